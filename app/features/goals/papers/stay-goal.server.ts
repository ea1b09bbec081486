import type { Participant } from '#app/domain/actor.ts'
import { changeGoal } from '#app/features/goals/parts/goal-change.server.ts'
import { flag, updateGoal } from '#db'

/** *Keep it as a goal*: whoever wrote it knows best, and is not asked twice. */
export function stayGoal(
  actor: Participant,
  goalId: string,
  input: { submission: string },
): Promise<{ done: { goalId: string } } | { refused: 'not-found' }> {
  return changeGoal<{ goalId: string }, never>(actor, goalId, input.submission, async (trx) => {
    await updateGoal(trx, actor.personId, goalId, { staysGoal: flag(true), updatedAt: actor.now })
    return { kind: 'goal-changed', fields: ['stays-goal'], events: [], answer: { goalId } }
  })
}
