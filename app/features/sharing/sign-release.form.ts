import { z } from 'zod'
import { RELEASE_LIMITS } from '#app/domain/release.ts'
import { submission } from '#app/server/submission.form.ts'

export const signReleaseForm = z.object({
  submission,
  /** of the text that was read, as text-read.server.ts makes it */
  read: z.string().max(64).catch(''),
  version: z.coerce.number('common:error.formBroken').int('common:error.formBroken'),
  signedName: z
    .string('sharing:error.nameEmpty')
    .min(1, 'sharing:error.nameEmpty')
    .superRefine((text, report) => {
      if ([...text].length > RELEASE_LIMITS.signedName)
        report.addIssue({
          code: 'custom',
          message: 'common:error.tooLong',
          params: { limit: RELEASE_LIMITS.signedName },
        })
    }),
})

export type Signature = z.output<typeof signReleaseForm>
