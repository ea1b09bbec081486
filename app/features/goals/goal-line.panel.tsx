import { GoalSentence, type GoalWords } from './parts/goal-sentence.tsx'

/** A goal as one line among others: own words as they were written, a template in the reader's language. */
export const GoalLine = ({ goal }: { goal: GoalWords }) => <GoalSentence goal={goal} as="span" />
