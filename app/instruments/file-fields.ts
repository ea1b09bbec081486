import { z } from 'zod'

/** Whose people a file is for: a programme's key. */
export const programmeField = z.string("the programme's key").min(1, "the programme's key")

/** Words a page shows, in a file that somebody brings: not empty, not too long for a small phone, no HTML. */
export const wordsField = (most: number) => {
  const expected = `words, up to ${most} letters, without HTML`
  return z
    .string(expected)
    .trim()
    .min(1, expected)
    .max(most, expected)
    .regex(/^[^<>]*$/, expected)
}
