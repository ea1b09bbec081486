import type { Participant } from '#app/domain/actor.ts'
import { readOwnRoadmap } from '#app/features/roadmap/road/read-roadmap.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, findStop, type Goal, listGoals, listGoalsOnTheWay } from '#db'

interface Params {
  roadmapId?: string
  stopId?: string
}

/** One stop of a big goal of this participant; 404 for anybody else's and for none. */
export async function readOwnStop(actor: Participant, { roadmapId, stopId }: Params) {
  const roadmap = await readOwnRoadmap(actor, roadmapId)
  const stop = stopId ? await findStop(database(), actor.personId, roadmap.id, stopId) : undefined
  if (!stop) throw notFound()
  return { roadmap, stop }
}

/** The goals that could become a stop: those that are none yet and were not put away. */
export async function goalsToChoose(actor: Participant): Promise<Goal[]> {
  const db = database()
  const onTheWay = new Set(await listGoalsOnTheWay(db, actor.personId))
  const goals = await listGoals(db, actor.personId)
  return goals.filter(({ id, status }) => status !== 'set-aside' && !onTheWay.has(id))
}
