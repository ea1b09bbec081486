import type { Participant } from '#app/domain/actor.ts'
import { keptChange, keptWhole } from '#app/domain/kept.ts'
import { canBecomeToDo, TO_DO_LIMITS } from '#app/domain/to-do.ts'
import { changeGoal } from '#app/features/goals/parts/goal-change.server.ts'
import { findToDoOfGoal, insertToDo, newId, updateGoal, updateToDo } from '#db'
import { paperThen } from './kept-paper.server.ts'

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
    const before = (await findToDoOfGoal(trx, actor.personId, goalId)) ?? null
    // Moved before and picked up again by hand: the same paper says what the goal says now.
    const toDoId = before?.id ?? newId()
    if (before) await updateToDo(trx, actor.personId, toDoId, { ...words, doneDay: null })
    else await insertToDo(trx, { id: toDoId, ownerId: actor.personId, goalId, createdAt: actor.now, ...words })
    const paper = paperThen({ ...words, doneDay: null }, actor.now)
    await updateGoal(trx, actor.personId, goalId, { status: 'set-aside', updatedAt: actor.now })
    return {
      kind: 'goal-became-to-do',
      fields: ['status'],
      events: [
        {
          kind: 'papers',
          moved: true,
          from: status,
          to: 'set-aside',
          changed: [
            ...keptChange('goal', goalId, goal, { status: 'set-aside' as const }),
            ...keptWhole('paper', toDoId, before && paperThen(before, actor.now), paper),
          ],
        },
      ],
      answer: { goalId },
    }
  })
}
