import type { Participant } from '#app/domain/actor.ts'
import { keptChange } from '#app/domain/kept.ts'
import { changeGoal } from '#app/features/goals/parts/goal-change.server.ts'
import { findGoal, flag, updateGoal } from '#db'

/**
 * A teenager shows one goal to their family circle, or stops: the adults there read its words and whether it is reached, no
 * step, note or check-in. It works at once. Nobody else's goal can be shown to a family (domain.md section 6).
 */
export function showGoal(
  actor: Participant,
  goalId: string,
  input: { submission: string; shown: boolean },
): Promise<{ done: { goalId: string } } | { refused: 'not-found' }> {
  const { submission, shown } = input
  return changeGoal<{ goalId: string }, never>(actor, goalId, submission, async (trx, goal) => {
    const found = await findGoal(trx, actor.personId, goalId)
    if (!found?.isTeens || found.childId !== null) return { refused: 'not-found' }
    await updateGoal(trx, actor.personId, goalId, { shown: flag(shown), updatedAt: actor.now })
    return {
      kind: 'goal-shown-to-family',
      fields: ['shown'],
      events: [{ kind: 'family', shown, changed: keptChange('goal', goalId, goal, { shown }) }],
      answer: { goalId },
    }
  })
}
