import type { Participant } from '#app/domain/actor.ts'
import type { Kept } from '#app/domain/kept.ts'
import { ROADMAP_LIMITS } from '#app/domain/roadmap.ts'
import type { RoadThing } from '#app/domain/roadmap-kept.ts'
import { inverseOf } from '#app/domain/undo.ts'
import {
  addGoalEvent,
  findGoal,
  findRoadmapNow,
  findStopOfGoal,
  listRoadmapEvents,
  listRoadmapUpdates,
  listStops,
  putRoadKept,
  type Stop,
  type Trx,
} from '#db'
import { changeRoadmap } from './roadmap-change.server.ts'

type Refused = 'overtaken' | 'another-now' | 'on-the-way' | 'too-many-stops' | 'too-many-lines'

/**
 * Takes one change of a big goal back, named by a line of its story: everything it touched goes back to how it was, and the
 * story gets one more event. Refused when something later builds on it, and when there is no room or place for it now.
 */
export function undoRoadmapChange(
  actor: Participant,
  roadmapId: string,
  { submission, eventId }: { submission: string; eventId: string },
): Promise<{ done: { roadmapId: string } } | { refused: 'not-found' | Refused }> {
  return changeRoadmap<{ roadmapId: string }, Refused>(actor, roadmapId, submission, async (trx) => {
    const ownerId = actor.personId
    const story = await listRoadmapEvents(trx, ownerId, roadmapId)
    const change = story.find((event) => event.id === eventId)?.changeId
    if (change === undefined) return { refused: 'not-found' }
    const inverse = inverseOf<RoadThing>(story, change)
    if (!('puts' in inverse)) return { refused: 'overtaken' }
    const refusal = await refusePuts(trx, ownerId, roadmapId, inverse.puts)
    if (refusal) return { refused: refusal }
    const before = await listStops(trx, ownerId, roadmapId)
    for (const put of inverse.puts) {
      if (!(await putRoadKept(trx, ownerId, roadmapId, put))) throw new Error('what the story says is there is gone')
    }
    await tellTheGoals(trx, actor, submission, before, await listStops(trx, ownerId, roadmapId))
    return {
      kind: 'change-undone',
      fields: [...new Set(inverse.puts.map((put) => put.thing))],
      events: [{ kind: 'undone', change }],
      answer: { roadmapId },
    }
  })
}

/** What has come in between elsewhere: another big goal of now, a goal that stands on the way already, a full way. */
async function refusePuts(
  trx: Trx,
  ownerId: string,
  roadmapId: string,
  puts: readonly Kept<RoadThing>[],
): Promise<Refused | null> {
  const comes = (thing: RoadThing) => puts.some((put) => put.thing === thing && put.before === null)
  for (const { thing, id, after } of puts) {
    if (thing === 'roadmap' && after?.status === 'now') {
      const now = await findRoadmapNow(trx, ownerId)
      if (now && now.id !== roadmapId) return 'another-now'
    }
    if (thing === 'stop' && typeof after?.goalId === 'string') {
      const stop = await findStopOfGoal(trx, ownerId, after.goalId)
      if (stop && stop.id !== id) return 'on-the-way'
    }
  }
  const stops = comes('stop') ? (await listStops(trx, ownerId, roadmapId)).length : 0
  const lines = comes('line') ? (await listRoadmapUpdates(trx, ownerId, roadmapId)).length : 0
  if (stops >= ROADMAP_LIMITS.stops) return 'too-many-stops'
  return lines >= ROADMAP_LIMITS.updates ? 'too-many-lines' : null
}

/** A goal that stands on the way again, or no longer, has that in its own story too. */
async function tellTheGoals(
  trx: Trx,
  actor: Participant,
  changeId: string,
  before: readonly Stop[],
  after: readonly Stop[],
): Promise<void> {
  const ids = (stops: readonly Stop[]) => new Set(stops.flatMap(({ goal }) => goal?.id ?? []))
  const [was, is] = [ids(before), ids(after)]
  for (const goalId of new Set([...was, ...is])) {
    if (was.has(goalId) === is.has(goalId)) continue
    const goal = await findGoal(trx, actor.personId, goalId)
    if (!goal) continue
    const { personId: ownerId, today: day, now: at } = actor
    const place = { goalId, ownerId, day, at, revision: goal.revision, changeId }
    await addGoalEvent(trx, place, { kind: 'on-the-way', on: is.has(goalId) })
  }
}
