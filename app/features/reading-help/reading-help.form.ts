import { z } from 'zod'
import { COLORS, LETTERS } from '#app/domain/reading-help.ts'

/** One button of three groups is pressed at a time. What no page of ours sends changes nothing. */
export const readingHelpForm = z.object({
  letters: z.enum(LETTERS).optional().catch(undefined),
  colors: z.enum(COLORS).optional().catch(undefined),
  aloud: z.enum(['yes', 'no']).optional().catch(undefined),
  next: z.string().max(2000).catch(''),
})
