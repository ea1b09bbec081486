import type { Participant } from '#app/domain/actor.ts'
import { canBecomeToDo, TO_DO_LIMITS } from '#app/domain/to-do.ts'
import { changeGoal } from '#app/features/goals/parts/goal-change.server.ts'
import { findToDoOfGoal, insertToDo, newId, updateGoal, updateToDo } from '#db'

/**
 * Puts a goal in own words among the papers to turn in, with its words and its day. The goal itself is put away with all that
 * belongs to it, so that nothing is lost and it can come back.
 */
export function moveToPapers(
  actor: Participant,
  goalId: string,
  input: { submission: string },
): Promise<{ done: { goalId: string } } | { refused: 'not-found' | 'not-allowed' }> {
  return changeGoal<{ goalId: string }, 'not-allowed'>(actor, goalId, input.submission, async (trx, goal) => {
    const { statement, statementLanguage, status, targetDay: day } = goal
    if (statement === null || !canBecomeToDo(status)) return { refused: 'not-allowed' }
    const words = { text: statement.slice(0, TO_DO_LIMITS.text), language: statementLanguage ?? actor.language, day }
    const before = await findToDoOfGoal(trx, actor.personId, goalId)
    // Moved before and picked up again by hand: the same paper says what the goal says now.
    if (before) await updateToDo(trx, actor.personId, before.id, { ...words, doneDay: null })
    else await insertToDo(trx, { id: newId(), ownerId: actor.personId, goalId, createdAt: actor.now, ...words })
    await updateGoal(trx, actor.personId, goalId, { status: 'set-aside', updatedAt: actor.now })
    return {
      kind: 'goal-became-to-do',
      fields: ['status'],
      // Without what undoing would put back: the way back stands with the paper, which has to go with it.
      events: [{ kind: 'papers', moved: true, from: status, to: 'set-aside' }],
      answer: { goalId },
    }
  })
}
