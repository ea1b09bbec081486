import { z } from 'zod'
import { identifierMaxLength } from '#app/domain/identifier.ts'
import { CHANNELS } from '#app/domain/message.ts'
import { submission } from '#app/server/submission.form.ts'

export const askForm = z.object({
  submission,
  identifier: z
    .string('account:error.identifierEmpty')
    .min(1, 'account:error.identifierEmpty')
    .max(identifierMaxLength, 'account:error.identifierUnknown'),
  channel: z.enum(CHANNELS, 'contact:error.channelEmpty'),
})

export const enterForm = z.object({
  submission,
  code: z.string('contact:error.codeEmpty').min(1, 'contact:error.codeEmpty').max(40, 'contact:error.codeWrong'),
  password: z
    .string('account:error.passwordEmpty')
    .min(1, 'account:error.passwordEmpty')
    .max(1024, 'account:error.passwordLong'),
})

export type Ask = z.output<typeof askForm>
export type Entered = z.output<typeof enterForm>
