import { z } from 'zod'

export const signOutForm = z.object({ next: z.string().max(2000).catch('') })
