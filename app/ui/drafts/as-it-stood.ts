import { createContext } from 'react'
import type { Filled } from '#app/ui/form.ts'

/** What stands in the fields of the form around, as far as they were drawn: each field says so while it is. */
export const StandsContext = createContext<Filled | null>(null)

/**
 * A short mark of what stands in a form's fields, the same for the same words whatever their order; an empty field and a
 * missing one are alike. Leaving from a form nobody typed in keeps nothing, and without script only the form can tell.
 */
export function markOf(fields: Filled): string {
  const words = Object.entries(fields)
    .map(([name, value]) => [
      name,
      ...[value]
        .flat()
        .filter((text) => text !== '')
        .sort(),
    ])
    .filter(({ length }) => length > 1)
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
  // FNV-1a, 32 bits: a mistake would keep nothing of words typed one second before, once in four billion times.
  let mark = 0x811c9dc5
  for (const letter of JSON.stringify(words)) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (mark >>> 0).toString(36)
}
