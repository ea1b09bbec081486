import type { Participant } from '#app/domain/actor.ts'
import { reachedOn, stopEvent } from '#app/domain/roadmap.ts'
import {
  addGoalEvent,
  addRoadmapEvent,
  findStopById,
  insertPothole,
  newId,
  type Reader,
  type Trx,
  updateStop,
  waitForRoadmaps,
} from '#db'

/** The goal that a goal on the way to the big one is by now; null when it is none. */
export async function goalOfStop(db: Reader, { personId }: Participant, stopId: string): Promise<string | null> {
  const stop = await findStopById(db, personId, stopId)
  return stop?.goal?.id ?? null
}

/** Whether that happened in another window; while the answer is used, nobody can make it one. */
export async function isGoalAlready(trx: Trx, actor: Participant, stopId: string): Promise<boolean> {
  await waitForRoadmaps(trx, actor.personId)
  return (await goalOfStop(trx, actor, stopId)) !== null
}

/**
 * A goal written for a goal on the way to the big one takes its place there, and takes what may get in the way along. A
 * stop that was reached or taken away while the goal was being written stays what it is.
 */
export async function standOnTheWay(
  trx: Trx,
  actor: Participant,
  goalId: string,
  { stopId, submission }: { stopId: string; submission: string },
): Promise<void> {
  const { personId: ownerId, today: day, now: at } = actor
  const stop = await findStopById(trx, ownerId, stopId)
  if (!stop || stop.goal || reachedOn(stop) !== null) return
  await updateStop(trx, ownerId, stopId, { goalId })
  if (stop.pair) {
    await insertPothole(trx, { id: newId(), goalId, ownerId, position: 1, ...stop.pair })
  }
  const changeId = submission
  await addGoalEvent(trx, { goalId, ownerId, day, at, revision: 1, changeId }, { kind: 'on-the-way', on: true })
  const changed = [{ thing: 'stop' as const, id: stopId, before: { goalId: null }, after: { goalId } }]
  const place = { roadmapId: stop.roadmapId, ownerId, day, at, changeId }
  await addRoadmapEvent(trx, place, { ...stopEvent('goal', stop), changed })
}
