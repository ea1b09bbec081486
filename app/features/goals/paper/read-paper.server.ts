import type { Participant } from '#app/domain/actor.ts'
import { addDays } from '#app/domain/day.ts'
import { keepsItsWords, linesOf, roomBeside, whatFits } from '#app/domain/paper.ts'
import { isStillOpen } from '#app/domain/step.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import type { AskedPaper } from '#app/ui/paper/asked-paper.ts'
import { database, listAllSteps, listCards, listGoalsNow, listPotholes, listSteps } from '#db'
import { type StepOnPaper, stepsOnPaper } from './step-on-paper.server.ts'

// The lines that are printed on every sheet, before a word of the person's own.
const LINES_OF_GOAL = 15
const LINES_OF_WEEK = 20
/** A template's sentence has no length before it is said in a language; the longest ones take so many letters. */
const LETTERS_OF_TEMPLATE = 150
const DAYS_OF_WEEK = 7

const linesOfStep = ({ text, note, place, actorName }: StepOnPaper) =>
  linesOf(text ?? '') + 1 + linesOf(`${place ?? ''}${actorName ?? ''}`) + linesOf(note ?? '')

/** One goal on one page: as much of it as may stand on this paper, and as fits. Four statements. */
export async function readGoalSheet(actor: Participant, goalId: string | undefined, asked: AskedPaper) {
  const goal = await readOwnGoal(actor, goalId)
  const db = database()
  const shown = asked.forMe || !keepsItsWords(goal)
  const steps = stepsOnPaper(goal, await listSteps(db, actor.personId, goal.id), asked.forMe).filter(
    (step) => step.status !== 'no-longer-needed',
  )
  // What is still to do comes first: the sheet is for doing.
  const inOrder = [
    ...steps.filter((step) => isStillOpen(step.status)),
    ...steps.filter((step) => step.status === 'done'),
  ]
  const cards = shown ? await listCards(db, actor.personId, [goal.id]) : []
  const english = cards.find((card) => card.card === 'english')?.text ?? null
  const sentence = goal.statement ?? 'x'.repeat(LETTERS_OF_TEMPLATE)
  const room = roomBeside(LINES_OF_GOAL) - Math.max(linesOf(sentence), linesOf(english ?? ''))
  const { fits, left } = whatFits(inOrder, linesOfStep, room)
  const why = cards.find((card) => card.card === 'why') ?? null
  const {
    fits: [whyThatFits = null],
    left: afterWhy,
  } = whatFits(why ? [why] : [], (card) => linesOf(card.text) + 1, left)
  const known = new Set(steps.map((step) => step.id))
  const potholes = (shown ? await listPotholes(db, actor.personId, [goal.id]) : []).filter(
    ({ stepId }) => stepId === null || known.has(stepId),
  )
  const ways = whatFits(potholes, (one) => linesOf(one.ifText) + linesOf(one.thenText), afterWhy - 1).fits
  const { id, statement, statementLanguage, templateKey, blanks, targetDay, reviewDay, status } = goal
  return {
    asked,
    today: actor.today,
    id,
    goal: shown ? { statement, statementLanguage, templateKey, blanks, targetDay } : null,
    english,
    targetDay,
    reviewDay: status === 'now' || status === 'later' ? reviewDay : null,
    why: whyThatFits,
    whyLeftOut: why !== null && whyThatFits === null,
    steps: fits,
    more: inOrder.length - fits.length,
    potholes: ways,
    morePotholes: potholes.length - ways.length,
  }
}

/** The steps of the next seven days on one page, by day. Two statements. */
export async function readWeek(actor: Participant, asked: AskedPaper) {
  const db = database()
  const goals = await listGoalsNow(db, actor.personId)
  const all = await listAllSteps(db, actor.personId)
  const last = addDays(actor.today, DAYS_OF_WEEK - 1)
  const steps = goals
    .flatMap((goal) =>
      stepsOnPaper(
        goal,
        all.filter((step) => step.goalId === goal.id),
        asked.forMe,
      ),
    )
    .filter(({ day, status }) => day !== null && day >= actor.today && day <= last && status !== 'no-longer-needed')
    .map((step) => ({ ...step, note: null }))
    .sort((one, other) => `${one.day} ${one.time ?? '99'}`.localeCompare(`${other.day} ${other.time ?? '99'}`))
  const { fits } = whatFits(steps, linesOfStep, roomBeside(LINES_OF_WEEK))
  const days = Array.from({ length: DAYS_OF_WEEK }, (_, at) => addDays(actor.today, at))
  return {
    asked,
    today: actor.today,
    days: days.map((day) => ({ day, steps: fits.filter((step) => step.day === day) })),
    more: steps.length - fits.length,
  }
}
