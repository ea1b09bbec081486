import type { Participant } from '#app/domain/actor.ts'
import { addDays, dayIn } from '#app/domain/day.ts'
import { nextReviewDay, type PlanDays, standing } from '#app/domain/goal.ts'
import { isStillOpen, openReviewDays } from '#app/domain/step.ts'
import { goalToLookAt, stepsForToday, wasAway } from '#app/domain/today.ts'
import { database, type Goal, lastChangeAt, listDrafts, listGoals, listLooks, listStepsToday, type Step } from '#db'
import { pickUp } from './pick-up.ts'

const NEWS_DAYS = 14
const MOST_NEWS = 3

function planOf(goal: Goal, steps: readonly Step[]): PlanDays {
  const stepReviewDays = openReviewDays(steps.filter((step) => step.goalId === goal.id))
  const { status, lookedAt, reviewDay } = goal
  return { status, lookedAt, reviewDay, stepReviewDays }
}

/** A goal as a line of today names it. */
function named(goal: Goal) {
  const { id, number, onlyMe, lookedAt, statement, statementLanguage, templateKey, blanks, targetDay } = goal
  return { id, number: onlyMe ? null : number, lookedAt, statement, statementLanguage, templateKey, blanks, targetDay }
}

/**
 * Everything that stands on today, in six statements, however many goals and steps there are. `doneStepId` is the step
 * just marked done: it can be taken back on the answer.
 */
export async function readToday(actor: Participant, doneStepId: string | null) {
  const db = database()
  const goals = await listGoals(db, actor.personId)
  const steps = await listStepsToday(db, actor.personId, doneStepId)
  const drafts = await listDrafts(db, actor)
  const lastHere = await lastChangeAt(db, actor)
  const looks = await listLooks(db, actor.personId, MOST_NEWS)
  const now = goals.filter((goal) => goal.status === 'now')
  const open = steps.filter((step) => isStillOpen(step.status))
  const standings = now.map((goal) => {
    const plan = planOf(goal, open)
    return { goal: named(goal), standing: standing(plan, actor.today), nextReviewDay: nextReviewDay(plan) }
  })
  return {
    name: actor.name,
    today: actor.today,
    timeZone: actor.timeZone,
    empty: goals.length === 0,
    pickUp: pickUp(drafts),
    away: wasAway(lastHere === undefined ? null : dayIn(actor.timeZone, lastHere), actor.today),
    done: steps.find((step) => step.id === doneStepId && step.status === 'done') ?? null,
    ...stepsForToday(open, actor.today),
    goals: now.map(named),
    stepless: now.filter((goal) => !open.some((step) => step.goalId === goal.id)).map(named)[0] ?? null,
    lookAgain: goalToLookAt(standings),
    news: looks
      .filter((look) => dayIn(actor.timeZone, look.at) >= addDays(actor.today, -NEWS_DAYS))
      .map(({ id, at, name }) => ({ id, at, name })),
  }
}

export type TodayPage = Awaited<ReturnType<typeof readToday>>
