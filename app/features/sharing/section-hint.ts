import { SENSITIVE_SECTIONS, type Section } from '#app/domain/release.ts'
import type { Words } from '#app/i18n/words.ts'
import { instrumentKeys, instrumentText, publishedInstrument } from '#app/instruments/published.ts'

const sensitive: ReadonlySet<Section> = new Set(SENSITIVE_SECTIONS)

/** The questionnaires in which this tick shows something, as their items say. */
function questionnairesOf(section: Section) {
  return instrumentKeys
    .map((key) => publishedInstrument(key))
    .filter(({ structure }) => structure.items.some((item) => item.section === section))
}

/** What a tick shows, so that nobody takes a tick left off for a promise it is not. */
export function sectionHint(section: Section, { t, list, language }: Words): string | undefined {
  if (section === 'goals') return t('sharing:what.goalsHint')
  const questionnaires = questionnairesOf(section)
  if (questionnaires.length === 0) return undefined
  if (!sensitive.has(section)) return t('sharing:what.partHint')
  const names = questionnaires.map((one) => instrumentText(one, language, 'name'))
  return t('sharing:what.answersIn', { list: list(names) })
}
