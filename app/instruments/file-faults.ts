import type { z } from 'zod'
import { type Fault, found } from '#app/domain/file-fault.ts'

/** A place in a file as a person writes it: `items[3].key`. */
export const joined = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (before, name) =>
      typeof name === 'number' ? `${before}[${name}]` : before ? `${before}.${String(name)}` : String(name),
    '',
  )

/**
 * What zod says of an operator's file in our three words: where, what was found, what was expected. A name nobody knows is
 * named itself; `shape` is what the whole file should be.
 */
export function faultsOf(error: z.core.$ZodError, value: unknown, shape: string): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((name) => ({
        path: joined([...issue.path, name]),
        found: found(name),
        expected: 'a name this file may use here',
      }))
    const at = issue.path.reduce<unknown>(
      (part, name) => (part as Record<PropertyKey, unknown> | undefined)?.[name],
      value,
    )
    const expected = issue.path.length === 0 ? shape : issue.message
    return [{ path: joined(issue.path) || 'the file', found: found(at), expected }]
  })
}
