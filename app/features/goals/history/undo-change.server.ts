import type { Participant } from '#app/domain/actor.ts'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { type GoalEventAt, lastMarkOf } from '#app/domain/goal-event.ts'
import { type Kept, keptChange } from '#app/domain/kept.ts'
import { makesNewRevisionOf } from '#app/domain/revision.ts'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { inverseOf, numberNow, stillStanding } from '#app/domain/undo.ts'
import { isPaperAsKept } from '#app/features/goals/papers/kept-paper.server.ts'
import { changeGoal, type GoalChange } from '#app/features/goals/parts/goal-change.server.ts'
import {
  findStep,
  type Goal,
  listGoalEvents,
  listPotholes,
  listSteps,
  newId,
  putKept,
  type Step,
  type Trx,
  updateGoal,
  updateStep,
} from '#db'

/** The two lists of a goal that hold only so much, and that something can come back to. */
type Full = 'too-many-steps' | 'too-many-potholes'
type Refused = 'overtaken' | Full

/**
 * Takes one change of a goal back, named by a line of its story: everything it touched is put back to how it was, and the
 * story gets one more event. Refused when something later builds on it, when it was taken back already, and
 * when there is no room any more for what would come back.
 */
export function undoChange(
  actor: Participant,
  goalId: string,
  input: { submission: string; eventId: string },
): Promise<{ done: { goalId: string } } | { refused: 'not-found' | Refused }> {
  return changeGoal<{ goalId: string }, Refused>(actor, goalId, input.submission, async (trx, goal) => {
    const story = await storyAlone(trx, actor, goal)
    const change = story.find((event) => event.id === input.eventId)?.changeId
    if (change === undefined) return { refused: 'not-found' }
    const inverse = inverseOf(story, change)
    const full = 'puts' in inverse ? await fullList(trx, actor, goal, inverse.puts) : null
    if (full) return { refused: full }
    if ('puts' in inverse && !(await isPaperAsKept(trx, actor, goal.id, inverse.puts))) return { refused: 'overtaken' }
    return (await takeBack(trx, actor, goal, story, change)) ?? { refused: 'overtaken' }
  })
}

/** *Undo* beside a step that was just marked: the mark is taken back, whatever it was. */
export function undoMark(
  actor: Participant,
  goalId: string,
  stepId: string,
  input: { submission: string },
): Promise<{ done: { goalId: string } } | { refused: 'not-found' | Refused }> {
  return changeGoal<{ goalId: string }, Refused>(actor, goalId, input.submission, async (trx, goal) => {
    const story = await storyAlone(trx, actor, goal)
    const step = await findStep(trx, actor.personId, goalId, stepId)
    if (!step) return { refused: 'not-found' }
    // A button from an old page must not take back an older mark than the one it stood beside.
    const isOver = step.status === 'done' || step.status === 'no-longer-needed'
    if (isOver && lastMarkOf(story, stepId) === null) return takeTickOff(trx, actor, goalId, step)
    const change = isOver ? lastMarkOf(stillStanding(story), stepId) : null
    return (change && (await takeBack(trx, actor, goal, story, change))) || { refused: 'overtaken' }
  })
}

/** A step ticked on a sheet of paper came here done and was never marked: undoing that is a mark of its own. */
async function takeTickOff(
  trx: Trx,
  { personId }: Participant,
  goalId: string,
  step: Step,
): Promise<GoalChange<{ goalId: string }>> {
  const changes = { status: 'not-started' as const, doneDay: null }
  await updateStep(trx, personId, step.id, changes)
  const { text, language, status: from } = step
  const changed = keptChange('step', step.id, step, changes)
  const event = { kind: 'step-status', stepId: step.id, step: { text, language }, from, to: changes.status } as const
  return {
    kind: 'step-status-changed',
    subject: { kind: 'step', id: step.id },
    fields: ['status'],
    events: [{ ...event, reason: null, changed }],
    answer: { goalId },
  }
}

/** The story of a goal, and nobody else changes the goal before this is over: two undoings at once would both find it. */
async function storyAlone(trx: Trx, actor: Participant, goal: Goal): Promise<GoalEventAt[]> {
  await updateGoal(trx, actor.personId, goal.id, { updatedAt: actor.now })
  return listGoalEvents(trx, actor.personId, goal.id)
}

/** The list of this goal that is too full for what would come back; null when there is room. */
async function fullList(trx: Trx, { personId }: Participant, goal: Goal, puts: readonly Kept[]): Promise<Full | null> {
  const back = (thing: Kept['thing']) => puts.filter((put) => put.thing === thing && put.before === null).length
  const [steps, potholes] = [back('step'), back('pothole')]
  if (steps > 0 && (await listSteps(trx, personId, goal.id)).length + steps > STEP_LIMITS.steps) return 'too-many-steps'
  if (potholes === 0) return null
  const { length } = await listPotholes(trx, personId, [goal.id])
  return length + potholes > GOAL_LIMITS.potholes ? 'too-many-potholes' : null
}

async function takeBack(
  trx: Trx,
  actor: Participant,
  goal: Goal,
  story: readonly GoalEventAt[],
  change: string,
): Promise<GoalChange<{ goalId: string }> | null> {
  const inverse = inverseOf(story, change)
  if (!('puts' in inverse)) return null
  const ownerId = actor.personId
  for (const put of inverse.puts) {
    if (!(await putKept(trx, ownerId, goal.id, put))) throw new Error('what the story says is there is gone')
  }
  const revision = inverse.puts.some(makesNewRevisionOf) ? goal.revision + 1 : goal.revision
  const undone = { kind: 'undone', change, changed: inverse.puts } as const
  const place = { id: newId(), day: actor.today, at: actor.now, revision, changeId: '' }
  const measureNow = numberNow([...story, { ...undone, ...place }])
  const says = story.some((event) => event.kind === 'check-in' || event.kind === 'card')
  await updateGoal(trx, ownerId, goal.id, { revision, updatedAt: actor.now, ...(says && { measureNow }) })
  return {
    kind: 'change-undone',
    fields: [...new Set(inverse.puts.map((put) => put.thing))],
    events: [undone],
    revision,
    answer: { goalId: goal.id },
  }
}
