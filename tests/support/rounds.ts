import type { Participant } from '#app/domain/actor.ts'
import type { Given, Occasion } from '#app/domain/round.ts'
import type { AnswerItemInput } from '#app/features/rounds/answer-item.form.ts'
import { finishRound } from '#app/features/rounds/run/finish-round.server.ts'
import { keepAnswer } from '#app/features/rounds/run/keep-answer.server.ts'
import { keepHousehold } from '#app/features/rounds/run/keep-household.server.ts'
import { startRound } from '#app/features/rounds/run/start-round.server.ts'
import { type InstrumentKey, itemOf, publishedInstrument } from '#app/instruments/published.ts'

/** What the form of an item sends; the level stands in `given`, so the form only brings the rest. */
export const aForm = (wishes: Partial<AnswerItemInput> = {}): AnswerItemInput => ({
  submission: crypto.randomUUID(),
  level: '',
  ticks: [],
  note: '',
  ...wishes,
})

/** An item of a questionnaire by its key. */
export function anItem(key: InstrumentKey, itemKey: string, version?: number) {
  const item = itemOf(publishedInstrument(key, version), itemKey)
  if (!item) throw new Error(`${key} has no ${itemKey}`)
  return item
}

interface RoundWishes {
  answers: Record<string, Given>
  notes?: Record<string, string>
  /** rows for me alone */
  onlyMe?: string[]
  /** the whole round for me alone */
  keepForMe?: boolean
  occasion?: Occasion
  household?: { people: number; area: string }
}

/** A round being filled, through the same verbs as a person; returns its draft. */
export async function aRoundBegun(actor: Participant, key: InstrumentKey, wishes: RoundWishes): Promise<string> {
  const { answers, notes = {}, onlyMe = [], keepForMe = false, household } = wishes
  const begun = await startRound(actor, key, { submission: crypto.randomUUID(), keepForMe })
  if (!begun) throw new Error('the round did not start')
  const { draftId } = begun
  let version = 1
  if (household) await keepHousehold(actor, draftId, version++, crypto.randomUUID(), household)
  for (const [itemKey, given] of Object.entries(answers)) {
    const form = aForm({
      version: version++,
      note: notes[itemKey] ?? '',
      onlyMe: onlyMe.includes(itemKey) ? 'yes' : undefined,
    })
    const kept = await keepAnswer(actor, key, draftId, anItem(key, itemKey, begun.version), given, form)
    if ('refused' in kept) throw new Error(`${itemKey} was refused: ${kept.refused}`)
  }
  return draftId
}

/** A finished round; returns its id. */
export async function aRoundDone(actor: Participant, key: InstrumentKey, wishes: RoundWishes): Promise<string> {
  const draftId = await aRoundBegun(actor, key, wishes)
  const finished = await finishRound(actor, key, draftId, wishes.occasion ?? null)
  if ('refused' in finished) throw new Error('the round was not finished')
  return finished.done.roundId
}
