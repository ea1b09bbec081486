import type { GoalEventAt } from '#app/domain/goal-event.ts'
import type { StoryLine } from '#app/domain/story.ts'
import { type LineAct, Story } from '#app/features/goals/story.panel.tsx'
import { HistoryLine } from './history-line.tsx'

/** One event of a goal in words. */
export const tellOfGoal = (event: GoalEventAt) => <HistoryLine event={event} />

export interface HistoryProps {
  lines: readonly StoryLine[]
  /** What can be done about a line, under it. */
  acts?: (line: StoryLine) => readonly LineAct[]
}

/** The story of a goal, the newest thing first. */
export const History = ({ lines, acts }: HistoryProps) => <Story lines={lines} tell={tellOfGoal} acts={acts} />
