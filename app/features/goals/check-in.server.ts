import type { Participant } from '#app/domain/actor.ts'
import type { CheckInWord } from '#app/domain/check-in.ts'
import { isOpen } from '#app/domain/goal.ts'
import { keptWhole } from '#app/domain/kept.ts'
import { flag, insertCheckIn, newId, updateGoal } from '#db'
import { changeGoal, said } from './parts/goal-change.server.ts'

export interface CheckInInput {
  submission: string
  how: CheckInWord
  note: string
  /** Where the goal's number stands now, if the goal has one. */
  amount: number | null
  onlyMe: boolean
}

/** *How is it going?*: one dated line, in a word, with a note and the number if there is one. */
export function checkIn(
  actor: Participant,
  goalId: string,
  input: CheckInInput,
): Promise<{ done: { goalId: string } } | { refused: 'not-found' | 'not-open' }> {
  const { submission, how, onlyMe } = input
  return changeGoal<{ goalId: string }, 'not-open'>(actor, goalId, submission, async (trx, goal) => {
    if (!isOpen(goal.status)) return { refused: 'not-open' }
    const note = said(actor, input.note)
    const amount = goal.measureTarget === null ? null : input.amount
    const checkInId = newId()
    const row = {
      day: actor.today,
      how,
      note: note?.text ?? null,
      language: note?.language ?? null,
      amount,
      createdAt: actor.now,
    }
    await insertCheckIn(trx, { id: checkInId, goalId, ownerId: actor.personId, ...row, onlyMe: flag(onlyMe) })
    const changed = keptWhole('check-in', checkInId, null, { ...row, onlyMe })
    if (amount !== null) await updateGoal(trx, actor.personId, goalId, { measureNow: amount, updatedAt: actor.now })
    return {
      kind: 'check-in-added',
      subject: { kind: 'check-in', id: checkInId },
      fields: ['how', ...(note ? ['note'] : []), ...(amount === null ? [] : ['amount'])],
      events: [{ kind: 'check-in', checkInId, how, note, amount, onlyMe, changed }],
      answer: { goalId },
    }
  })
}
