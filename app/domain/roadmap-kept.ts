import { type Kept, type KeptFields, keptWhole } from './kept.ts'

/** What the story of a big goal keeps of a change: itself, a goal on the way, a line on how it goes, or their order. */
export type RoadThing = 'roadmap' | 'stop' | 'line' | 'order'

/** A big goal with all that belongs to it, as it stands: what two moments are compared by. */
export interface RoadAsKept {
  roadmap: KeptFields
  /** by id, in their order; the place of a stop is kept with it, so that one taken off comes back to where it was */
  stops: ReadonlyMap<string, KeptFields>
  lines: ReadonlyMap<string, KeptFields>
}

const inOrder = (road: RoadAsKept) => [...road.stops.keys()].join(' ')

/** Places shift when a stop comes or goes: that is no change of the others. */
const withoutPlace = ({ position: _, ...fields }: KeptFields): KeptFields => fields

function changesOf(
  thing: RoadThing,
  before: ReadonlyMap<string, KeptFields>,
  after: ReadonlyMap<string, KeptFields>,
): Kept<RoadThing>[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null]
    return was && is
      ? keptWhole<KeptFields, RoadThing>(thing, id, withoutPlace(was), withoutPlace(is))
      : keptWhole<KeptFields, RoadThing>(thing, id, was, is)
  })
}

/** Everything that is different after a change of a big goal, each with how it was and how it became. */
export function roadChanges(roadmapId: string, before: RoadAsKept, after: RoadAsKept): Kept<RoadThing>[] {
  const changes = [
    ...changesOf('roadmap', new Map([[roadmapId, before.roadmap]]), new Map([[roadmapId, after.roadmap]])),
    ...changesOf('stop', before.stops, after.stops),
    ...changesOf('line', before.lines, after.lines),
  ]
  const same = before.stops.size === after.stops.size && [...before.stops.keys()].every((id) => after.stops.has(id))
  if (!same || inOrder(before) === inOrder(after)) return changes
  return [
    ...changes,
    { thing: 'order', id: roadmapId, before: { order: inOrder(before) }, after: { order: inOrder(after) } },
  ]
}

/** The stops in an order that was kept, as far as they are still there; those that came since stand after it. */
export function inKeptOrder(now: readonly string[], kept: string): string[] {
  const wanted = kept.split(' ').filter((id) => now.includes(id))
  return [...wanted, ...now.filter((id) => !wanted.includes(id))]
}
