import { z } from 'zod'

/** Says how it should be, not that it should change: sent twice it is the same. Anything else takes the pin off. */
export const pinForm = z.object({ pin: z.enum(['on', 'off']).catch('off') })
