import type { RoadmapEventAt } from '#app/domain/roadmap.ts'
import { linesOf } from '#app/domain/story.ts'
import { Story } from '#app/ui/story/story.tsx'
import { ToldRoadLine } from './road/roadmap-story.tsx'

/** The whole story of a big goal in words, the newest thing first. */
export const RoadmapTold = ({ events }: { events: readonly RoadmapEventAt[] }) => (
  <Story lines={linesOf(events).map((line) => ({ id: line.id, day: line.day, told: <ToldRoadLine line={line} /> }))} />
)
