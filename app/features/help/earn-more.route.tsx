import { useWords } from '#app/i18n/words.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { AnsweredList } from './answered.tsx'
import { OutsideLinks } from './outside-links.tsx'

export const handle: PageHandle = { title: 'help:index.title' }

const parts = ['cash', 'food', 'health', 'care', 'rent', 'tax', 'tell'] as const
const questions = ['pay', 'care', 'end'] as const
// The one site of these that exists in another of our languages.
const coverage: Record<string, string> = { es: 'https://www.cuidadodesalud.gov/' }

export default function EarnMore() {
  const { t, language } = useWords()
  return (
    <>
      <Back href="/help">{t('help:index.title')}</Back>
      <h1>{t('help:earnMore.title')}</h1>
      <p className="lead">{t('help:earnMore.lead')}</p>
      <AnsweredList
        answers={parts.map((key) => ({
          key,
          title: t(`help:earnMore.${key}.title`),
          text: t(`help:earnMore.${key}.text`),
        }))}
      />
      <Section id="ask" title={t('help:earnMore.askTitle')}>
        <Rows>
          {questions.map((key) => (
            <Row key={key} icon="talk">
              {t(`help:earnMore.ask.${key}`)}
            </Row>
          ))}
        </Rows>
      </Section>
      <Section id="more" title={t('help:earnMore.linksTitle')}>
        <OutsideLinks
          links={[
            { href: 'https://www.irs.gov/eitc', label: t('help:earnMore.links.tax') },
            { href: 'https://www.childcare.gov/', label: t('help:earnMore.links.care') },
            { href: coverage[language] ?? 'https://www.healthcare.gov/', label: t('help:earnMore.links.health') },
          ]}
        />
        <Note as="p">{t('help:earnMore.limit')}</Note>
      </Section>
    </>
  )
}
