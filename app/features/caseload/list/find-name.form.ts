import { z } from 'zod'

const LONGEST_NAME = 100

/** A name or a part of one; anything else finds everybody. */
export const findNameForm = z.object({
  find: z
    .string()
    .catch('')
    .transform((text) => text.slice(0, LONGEST_NAME)),
})
