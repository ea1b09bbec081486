import type { ReactNode } from 'react'
import { GoalSentence, type GoalWords } from '#app/features/goals/parts/goal-sentence.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Back } from '#app/ui/parts/back.tsx'

interface CardFrameProps {
  goal: GoalWords & { id: string }
  refusal: Refusal | undefined
  children: ReactNode
}

/** A card stands alone on its page, under the goal it belongs to. */
export function CardFrame({ goal, refusal, children }: CardFrameProps) {
  return (
    <>
      <Back href={`/goals/${goal.id}`} />
      <ErrorSummary refusal={refusal} />
      <GoalSentence goal={goal} as="p" className="lead" />
      {children}
    </>
  )
}
