import type { Participant } from '#app/domain/actor.ts'
import type { Confidence } from '#app/domain/goal.ts'
import { keptChange } from '#app/domain/kept.ts'
import { updateGoal } from '#db'
import { changeGoal } from './parts/goal-change.server.ts'

/** Says how sure the person is of this goal, in one of four words; null takes the answer away. */
export function sayHowSure(
  actor: Participant,
  goalId: string,
  input: { submission: string; confidence: Confidence | null },
): Promise<{ done: { goalId: string } } | { refused: 'not-found' }> {
  return changeGoal<{ goalId: string }, never>(actor, goalId, input.submission, async (trx, goal) => {
    const { confidence } = input
    await updateGoal(trx, actor.personId, goalId, { confidence, updatedAt: actor.now })
    const changed = keptChange('goal', goalId, goal, { confidence })
    return {
      kind: 'goal-card-written',
      fields: ['confidence'],
      events: [{ kind: 'card', card: 'sure', removed: confidence === null, changed }],
      answer: { goalId },
    }
  })
}
