/** What is wrong with a file that somebody brings: where, what was found, what was expected. */
export interface Fault {
  path: string
  found: string
  expected: string
}

/** What stands there, short enough for one line of an error. */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** The same whatever order its names were written in: for holding a file against what was loaded before. */
export const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
