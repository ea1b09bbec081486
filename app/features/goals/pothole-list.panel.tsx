import { Bend, type ShownPothole } from './parts/bend.tsx'

/** What may get in the way of a goal and what the person will do then, to read. */
export function PotholeList({ potholes }: { potholes: readonly ShownPothole[] }) {
  return (
    <>
      {potholes.map((pothole) => (
        <Bend key={pothole.id} pothole={pothole} />
      ))}
    </>
  )
}
