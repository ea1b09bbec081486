/** What a goal's story keeps of a change so that it can be taken back: which thing, how it was, how it became. */
export type KeptThing = 'goal' | 'step' | 'card' | 'pothole' | 'check-in' | 'review' | 'paper'

export type KeptValue = string | number | boolean | null
/** Names of fields and what stood in them: keys and own words, never a label. */
export type KeptFields = Readonly<Record<string, KeptValue>>

/** One thing as it was and as it became, only the fields that changed; null where it was not there. */
export interface Kept<Thing extends string = KeptThing> {
  thing: Thing
  /** Of a card its name: a goal has one of each. */
  id: string
  before: KeptFields | null
  after: KeptFields | null
}

/** A change of a thing that is there before and after: the fields that differ, or nothing when none does. */
export function keptChange<T extends object, Thing extends string = KeptThing>(
  thing: NoInfer<Thing>,
  id: string,
  before: T,
  changes: { [Field in keyof T]?: T[Field] | undefined },
): Kept<Thing>[] {
  const was: Record<string, KeptValue> = {}
  const became: Record<string, KeptValue> = {}
  for (const [field, value] of Object.entries(changes) as [keyof T & string, KeptValue | undefined][]) {
    if (value === undefined || before[field] === value) continue
    was[field] = before[field] as KeptValue
    became[field] = value
  }
  return Object.keys(became).length === 0 ? [] : [{ thing, id, before: was, after: became }]
}

/** A thing written, written anew, or taken away, whichever it was. */
export function keptWhole<T extends object, Thing extends string = KeptThing>(
  thing: NoInfer<Thing>,
  id: string,
  before: T | null,
  after: T | null,
): Kept<Thing>[] {
  if (before && after) return keptChange(thing, id, before, after)
  if (!before && !after) return []
  return [{ thing, id, before: before as KeptFields | null, after: after as KeptFields | null }]
}

/** The same change the other way round. */
export const reversed = <Thing extends string>({ thing, id, before, after }: Kept<Thing>): Kept<Thing> => ({
  thing,
  id,
  before: after,
  after: before,
})

/** Whether two changes are about the same field of the same thing, or about whether that thing is there at all. */
export function collide(one: Kept<string>, other: Kept<string>): boolean {
  if (one.thing !== other.thing || one.id !== other.id) return standsOn(one, other)
  if (one.before === null || one.after === null || other.before === null || other.after === null) return true
  const fields = new Set(Object.keys(one.after))
  return Object.keys(other.after).some((field) => fields.has(field))
}

/** A detour written for a step stands on that step: the step cannot go from under it. */
const standsOn = (one: Kept<string>, other: Kept<string>) =>
  one.thing === 'step' && (one.before === null || one.after === null) && other.after?.stepId === one.id
