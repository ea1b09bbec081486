import { canSee, canSeeGoal, type Shown } from '#app/domain/release.ts'
import { reachedOn } from '#app/domain/roadmap.ts'
import type { Reader } from './columns.ts'
import { listStops, type Stop } from './roadmap-stops.ts'
import { listRoadmaps, listRoadmapUpdates, type Roadmap, type RoadmapUpdate } from './roadmaps.ts'

/** A big goal as a worker may see it: nothing that is *only me*, no notes unless they are released. */
export interface RoadmapShown {
  roadmap: Roadmap
  stops: Stop[]
  updates: RoadmapUpdate[]
}

/**
 * The big goal that this release shows, or null: shown when goals are, and as one goal. A stop that is kept, put away, about
 * a part of life without its tick, or reached before the history that is shown, is left out without a trace. The reward and
 * the updates are notes.
 */
export async function roadmapShownTo(db: Reader, ownerId: string, shown: Shown): Promise<RoadmapShown | null> {
  if (!shown.sections.includes('goals')) return null
  const roadmaps = (await listRoadmaps(db, ownerId)).filter((one) => canSeeGoal(shown, { ...one, lifeArea: null }))
  const roadmap = roadmaps.find(({ status }) => status === 'now') ?? roadmaps[0]
  if (!roadmap) return null
  const stops = (await listStops(db, ownerId, roadmap.id)).filter((stop) => canSeeStop(shown, stop))
  const notes = canSee(shown, { kind: 'goal-note', area: null, onlyMe: false })
  return {
    roadmap: notes ? roadmap : { ...roadmap, reward: null, rewardLanguage: null },
    stops,
    updates: notes ? await listRoadmapUpdates(db, ownerId, roadmap.id, shown.fromDay) : [],
  }
}

function canSeeStop(shown: Shown, stop: Stop): boolean {
  const { lifeArea, onlyMe, goal } = stop
  const status = goal?.status ?? 'now'
  return canSeeGoal(shown, { lifeArea, onlyMe, status, achievedDay: reachedOn(stop) })
}
