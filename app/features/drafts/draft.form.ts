import { z } from 'zod'

/** What a page sends of itself to the one address that keeps drafts; everything else in it is what was typed. */
export const draftForm = z.object({
  /** keep: what stands in the form · drop: what was kept is not wanted · stay: nothing was typed, the page stays open */
  press: z.string().catch('keep'),
})
