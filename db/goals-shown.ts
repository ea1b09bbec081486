import { numbersSeen } from '#app/domain/caseload.ts'
import type { CheckInWord } from '#app/domain/check-in.ts'
import type { Day } from '#app/domain/day.ts'
import type { LifeArea } from '#app/domain/life-area.ts'
import { canSeeGoal, hiddenAreas, type Shown } from '#app/domain/release.ts'
import type { Reader } from './columns.ts'
import { type Card, listCards, listPotholes, type Pothole } from './goal-cards.ts'
import { type Goal, type GoalOfList, listGoalsOfList, listGoalsShown, storedDay } from './goals.ts'
import { listReviewsSince, type Review } from './looking-again.ts'
import { listStepsOfList, listStepsShown, type Step, type StepOfList } from './steps.ts'

/** What one person's release lets a worker see of their goals. */
export interface ShownBy {
  ownerId: string
  /** History reaches the worker from this day on. */
  fromDay: Day
  /** Whether the notes on goals are released too. */
  notes: boolean
  /** Parts of life with a tick of their own that is not set: safety, papers and the like. */
  hiddenAreas: readonly LifeArea[]
}

/** A goal as a worker may see it: nothing that is *only me*, no notes unless they are released. */
interface GoalShown {
  goal: Goal
  steps: Step[]
}

export interface GoalShownWhole extends GoalShown {
  cards: Card[]
  potholes: Pothole[]
  checkIns: {
    goalId: string
    day: Day
    how: CheckInWord
    note: string | null
    language: string | null
    amount: number | null
  }[]
  lastReview: Review | null
}

/** Whether a release reaches this goal: its part of life is shown, and it was not reached before the history begins. */
function reachesGoal(
  { hiddenAreas, fromDay }: ShownBy,
  { lifeArea, achievedDay }: Pick<Goal, 'lifeArea' | 'achievedDay'>,
) {
  if (lifeArea !== null && hiddenAreas.includes(lifeArea)) return false
  return achievedDay === null || achievedDay >= fromDay
}

/** A step done before the history that is shown is another time's. */
const reachesStep = ({ fromDay }: ShownBy, { doneDay }: Pick<Step, 'doneDay'>) => doneDay === null || doneDay >= fromDay

/** A goal and its steps as far as a worker's list needs them. */
export type GoalListed = GoalOfList & { steps: StepOfList[] }

/**
 * The goals that these people show, with their steps, by owner: two statements, however many people. What is *only me* is
 * left out in SQL; what a release does not cover is left out here and must be left out by `canSee` again on the page.
 * `since`: what was over before that day is not asked for; nothing in a list is made of it.
 */
export async function goalsListed(
  db: Reader,
  shownBy: readonly ShownBy[],
  since?: Day,
): Promise<Map<string, GoalListed[]>> {
  const listed = new Map<string, GoalListed[]>()
  if (shownBy.length === 0) return listed
  const by = new Map(shownBy.map((shown) => [shown.ownerId, shown]))
  const owners = [...by.keys()]
  const goals = new Map<string, GoalListed>()
  for (const row of await listGoalsOfList(db, owners, since)) {
    const shown = by.get(row.ownerId)
    if (!shown || !reachesGoal(shown, row)) continue
    const goal = { ...row, steps: [] }
    goals.set(goal.id, goal)
    const mine = listed.get(goal.ownerId)
    if (mine) mine.push(goal)
    else listed.set(goal.ownerId, [goal])
  }
  for (const step of await listStepsOfList(db, owners, since)) {
    const goal = goals.get(step.goalId)
    const shown = goal && by.get(goal.ownerId)
    if (shown && reachesStep(shown, step)) goal.steps.push(step)
  }
  return listed
}

async function goalsShown(db: Reader, shownBy: ShownBy): Promise<GoalShown[]> {
  const goals = (await listGoalsShown(db, shownBy.ownerId)).filter((goal) => reachesGoal(shownBy, goal))
  const steps = (await listStepsShown(db, shownBy.ownerId)).filter((step) => reachesStep(shownBy, step))
  const told = shownBy.notes
    ? steps
    : steps.map((step) => ({ ...step, note: null, statusReason: null, statusReasonLanguage: null }))
  return goals.map((goal) => ({ goal, steps: told.filter((step) => step.goalId === goal.id) }))
}

/** One person's goals with all that hangs on them, for the appointment: six statements, however many goals. */
export async function goalsShownWhole(db: Reader, shownBy: ShownBy): Promise<GoalShownWhole[]> {
  const { ownerId, fromDay, notes } = shownBy
  const shown = await goalsShown(db, shownBy)
  const ids = shown.map(({ goal }) => goal.id)
  const visible = new Set(shown.flatMap(({ steps }) => steps.map((step) => step.id)))
  const cards = await listCards(db, ownerId, ids)
  // What may get in the way of a step nobody else sees is not seen either.
  const potholes = (await listPotholes(db, ownerId, ids)).filter(({ stepId }) => stepId === null || visible.has(stepId))
  const checkIns = await listCheckInsShown(db, ownerId, ids, fromDay)
  const reviews = await listReviewsSince(db, ownerId, ids, fromDay)
  return shown.map(({ goal, steps }) => {
    const review = reviews.find((one) => one.goalId === goal.id) ?? null
    return {
      goal,
      steps,
      cards: cards.filter((card) => card.goalId === goal.id),
      potholes: potholes.filter((pothole) => pothole.goalId === goal.id),
      checkIns: checkIns
        .filter((checkIn) => checkIn.goalId === goal.id)
        .map((checkIn) => (notes ? checkIn : { ...checkIn, note: null, language: null })),
      lastReview: review && !notes ? withoutWords(review) : review,
    }
  })
}

/** The goals that a release shows, numbered without holes, and the ids of those that nobody was shown before. */
interface GoalsShownTo {
  goals: GoalShownWhole[]
  unnumbered: string[]
}

/** The goals that this release shows, with all that hangs on them: none unless goals are shown at all. */
export async function goalsShownTo(db: Reader, ownerId: string, shown: Shown): Promise<GoalsShownTo> {
  if (!shown.sections.includes('goals')) return { goals: [], unnumbered: [] }
  const { sections, fromDay } = shown
  const notes = sections.includes('goal-notes')
  const whole = await goalsShownWhole(db, { ownerId, fromDay, notes, hiddenAreas: hiddenAreas(shown) })
  const visible = whole.filter(({ goal }) => canSeeGoal(shown, goal))
  const numbers = numbersSeen(visible.map(({ goal }) => goal))
  return {
    goals: visible.map((one) => ({ ...one, goal: { ...one.goal, number: numbers.get(one.goal.id) ?? null } })),
    unnumbered: visible.filter(({ goal }) => goal.number === null).map(({ goal }) => goal.id),
  }
}

const withoutWords = (review: Review): Review => ({
  ...review,
  helped: null,
  inTheWay: null,
  willChange: null,
  language: null,
})

async function listCheckInsShown(db: Reader, ownerId: string, goalIds: readonly string[], fromDay: Day) {
  if (goalIds.length === 0) return []
  const rows = await db
    .selectFrom('checkIn')
    .select(['goalId', 'day', 'how', 'note', 'language', 'amount'])
    .where('goalId', 'in', [...goalIds])
    .where('ownerId', '=', ownerId)
    .where('onlyMe', '=', 0)
    .where('day', '>=', fromDay)
    .orderBy('day', 'desc')
    .orderBy('createdAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, day: storedDay(row.day) }))
}
