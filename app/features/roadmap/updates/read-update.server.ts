import type { Participant } from '#app/domain/actor.ts'
import { readOwnRoadmap } from '#app/features/roadmap/road/read-roadmap.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, listRoadmapUpdates } from '#db'

/** One dated line of a big goal, to change or take away; 404 for anybody else's. */
export async function readOwnUpdate(actor: Participant, params: { roadmapId?: string; updateId?: string }) {
  const roadmap = await readOwnRoadmap(actor, params.roadmapId)
  const updates = await listRoadmapUpdates(database(), actor.personId, roadmap.id)
  const update = updates.find((one) => one.id === params.updateId)
  if (!update) throw notFound()
  return { roadmap, update }
}
