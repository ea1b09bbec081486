import type { Participant } from '#app/domain/actor.ts'
import { keptChange } from '#app/domain/kept.ts'
import { changeGoal } from '#app/features/goals/parts/goal-change.server.ts'
import { findToDoOfGoal, listGoalEvents, updateGoal } from '#db'
import { isStillTheGoal, takePaperBack } from './kept-paper.server.ts'

/** Makes a goal of a paper again that was one: it stands where it stood, and the paper is gone from the list. */
export function moveBackToGoal(
  actor: Participant,
  goalId: string,
  input: { submission: string },
): Promise<{ done: { goalId: string } } | { refused: 'not-found' | 'not-allowed' }> {
  return changeGoal<{ goalId: string }, 'not-allowed'>(actor, goalId, input.submission, async (trx, goal) => {
    const toDo = await findToDoOfGoal(trx, actor.personId, goalId)
    if (!toDo) return { refused: 'not-found' }
    if (goal.status !== 'set-aside' || !isStillTheGoal(toDo, goal)) return { refused: 'not-allowed' }
    const story = await listGoalEvents(trx, actor.personId, goalId)
    const moved = story.findLast((event) => event.kind === 'papers' && event.moved)
    const to = moved?.kind === 'papers' ? moved.from : 'now'
    const paper = await takePaperBack(trx, actor, goal)
    await updateGoal(trx, actor.personId, goalId, { status: to, updatedAt: actor.now })
    return {
      kind: 'to-do-became-goal',
      fields: ['status'],
      events: [
        {
          kind: 'papers',
          moved: false,
          from: goal.status,
          to,
          changed: [...keptChange('goal', goalId, goal, { status: to }), ...paper],
        },
      ],
      answer: { goalId },
    }
  })
}
