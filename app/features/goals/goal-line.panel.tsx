import { type GoalLineWords, GoalSentence } from './parts/goal-sentence.tsx'

export type { GoalLineWords }

/** A goal as one line among others: own words as they were written, a template in the reader's language. */
export const GoalLine = ({ goal }: { goal: GoalLineWords }) => <GoalSentence goal={goal} as="span" />
