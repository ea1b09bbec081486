import type { Day } from './day.ts'
import type { GoalStatus } from './goal.ts'
import type { LifeArea } from './life-area.ts'
import { bySoonest, isStillOpen, type StepStatus } from './step.ts'

/** The shapes of text that an office's case system takes (domain.md section 8). Which of them a programme offers is its data. */
export const COPY_SHAPES = ['office', 'alaska', 'note'] as const
export type CopyShape = (typeof COPY_SHAPES)[number]

/** The shapes in a text that the database holds, in their order; anything else is left out. */
export const copyShapesIn = (text: string): CopyShape[] => {
  const named = text.split(',')
  return COPY_SHAPES.filter((shape) => named.includes(shape))
}

/** How worker and person met. */
export const MEETING_WAYS = ['in-person', 'phone', 'video', 'letter'] as const
export type MeetingWay = (typeof MEETING_WAYS)[number]

const STEPS_OF_A_GOAL = 3

/** The steps still open, the soonest first: three at most, as the sheet of Alaska has them. */
export function stepsOnSheet<S extends { status: StepStatus; day: Day | null }>(steps: readonly S[]): S[] {
  return steps
    .filter((step) => isStillOpen(step.status))
    .sort(bySoonest)
    .slice(0, STEPS_OF_A_GOAL)
}

/**
 * Which of the goals worked on now is the employment goal where there is no big goal: the one about work that reaches
 * furthest. Null when none is about work; nobody guesses one.
 */
export function employmentGoal<G extends { status: GoalStatus; lifeArea: LifeArea | null; targetDay: Day }>(
  goals: readonly G[],
): G | null {
  const ofWork = goals.filter((goal) => goal.status === 'now' && goal.lifeArea === 'work')
  return ofWork.reduce<G | null>((far, goal) => (far === null || goal.targetDay > far.targetDay ? goal : far), null)
}
