import type { Participant } from '#app/domain/actor.ts'
import { keptChange } from '#app/domain/kept.ts'
import { lineOf } from '#app/domain/story.ts'
import { numberNow } from '#app/domain/undo.ts'
import type { CheckInInput } from '#app/features/goals/check-in.server.ts'
import { changeGoal, said } from '#app/features/goals/parts/goal-change.server.ts'
import { listGoalEvents, newId, putKept, updateGoal } from '#db'
import { checkInOf } from './read-history.server.ts'

/**
 * Corrects what was said in a check-in, named by its newest line in the story. What was said first stays readable.
 * Refused when the check-in was corrected or taken back since.
 */
export function correctCheckIn(
  actor: Participant,
  goalId: string,
  input: CheckInInput & { eventId: string },
): Promise<{ done: { goalId: string } } | { refused: 'not-found' | 'overtaken' }> {
  return changeGoal<{ goalId: string }, 'overtaken'>(actor, goalId, input.submission, async (trx, goal) => {
    await updateGoal(trx, actor.personId, goalId, { updatedAt: actor.now })
    const story = await listGoalEvents(trx, actor.personId, goalId)
    const found = lineOf(story, input.eventId)
    const before = found && checkInOf(found.line)
    if (!before) return { refused: 'not-found' }
    // Where nothing later stands in the way of taking it back, nothing stands in the way of correcting it.
    if (!('puts' in found.inverse)) return { refused: 'overtaken' }
    const { checkInId } = before
    const { how, amount, onlyMe } = input
    // Words that were not touched keep the language they were written in.
    const note = input.note === before.note?.text ? before.note : said(actor, input.note)
    const [changed] = keptChange('check-in', checkInId, columns(before), columns({ how, note, amount, onlyMe }))
    if (!changed) return { kind: 'check-in-corrected', fields: [], events: [], answer: { goalId } }
    await putKept(trx, actor.personId, goalId, changed)
    const corrected = { kind: 'check-in-corrected', checkInId, how, note, amount, onlyMe, changed: [changed] } as const
    const place = { id: newId(), day: actor.today, at: actor.now, revision: goal.revision, changeId: input.submission }
    const measureNow = numberNow([...story, { ...corrected, ...place }])
    await updateGoal(trx, actor.personId, goalId, { measureNow, updatedAt: actor.now })
    return {
      kind: 'check-in-corrected',
      subject: { kind: 'check-in', id: checkInId },
      fields: Object.keys(changed.after ?? {}),
      events: [corrected],
      answer: { goalId },
    }
  })
}

type Words = Pick<NonNullable<ReturnType<typeof checkInOf>>, 'how' | 'note' | 'amount' | 'onlyMe'>

const columns = ({ how, note, amount, onlyMe }: Words) => {
  return { how, note: note?.text ?? null, language: note?.language ?? null, amount, onlyMe }
}
