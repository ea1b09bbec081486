import { z } from 'zod'

/** Which device to sign out: one by its name in the list, or all but this one. */
export const devicesForm = z.object({
  end: z.string('common:error.formBroken').min(1, 'common:error.formBroken').max(64),
})
