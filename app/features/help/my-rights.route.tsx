import { useWords } from '#app/i18n/words.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { AnsweredList } from './answered.tsx'
import { OutsideLinks } from './outside-links.tsx'

export const handle: PageHandle = { title: 'help:index.title' }

const rights = ['language', 'reason', 'hearing', 'file', 'someone', 'body', 'safety', 'footbridge'] as const

export default function MyRights() {
  const { t } = useWords()
  return (
    <>
      <Back href="/help">{t('help:index.title')}</Back>
      <h1>{t('help:rights.title')}</h1>
      <p className="lead">{t('help:rights.lead')}</p>
      <AnsweredList
        answers={rights.map((key) => ({
          key,
          title: t(`help:rights.${key}.title`),
          text: t(`help:rights.${key}.text`),
        }))}
      />
      <Section id="legal" title={t('help:rights.legalTitle')}>
        <OutsideLinks
          links={[
            { href: 'https://www.masslegalhelp.org/', label: t('help:rights.legal.massachusetts') },
            { href: 'https://www.lawhelpca.org/', label: t('help:rights.legal.california') },
            { href: 'https://alaskalawhelp.org/', label: t('help:rights.legal.alaska') },
            { href: 'https://www.lawhelp.org/', label: t('help:rights.legal.all') },
          ]}
        />
        <Note as="p">{t('help:rights.limit')}</Note>
      </Section>
    </>
  )
}
