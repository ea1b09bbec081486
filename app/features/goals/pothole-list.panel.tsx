import { Bend, type ShownPothole, type WayOfStep } from './parts/bend.tsx'

interface PotholeListProps {
  potholes: readonly (ShownPothole & { stepId?: string | null })[]
  /** those that are named with what may get in their way */
  steps?: readonly (WayOfStep & { id: string })[]
}

/** What may get in the way of a goal and what the person will do then, to read. */
export function PotholeList({ potholes, steps = [] }: PotholeListProps) {
  return (
    <>
      {potholes.map((pothole) => (
        <Bend key={pothole.id} pothole={pothole} step={steps.find(({ id }) => id === pothole.stepId)} />
      ))}
    </>
  )
}
