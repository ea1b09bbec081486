import type { Day } from '#app/domain/day.ts'
import { type ShownStep, StepRow } from './parts/step-row.tsx'

/** The steps of a goal to read: for a worker's page, a preview, a print. Nothing here can be pressed. */
export function StepList({ steps, today }: { steps: readonly ShownStep[]; today: Day }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <StepRow key={step.id} step={step} today={today} />
      ))}
    </ol>
  )
}
