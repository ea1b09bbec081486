import type { Fault } from '#app/domain/file-fault.ts'

/** Each fault on a line of its own: where, what was found, what was expected. */
export function refuseFile(faults: readonly Fault[]): never {
  throw new Error(
    [
      ...faults.map(({ path, found, expected }) => `${path}: found ${found}, expected ${expected}`),
      'nothing was changed',
    ].join('\n'),
  )
}
