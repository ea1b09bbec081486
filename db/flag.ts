/** Yes and no as both databases keep them alike: drivers, not types, convert values, and booleans differ. */
export type Flag = 0 | 1

export function flag(value: boolean): Flag {
  return value ? 1 : 0
}
