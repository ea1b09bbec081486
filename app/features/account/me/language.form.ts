import { z } from 'zod'

export const languageForm = z.object({
  lng: z.string().max(20).catch(''),
  next: z.string().max(2000).catch(''),
})
