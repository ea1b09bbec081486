import { useWords } from '#app/i18n/words.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Links } from '#app/ui/parts/links.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'

export const handle: PageHandle = { title: 'help:accessibility.title' }

const done = ['keys', 'reader', 'big', 'colors', 'voice', 'pictures', 'touch'] as const

export default function Accessibility() {
  const { t } = useWords()
  return (
    <>
      <h1>{t('help:accessibility.title')}</h1>
      <p className="lead">{t('help:accessibility.lead')}</p>
      <Links
        links={[{ href: '/reading', icon: 'glasses', label: t('reading-help:title'), hint: t('reading-help:hint') }]}
      />
      <Section id="does" title={t('help:accessibility.doesTitle')}>
        <Rows>
          {done.map((key) => (
            <Row key={key} icon="done">
              {t(`help:accessibility.does.${key}`)}
            </Row>
          ))}
        </Rows>
        <p>{t('help:accessibility.goal')}</p>
      </Section>
      <Section id="open" title={t('help:accessibility.openTitle')}>
        <p>{t('help:accessibility.open')}</p>
      </Section>
      <Section id="tell" title={t('help:accessibility.tellTitle')}>
        <p>{t('help:accessibility.tell')}</p>
      </Section>
    </>
  )
}
