import type { Participant } from '#app/domain/actor.ts'
import type { Occasion } from '#app/domain/round.ts'
import { type DraftAnswer, draftForm, roundDraftFrom } from '#app/domain/round-draft.ts'
import { type InstrumentKey, publishedInstrument } from '#app/instruments/published.ts'
import {
  deleteDraft,
  findDraft,
  insertRound,
  knowInstruments,
  newId,
  once,
  type StoredAnswer,
  setHousehold,
  write,
} from '#db'
import { householdFor } from './read-run.server.ts'

interface Finished {
  roundId: string
  /** Of the day on a sheet: it need not be the latest. */
  typedIn?: true
}

/**
 * Turns a draft into a round with its answers and takes the draft away. Items that were never opened have no answer. A
 * draft becomes one round, however often and from however many pages it is finished: its id stands for the form's, and
 * leads Back from the pages of the draft to the round.
 */
export function finishRound(
  actor: Participant,
  key: InstrumentKey,
  draftId: string,
  occasion: Occasion | null,
): Promise<{ done: Finished } | { refused: 'not-found' }> {
  return write((trx) =>
    once<Finished, 'not-found'>(trx, actor, draftId, async () => {
      const draft = await findDraft(trx, actor, draftId)
      if (draft?.form !== draftForm(key)) return { refused: 'not-found' }
      const round = roundDraftFrom(draft.fields)
      const day = round.paperDay ?? actor.today
      await knowInstruments(trx, [{ instrumentKey: key, instrumentVersion: round.version }])
      const { structure } = publishedInstrument(key, round.version)
      if (occasion !== null && !structure.occasions.includes(occasion)) return { refused: 'not-found' }
      const answers = structure.items.flatMap((item) => {
        const answer = round.answers[item.key]
        return answer ? [storedFrom(item.key, answer)] : []
      })
      // Size and place are kept with the round only when an amount was answered with them.
      const withAmounts = structure.items.some(
        (item) => item.amounts && answers.some((answer) => answer.itemKey === item.key && answer.level !== null),
      )
      const household = withAmounts ? await householdFor(trx, actor, round) : null
      const head = {
        id: newId(),
        instrumentKey: key,
        instrumentVersion: round.version,
        day,
        occasion,
        onlyMe: round.onlyMe,
        householdSize: household?.people ?? null,
        area: household?.area ?? null,
        earningsVersion: household?.table ?? null,
        typedInDay: round.paperDay && actor.today,
      }
      await insertRound(trx, actor.personId, head, answers, actor.now)
      if (household) await setHousehold(trx, actor.personId, household.people, household.area)
      await deleteDraft(trx, actor, draftId)
      return {
        kind: 'round-finished',
        subject: { kind: 'round', id: head.id },
        personId: actor.personId,
        fields: answers.map((answer) => answer.itemKey),
        snapshot: { instrument: key, version: round.version, day, occasion },
        answer: { roundId: head.id, ...(round.paperDay && { typedIn: true as const }) },
      }
    }),
  )
}

function storedFrom(itemKey: string, answer: DraftAnswer): StoredAnswer {
  const level = typeof answer.given === 'number' ? answer.given : null
  return {
    itemKey,
    level,
    leftOut: typeof answer.given === 'number' ? null : answer.given,
    note: answer.note || null,
    noteLanguage: answer.note ? answer.noteLanguage : null,
    onlyMe: answer.onlyMe,
  }
}
