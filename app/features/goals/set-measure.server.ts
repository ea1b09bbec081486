import type { Participant } from '#app/domain/actor.ts'
import { keptChange } from '#app/domain/kept.ts'
import { deleteCard, type Goal, listCards, putCard, updateGoal } from '#db'
import { cardChange, changeGoal, wordingThen } from './parts/goal-change.server.ts'

export interface MeasureInput {
  submission: string
  version: number
  /** *How will I know it is done?*, in own words. */
  text: string
  unit: string | null
  start: number | null
  target: number | null
  now: number | null
}

/** Says how the person will know: own words, a number with a unit, or both. A new number is a new revision of the goal. */
export function setMeasure(
  actor: Participant,
  goalId: string,
  input: MeasureInput,
): Promise<{ done: { goalId: string } } | { refused: 'not-found' | 'stale' }> {
  return changeGoal<{ goalId: string }, 'stale'>(actor, goalId, input.submission, async (trx, goal) => {
    const ownerId = actor.personId
    const measure = {
      measureUnit: input.unit,
      measureStart: input.target === null ? null : (input.start ?? 0),
      measureTarget: input.target,
    }
    const after: Goal = { ...goal, ...measure }
    const revised =
      goal.measureTarget !== measure.measureTarget ||
      goal.measureUnit !== measure.measureUnit ||
      (goal.measureTarget !== null && goal.measureStart !== measure.measureStart)
    const revision = revised ? goal.revision + 1 : goal.revision
    const changes = { ...measure, measureNow: input.now, revision, updatedAt: actor.now }
    if (!(await updateGoal(trx, ownerId, goalId, changes, input.version))) return { refused: 'stale' }
    const { text } = input
    const before = (await listCards(trx, ownerId, [goalId])).find((one) => one.card === 'measure')
    if (text)
      await putCard(trx, { goalId, ownerId, card: 'measure', text, language: actor.language, updatedAt: actor.now })
    else await deleteCard(trx, ownerId, goalId, 'measure')
    return {
      kind: 'goal-changed',
      fields: ['measure'],
      events: [
        {
          kind: 'card',
          card: 'measure',
          removed: !text && input.target === null,
          now: input.now,
          changed: [...cardChange(actor, 'measure', before, text), ...keptChange('goal', goalId, goal, measure)],
        },
        ...(revised ? [{ kind: 'restated' as const, before: wordingThen(goal), after: wordingThen(after) }] : []),
      ],
      revision,
      answer: { goalId },
    }
  })
}
