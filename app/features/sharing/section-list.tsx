import type { Section } from '#app/domain/release.ts'
import { useWords } from '#app/i18n/words.ts'
import { sectionName } from '#app/instruments/published.ts'
import { Row, Rows } from '#app/ui/parts/rows.tsx'

/** What is shown, an open eye before each. */
export function SectionList({ sections }: { sections: readonly Section[] }) {
  const { t, language } = useWords()
  return (
    <Rows>
      {sections.map((section) => (
        <Row key={section} icon="eye">
          <b>{sectionName(section, language, (ours) => t(`sharing:section.${ours}`))}</b>
        </Row>
      ))}
    </Rows>
  )
}
