import type { Participant } from '#app/domain/actor.ts'
import type { RoadmapEventAt } from '#app/domain/roadmap.ts'
import type { RoadThing } from '#app/domain/roadmap-kept.ts'
import { linesOf, type StoryLine } from '#app/domain/story.ts'
import { inverseOf } from '#app/domain/undo.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, listRoadmapEvents, listStops } from '#db'
import { readOwnRoadmap } from './read-roadmap.server.ts'

export type { Stop } from '#db'

export type RoadmapLine = StoryLine<RoadmapEventAt>

/** One line of a big goal's story and what undoing it means; 404 for a line of no big goal of this person. */
export async function readRoadmapLine(actor: Participant, params: { roadmapId?: string; lineId?: string }) {
  const roadmap = await readOwnRoadmap(actor, params.roadmapId)
  const events = await listRoadmapEvents(database(), actor.personId, roadmap.id)
  const line = linesOf(events).find((one) => one.events.some(({ id }) => id === params.lineId))
  if (!line) throw notFound()
  const stops = await listStops(database(), actor.personId, roadmap.id)
  return { roadmap, line, stops, inverse: inverseOf<RoadThing>(events, line.changeId) }
}
