import { z } from 'zod'

export const agencyForm = z.object({ next: z.string().max(2000).catch('') })
