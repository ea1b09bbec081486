import { SENSITIVE_SECTIONS, type Section } from '#app/domain/release.ts'
import type { Words } from '#app/i18n/words.ts'
import { type InstrumentKey, instrumentText, publishedInstrument } from '#app/instruments/published.ts'

/** A questionnaire that a person answered or could answer. */
interface Met {
  instrumentKey: InstrumentKey
  instrumentVersion: number
}

const sensitive: ReadonlySet<Section> = new Set(SENSITIVE_SECTIONS)

/** The questionnaires in which this tick shows something, as their items say. */
function questionnairesOf(section: Section, met: readonly Met[]) {
  return met
    .map((one) => publishedInstrument(one.instrumentKey, one.instrumentVersion))
    .filter(({ structure }) => structure.items.some((item) => item.section === section))
}

/** What a tick shows, so that nobody takes a tick left off for a promise it is not. */
export function sectionHint(section: Section, { t, list, language }: Words, met: readonly Met[]): string | undefined {
  if (section === 'goals') return t('sharing:what.goalsHint')
  if (section === 'moments') return t('sharing:what.momentsHint')
  const questionnaires = questionnairesOf(section, met)
  if (questionnaires.length === 0) return undefined
  if (!sensitive.has(section)) return t('sharing:what.partHint')
  const names = [...new Set(questionnaires.map((one) => instrumentText(one, language, 'name')))]
  return t('sharing:what.answersIn', { list: list(names) })
}
