import type { Day } from '#app/domain/day.ts'

/** What the picture is called on a phone: in letters every phone has, without a name, an aid or this product. */
export const pictureName = (day: Day): string => `bridge-${day}.png`
