import type { Participant } from '#app/domain/actor.ts'
import type { GoalEventAt } from '#app/domain/goal-event.ts'
import { revisionsOf } from '#app/domain/revision.ts'
import { lineOf, linesOf, type StoryLine } from '#app/domain/story.ts'
import { inverseOf } from '#app/domain/undo.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { wordingThen } from '#app/features/goals/parts/goal-change.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, listGoalEvents } from '#db'

/** As many lines as a phone scrolls through without getting lost. */
const LINES_A_PAGE = 20

/** The newest check-in of a line, or its correction: what can be corrected. Null when the line tells of none. */
export function checkInOf(line: StoryLine) {
  for (const event of line.events) {
    if (event.kind === 'check-in' && event.checkInId !== undefined) return { ...event, checkInId: event.checkInId }
    if (event.kind === 'check-in-corrected') return event
  }
  return null
}

function withActs(story: readonly GoalEventAt[], line: StoryLine) {
  const canUndo = 'puts' in inverseOf(story, line.changeId)
  return { line, canUndo, canCorrect: canUndo && checkInOf(line) !== null }
}

/** One page of a goal's whole story, newest first, with what can be done about each line. */
export async function readHistory(actor: Participant, goalId: string | undefined, page: string | null) {
  const goal = await readOwnGoal(actor, goalId)
  const story = await listGoalEvents(database(), actor.personId, goal.id)
  const lines = linesOf(story)
  const pages = Math.max(1, Math.ceil(lines.length / LINES_A_PAGE))
  const at = Math.min(pages, Math.max(1, Number.parseInt(page ?? '1', 10) || 1))
  const to = lines.length - (at - 1) * LINES_A_PAGE
  const shown = lines.slice(Math.max(0, to - LINES_A_PAGE), to)
  return { goal, lines: shown.map((line) => withActs(story, line)), at, pages }
}

/** One line of a goal's story and what undoing it means; 404 for a line of no goal of this person. */
export async function readLine(actor: Participant, params: { goalId?: string; eventId?: string }) {
  const goal = await readOwnGoal(actor, params.goalId)
  const found = lineOf(await listGoalEvents(database(), actor.personId, goal.id), params.eventId ?? '')
  if (!found) throw notFound()
  return { goal, ...found }
}

/** A check-in to correct; 404 for a line that tells of none. */
export async function readCheckInLine(actor: Participant, params: { goalId?: string; eventId?: string }) {
  const { goal, line, inverse } = await readLine(actor, params)
  const checkIn = checkInOf(line)
  if (!checkIn) throw notFound()
  return { goal, line, inverse, checkIn }
}

/** The wordings a goal had, oldest first, the last one as it is now. */
export async function readWordings(actor: Participant, goalId: string | undefined) {
  const goal = await readOwnGoal(actor, goalId)
  const story = await listGoalEvents(database(), actor.personId, goal.id)
  return { goal, revisions: revisionsOf(story, wordingThen(goal)) }
}
