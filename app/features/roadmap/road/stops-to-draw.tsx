import type { ReactNode } from 'react'
import { GoalLine, type SentenceLength } from '#app/features/goals/goal-line.panel.tsx'
import { PotholeList } from '#app/features/goals/pothole-list.panel.tsx'
import type { StopOnPage } from './read-roadmap.server.ts'
import type { RoadStop } from './road.tsx'

/** The stops with their words and what may get in the way, as the road draws them. */
export function stopsToDraw(
  stops: readonly StopOnPage[],
  { acts = () => null, most }: { acts?: (stop: StopOnPage) => ReactNode; most?: SentenceLength } = {},
): RoadStop[] {
  return stops.map((stop) => ({
    id: stop.id,
    targetDay: stop.targetDay,
    reachedDay: stop.reachedDay,
    goal: stop.goal,
    words: <GoalLine goal={stop} most={most} />,
    saysDay: stop.templateKey !== null,
    ways: stop.ways.length > 0 && <PotholeList potholes={stop.ways} />,
    acts: acts(stop),
  }))
}
