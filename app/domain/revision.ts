import type { Day } from './day.ts'
import type { GoalEventAt, WordingThen } from './goal-event.ts'
import type { Kept } from './kept.ts'
import { reversed } from './kept.ts'

/** One wording of a goal and the day from which it held; null for the first one, which holds since the goal was written. */
export interface Revision {
  wording: WordingThen
  from: Day | null
}

const WORDING = ['statement', 'templateBlanks', 'targetDay', 'measureUnit', 'measureStart', 'measureTarget']

/** Whether putting this back changes the wording, the measure or the target day: then it is a new revision. */
export const makesNewRevisionOf = ({ thing, after }: Kept): boolean =>
  thing === 'goal' && after !== null && Object.keys(after).some((field) => WORDING.includes(field))

/** All wordings of a goal, oldest first, from its story and what it says now; what was put back is a wording of its own. */
export function revisionsOf(story: readonly GoalEventAt[], now: WordingThen): Revision[] {
  const changes = story.filter(
    (event) => event.kind === 'restated' || (event.kind === 'undone' && event.changed?.some(makesNewRevisionOf)),
  )
  // Read backwards: each change says what stood before it, and what stands after the last is what the goal says now.
  const revisions: Revision[] = []
  let wording = now
  for (const event of [...changes].reverse()) {
    revisions.unshift({ wording, from: event.day })
    if (event.kind === 'restated') wording = event.before
    else for (const kept of event.changed ?? []) wording = worded(wording, reversed(kept))
  }
  return [{ wording, from: null }, ...revisions]
}

/** A wording after one change of the goal's fields; those that are no wording change nothing here. */
function worded(wording: WordingThen, { thing, after }: Kept): WordingThen {
  if (thing !== 'goal' || after === null) return wording
  const { statement, statementLanguage, ...fields } = after
  const known = Object.fromEntries(Object.entries(fields).filter(([field]) => field in wording))
  const language = (statementLanguage as string | undefined) ?? wording.statement?.language ?? 'en'
  const words = statement === undefined ? wording.statement : { text: String(statement), language }
  return { ...wording, ...known, statement: words }
}
