import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { makesNewRevision, refuseTargetDay, type Wording } from '#app/domain/goal.ts'
import type { GoalEvent } from '#app/domain/goal-event.ts'
import { keptChange } from '#app/domain/kept.ts'
import type { LifeArea } from '#app/domain/life-area.ts'
import { firstReviewDay } from '#app/domain/review.ts'
import { type FilledBlanks, measureOfTemplate } from '#app/domain/template.ts'
import { type Goal, updateGoal } from '#db'
import { changeGoal, wordingThen } from './parts/goal-change.server.ts'

export interface Restatement {
  submission: string
  version: number
  /** Own words; for a goal from a template, its blanks. */
  statement: string | null
  blanks: FilledBlanks | null
  lifeArea: LifeArea | null
  targetDay: Day
}

type Refused = 'stale' | 'target-past' | 'target-too-far'

/** Changes the wording or the date of a goal: a new revision. The one before stays readable in the goal's story. */
export function restateGoal(
  actor: Participant,
  goalId: string,
  input: Restatement,
): Promise<{ done: { goalId: string } } | { refused: Refused | 'not-found' }> {
  return changeGoal<{ goalId: string }, Refused>(actor, goalId, input.submission, async (trx, goal) => {
    // A day that was fine when it was chosen stays fine: only a new day must lie ahead.
    const refusal = input.targetDay === goal.targetDay ? null : refuseTargetDay(input.targetDay, actor.today)
    if (refusal) return { refused: refusal === 'past' ? 'target-past' : 'target-too-far' }
    const after = wordingAfter(actor, goal, input)
    const revised = makesNewRevision(wordingOf(goal), after)
    const revision = revised ? goal.revision + 1 : goal.revision
    const reviewDay =
      input.targetDay === goal.targetDay || goal.reviewDay >= actor.today
        ? goal.reviewDay
        : firstReviewDay(actor.today, input.targetDay)
    // A child's goal stays where a worker needs the children's tick.
    const lifeArea = goal.childId === null ? input.lifeArea : goal.lifeArea
    const changes = { ...after, lifeArea, reviewDay }
    const kept = { ...changes, revision, updatedAt: actor.now }
    if (!(await updateGoal(trx, actor.personId, goalId, kept, input.version))) return { refused: 'stale' }
    const restated: Goal = {
      ...goal,
      statement: after.statement,
      statementLanguage: after.statementLanguage,
      blanks: input.blanks ?? {},
      targetDay: input.targetDay,
      measureTarget: after.measureTarget,
    }
    const changed = keptChange('goal', goalId, { ...goal, ...wordingOf(goal) }, changes)
    const events: GoalEvent[] = []
    if (revised) events.push({ kind: 'restated', before: wordingThen(goal), after: wordingThen(restated), changed })
    else if (lifeArea !== goal.lifeArea) events.push({ kind: 'area', from: goal.lifeArea, to: lifeArea, changed })
    return {
      kind: 'goal-changed',
      fields: ['wording', 'target-day', 'life-area'],
      events,
      revision,
      answer: { goalId },
    }
  })
}

const wordingOf = (goal: Goal): Wording => ({
  statement: goal.statement,
  templateKey: goal.templateKey,
  templateBlanks: goal.templateKey === null ? null : JSON.stringify(goal.blanks),
  targetDay: goal.targetDay,
  measureUnit: goal.measureUnit,
  measureStart: goal.measureStart,
  measureTarget: goal.measureTarget,
})

function wordingAfter(actor: Participant, goal: Goal, input: Restatement) {
  const before = wordingOf(goal)
  if (goal.templateKey !== null) {
    const blanks = input.blanks ?? goal.blanks
    const measure = measureOfTemplate(goal.templateKey, blanks)
    return {
      ...before,
      statementLanguage: null,
      templateBlanks: JSON.stringify(blanks),
      targetDay: input.targetDay,
      measureTarget: measure?.target ?? goal.measureTarget,
    }
  }
  const statement = input.statement ?? goal.statement
  const language = statement === goal.statement ? goal.statementLanguage : actor.language
  return { ...before, statement, statementLanguage: language, targetDay: input.targetDay }
}
