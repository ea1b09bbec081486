import { z } from 'zod'

const LONGEST_NAME = 100

/** The page sends nothing that could be wrong: a missing field is an empty one. */
const text = z
  .string()
  .catch('')
  .transform((text) => text.slice(0, LONGEST_NAME))

/** What the list's forms send: a name or a part of one to find, and perhaps a press beside a person. */
export const listForm = z.object({ find: text, pin: text, unpin: text })
