import type { MilestoneEventAt } from '#app/domain/milestone.ts'
import { linesOf } from '#app/domain/story.ts'
import { Story } from '#app/ui/story/story.tsx'
import { ToldLine } from './milestone-story.tsx'

/** The whole story of a special moment in words, the newest thing first. */
export const MilestoneTold = ({ events }: { events: readonly MilestoneEventAt[] }) => (
  <Story lines={linesOf(events).map((line) => ({ id: line.id, day: line.day, told: <ToldLine line={line} /> }))} />
)
