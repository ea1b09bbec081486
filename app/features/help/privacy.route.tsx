import { useWords } from '#app/i18n/words.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Section } from '#app/ui/parts/section.tsx'
import { AnsweredList } from './answered.tsx'

export const handle: PageHandle = { title: 'help:privacy.title' }

const parts = ['mine', 'show', 'looks', 'keeps', 'runs', 'browser', 'never'] as const

export default function Privacy() {
  const { t } = useWords()
  return (
    <>
      <h1>{t('help:privacy.title')}</h1>
      <p className="lead">{t('help:privacy.lead')}</p>
      <AnsweredList
        answers={parts.map((key) => ({
          key,
          title: t(`help:privacy.${key}.title`),
          text: t(`help:privacy.${key}.text`),
        }))}
      />
      <Section id="agency" title={t('help:privacy.agencyTitle')} className="card">
        <p>{t('help:privacy.agency.proof')}</p>
        <p>{t('help:privacy.agency.counted')}</p>
      </Section>
    </>
  )
}
