import type { Participant } from '#app/domain/actor.ts'
import { keptChange } from '#app/domain/kept.ts'
import { flag, updateGoal } from '#db'
import { changeGoal } from './parts/goal-change.server.ts'

/** Keeps a goal for the person alone, or lets releases cover it again. It works on the next page a worker opens. */
export function keepOnlyMe(
  actor: Participant,
  goalId: string,
  input: { submission: string; onlyMe: boolean },
): Promise<{ done: { goalId: string } } | { refused: 'not-found' }> {
  const { submission, onlyMe } = input
  return changeGoal<{ goalId: string }, never>(actor, goalId, submission, async (trx, goal) => {
    await updateGoal(trx, actor.personId, goalId, { onlyMe: flag(onlyMe), updatedAt: actor.now })
    return {
      kind: 'only-me-changed',
      fields: ['only-me'],
      events: [{ kind: 'only-me', onlyMe, changed: keptChange('goal', goalId, goal, { onlyMe }) }],
      answer: { goalId },
    }
  })
}
