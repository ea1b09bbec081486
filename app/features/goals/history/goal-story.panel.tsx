import type { GoalEventAt } from '#app/domain/goal-event.ts'
import { linesOf } from '#app/domain/story.ts'
import { History } from '#app/features/goals/goal/history.tsx'

/** The whole story of a goal in words, the newest thing first. */
export const GoalStory = ({ events }: { events: readonly GoalEventAt[] }) => <History lines={linesOf(events)} />
