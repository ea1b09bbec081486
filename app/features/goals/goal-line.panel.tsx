import { type GoalLineWords, GoalSentence, type SentenceLength } from './parts/goal-sentence.tsx'

export { goalLanguage, goalText, type SentenceLength } from './parts/goal-sentence.tsx'

export type { GoalLineWords }

/** A goal as one line among others: own words as they were written, a template in the reader's language. */
export const GoalLine = ({ goal, most }: { goal: GoalLineWords; most?: SentenceLength | undefined }) => (
  <GoalSentence goal={goal} as="span" most={most} />
)
