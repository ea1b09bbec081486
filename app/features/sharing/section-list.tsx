import type { Section } from '#app/domain/release.ts'
import { useWords } from '#app/i18n/words.ts'
import { Row, Rows } from '#app/ui/parts/rows.tsx'

/** What is shown, an open eye before each. */
export function SectionList({ sections }: { sections: readonly Section[] }) {
  const { t } = useWords()
  return (
    <Rows>
      {sections.map((section) => (
        <Row key={section} icon="eye">
          <b>{t(`sharing:section.${section}`)}</b>
        </Row>
      ))}
    </Rows>
  )
}
