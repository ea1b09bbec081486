import type { Participant } from '#app/domain/actor.ts'
import type { Confidence } from '#app/domain/goal.ts'
import { updateGoal } from '#db'
import { changeGoal } from './parts/goal-change.server.ts'

/** Says how sure the person is of this goal, in one of four words; null takes the answer away. */
export function sayHowSure(
  actor: Participant,
  goalId: string,
  input: { submission: string; confidence: Confidence | null },
): Promise<{ done: { goalId: string } } | { refused: 'not-found' }> {
  return changeGoal<{ goalId: string }, never>(actor, goalId, input.submission, async (trx) => {
    await updateGoal(trx, actor.personId, goalId, { confidence: input.confidence, updatedAt: actor.now })
    return {
      kind: 'goal-card-written',
      fields: ['confidence'],
      events: [{ kind: 'card', card: 'sure', removed: input.confidence === null }],
      answer: { goalId },
    }
  })
}
