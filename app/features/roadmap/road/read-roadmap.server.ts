import type { Participant } from '#app/domain/actor.ts'
import { canSeeGoal, releaseStanding } from '#app/domain/release.ts'
import { type RoadmapEventAt, reachedOn } from '#app/domain/roadmap.ts'
import type { RoadThing } from '#app/domain/roadmap-kept.ts'
import { linesOf } from '#app/domain/story.ts'
import { inverseOf } from '#app/domain/undo.ts'
import { notFound } from '#app/server/respond.server.ts'
import type { AskedPaper } from '#app/ui/paper/asked-paper.ts'
import {
  database,
  findRoadmap,
  listPotholes,
  listReleases,
  listRoadmapEvents,
  listRoadmaps,
  listRoadmapUpdates,
  listSteps,
  listStops,
  type Roadmap,
  type Stop,
} from '#db'

/** One big goal of this participant; 404 for anybody else's and for none. */
export async function readOwnRoadmap(actor: Participant, roadmapId: string | undefined): Promise<Roadmap> {
  const roadmap = roadmapId ? await findRoadmap(database(), actor.personId, roadmapId) : undefined
  if (!roadmap) throw notFound()
  return roadmap
}

/** The stops with what may get in the way of each: of its goal when it is one, else its own pair. */
async function withWays(actor: Participant, stops: readonly Stop[]) {
  const open = stops.filter((stop) => reachedOn(stop) === null)
  const ids = open.flatMap(({ goal }) => goal?.id ?? [])
  const potholes = await listPotholes(database(), actor.personId, ids)
  return stops.map((stop) => {
    if (stop.goal) return { ...stop, ways: potholes.filter(({ goalId }) => goalId === stop.goal?.id) }
    const ways = stop.pair && reachedOn(stop) === null ? [{ id: stop.id, ...stop.pair, usedDay: null }] : []
    return { ...stop, ways }
  })
}

export type StopOnPage = Awaited<ReturnType<typeof withWays>>[number]

/** The names of the workers who can see this big goal today. */
async function seenBy(actor: Participant, roadmap: Roadmap): Promise<string[]> {
  if (roadmap.onlyMe) return []
  const releases = await listReleases(database(), actor.personId)
  const live = releases.filter((one) => releaseStanding(one, actor.today) === 'live')
  return [
    ...new Set(live.filter((one) => canSeeGoal(one, { ...roadmap, lifeArea: null })).map((one) => one.worker.name)),
  ]
}

/** The story of a big goal as lines, oldest first, each with whether it can be taken back. */
export const roadmapLines = (events: readonly RoadmapEventAt[]) =>
  linesOf(events).map((line) => ({ line, canUndo: 'puts' in inverseOf<RoadThing>(events, line.changeId) }))

/**
 * Everything the page of a big goal shows, in six statements: the one named, else the one of now. With none of now it is the
 * page that begins one, and the others are there to be picked up.
 */
export async function readRoadmapPage(actor: Participant, roadmapId: string | null, justReached: string | null) {
  const db = database()
  const roadmaps = await listRoadmaps(db, actor.personId)
  const roadmap = roadmaps.find((one) => (roadmapId === null ? one.status === 'now' : one.id === roadmapId))
  if (!roadmap && roadmapId !== null) throw notFound()
  const others = roadmaps.filter((one) => one !== roadmap)
  if (!roadmap) return { roadmap: null, others }
  const stops = await withWays(actor, await listStops(db, actor.personId, roadmap.id))
  return {
    roadmap,
    others,
    stops,
    updates: await listRoadmapUpdates(db, actor.personId, roadmap.id),
    story: roadmapLines(await listRoadmapEvents(db, actor.personId, roadmap.id)),
    seenBy: await seenBy(actor, roadmap),
    justReached: stops.find((stop) => stop.id === justReached && stop.reachedDay !== null && !stop.goal) ?? null,
  }
}

export type RoadmapPage = Extract<Awaited<ReturnType<typeof readRoadmapPage>>, { stops: unknown }>
export type OtherRoadmaps = Awaited<ReturnType<typeof readRoadmapPage>>['others']

/**
 * The big goal as it stands on paper. A sheet that anybody may read leaves out what is only mine: stops, goals, and what
 * may get in the way of a step that is.
 */
export async function readRoadmapSheet(actor: Participant, roadmapId: string | undefined, asked: AskedPaper) {
  const { today } = actor
  const { roadmap, stops } = await readRoadmapWithStops(actor, roadmapId)
  // All of it is only mine: there is no sheet for others.
  if (asked.forMe || roadmap.onlyMe) return { roadmap, stops, today, asked: { ...asked, forMe: true } }
  const shown = stops.filter(({ onlyMe }) => !onlyMe)
  const steps = await Promise.all(
    shown.flatMap(({ goal }) => (goal ? [listSteps(database(), actor.personId, goal.id)] : [])),
  )
  const hidden = new Set(steps.flat().flatMap(({ id, onlyMe }) => (onlyMe ? [id] : [])))
  const mayStand = (way: StopOnPage['ways'][number]) => !('stepId' in way && way.stepId && hidden.has(way.stepId))
  const onPaper = (stop: StopOnPage) => ({ ...stop, ways: stop.ways.filter(mayStand) }) as StopOnPage
  return { roadmap, stops: shown.map(onPaper), today, asked }
}

/** The big goal and its stops as they are drawn: for the sheet of paper and for the list that moves them. */
export async function readRoadmapWithStops(actor: Participant, roadmapId: string | undefined) {
  const roadmap = await readOwnRoadmap(actor, roadmapId)
  return { roadmap, stops: await withWays(actor, await listStops(database(), actor.personId, roadmap.id)) }
}
