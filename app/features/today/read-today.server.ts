import type { Participant } from '#app/domain/actor.ts'
import { addDays, dayIn } from '#app/domain/day.ts'
import { nextReviewDay, type PlanDays, standing } from '#app/domain/goal.ts'
import { isStillOpen, openReviewDays } from '#app/domain/step.ts'
import { dueUntil } from '#app/domain/to-do.ts'
import { goalToLookAt, stepsForToday, wasAway } from '#app/domain/today.ts'
import {
  database,
  type Goal,
  knowKeys,
  listDrafts,
  listGoals,
  listLooks,
  listPotholes,
  listStepsToday,
  readAroundToday,
  type Step,
} from '#db'
import { readEndsSoon } from './ending/read-ends-soon.server.ts'
import { isExitKnown } from './exit-known.server.ts'
import { movedBefore, stillThere } from './moved-before.server.ts'
import { instrumentOf, pickUp } from './pick-up.ts'
import { readWithFamily } from './read-with-family.server.ts'

const NEWS_DAYS = 14
const MOST_NEWS = 3
// Enough that three days of news are not hidden behind one day of many looks.
const LOOKS_READ = 20

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

/** What was just pressed, so that the answer can say it and take it back. */
export interface JustPressed {
  /** the step marked done, or not needed */
  done?: string | null
  /** the press of *Move all to next week* */
  moved?: string | null
}

/**
 * A step as a line of today tells it. One of a goal about safety keeps its words to itself: this page is open when somebody
 * looks over a shoulder, and its steps are what stands biggest on it. What is only mine is mine to read: who hid their next
 * step from the office had hidden it from themselves (docs/decisions/0006-where-we-leave-the-design.md).
 */
function told({ id, goalId, status, day, time, place, text, language }: Step, goals: readonly Goal[]) {
  const isAboutSafety = goals.find((one) => one.id === goalId)?.lifeArea === 'safety'
  const shared = { id, goalId, status, day, time, language }
  return isAboutSafety ? { ...shared, text: null, place: null } : { ...shared, text, place }
}

/** Steps with something in the way, with the detour written last for each: that is what can be done now. */
async function withDetours({ personId }: Participant, waiting: readonly Step[], goals: readonly Goal[]) {
  const potholes = await listPotholes(database(), personId, [...new Set(waiting.map(({ goalId }) => goalId))])
  return waiting.map((step) => {
    const shown = told(step, goals)
    const detour = potholes.findLast(({ stepId }) => stepId === step.id) ?? null
    return { ...shown, detour: shown.text === null ? null : detour }
  })
}

/** Who looked lately, once a day each: the list and then the page are two looks, and one piece of news. */
function news({ timeZone, today }: Participant, { lines }: Awaited<ReturnType<typeof listLooks>>) {
  const told = new Map<string, { id: string; at: string; name: string }>()
  for (const { id, at, name } of lines) {
    const day = dayIn(timeZone, at)
    const key = `${day} ${name}`
    if (day >= addDays(today, -NEWS_DAYS) && !told.has(key)) told.set(key, { id, at, name })
  }
  return [...told.values()].slice(0, MOST_NEWS)
}

export type TodayStep = ReturnType<typeof told>

/** Everything that stands on today, in six statements (one more after a move, one while something shown ends soon, one with something in the way, one before the first goal, and up to seven while something waits in my family circle), however many goals and steps there are. */
export async function readToday(actor: Participant, pressed: JustPressed = {}) {
  const db = database()
  const goals = await listGoals(db, actor.personId)
  const steps = await listStepsToday(db, actor.personId, pressed.done ?? null)
  const drafts = await listDrafts(db, actor)
  await knowKeys(
    db,
    drafts.flatMap(({ form }) => instrumentOf(form) ?? []),
  )
  const around = await readAroundToday(db, actor, dueUntil(actor.today))
  const { papersDue, lastChangeAt, showingEnds } = around
  const looks = await listLooks(db, actor, LOOKS_READ)
  const ending = await readEndsSoon(db, actor, showingEnds)
  const moved = pressed.moved ? await movedBefore(db, actor, pressed.moved) : null
  const family = await readWithFamily(db, actor, around)
  const now = goals.filter((goal) => goal.status === 'now')
  const open = steps.filter((step) => isStillOpen(step.status))
  const standings = now.map((goal) => {
    const plan = planOf(goal, open)
    return { goal: named(goal), standing: standing(plan, actor.today), nextReviewDay: nextReviewDay(plan) }
  })
  const done = steps.find((step) => step.id === pressed.done && !isStillOpen(step.status))
  const { next, more, waiting, late } = stepsForToday(open, actor.today)
  const movedCount = moved ? stillThere(moved, open).length : 0
  return {
    name: actor.name,
    codeMadeAt: actor.codeMadeAt,
    teenager: actor.teenager === true,
    today: actor.today,
    timeZone: actor.timeZone,
    empty: goals.length === 0,
    exitIsNew: goals.length === 0 && !(await isExitKnown(db, actor)),
    pickUp: pickUp(drafts),
    away: wasAway(lastChangeAt === null ? null : dayIn(actor.timeZone, lastChangeAt), actor.today),
    done: done ? told(done, goals) : null,
    moved: moved && movedCount > 0 ? { press: pressed.moved ?? '', count: movedCount, day: moved.movedTo } : null,
    next: next && told(next, goals),
    more: more.map((step) => told(step, goals)),
    waiting: await withDetours(actor, waiting, goals),
    late,
    goals: now.map(named),
    stepless: now.filter((goal) => !open.some((step) => step.goalId === goal.id)).map(named)[0] ?? null,
    papersDue,
    family,
    lookAgain: goalToLookAt(standings, actor.today),
    ending,
    news: news(actor, looks),
  }
}

export type TodayPage = Awaited<ReturnType<typeof readToday>>
