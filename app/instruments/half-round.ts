import { type Day, dayIn } from '#app/domain/day.ts'
import { answeredKeys, nextItem } from '#app/domain/round.ts'
import { answersSoFar, roundDraftFrom } from '#app/domain/round-draft.ts'
import { itemNumber } from './item-number.ts'
import { placeOf } from './place.ts'
import { type InstrumentKey, publishedInstrument } from './published.ts'

/** A round that was begun: how far it is, never what was answered. */
export interface Half {
  since: Day
  /** The day of the sheet that is being typed in; null for answers of today. */
  paperDay: Day | null
  answered: number
  total: number
  /** Where it goes on. */
  go: string
}

interface Begun {
  id: string
  updatedAt: string
  fields: Readonly<Record<string, unknown>>
}

/** What is half done of a questionnaire whose version is known; null when nothing is answered in its draft. */
export function halfDone(key: InstrumentKey, timeZone: string, begun: Begun | undefined): Half | null {
  if (!begun) return null
  const round = roundDraftFrom(begun.fields)
  const answers = answersSoFar(round)
  if (Object.keys(answers).length === 0) return null
  const instrument = publishedInstrument(key, round.version)
  const { run, items } = instrument.structure
  const keys = items.map((item) => item.key)
  const following = nextItem(keys, answers)
  const next = run === 'any' ? '' : `/${following ? itemNumber(instrument, following) : 'why'}`
  return {
    since: dayIn(timeZone, begun.updatedAt),
    paperDay: round.paperDay,
    answered: answeredKeys(keys, answers).length,
    total: keys.length,
    go: `${placeOf(key)}/new/${begun.id}${next}`,
  }
}
