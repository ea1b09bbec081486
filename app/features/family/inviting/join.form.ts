import { z } from 'zod'
import { nameMaxLength } from '#app/domain/actor.ts'
import { asDigits } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

/** As it is compared: with spaces or dashes, in the digits of any script. */
export const plainFamilyCode = (typed: string): string => asDigits(typed.normalize('NFKC')).replace(/\D/g, '')

/** Three presses of one page: look whom the code is of, ask to be let in, take the asking back. */
export const joinForm = z.object({
  submission,
  do: z.enum(['look', 'ask', 'withdraw']).catch('look'),
  familyCode: z.string().catch('').transform(plainFamilyCode),
  name: z.string().max(nameMaxLength, 'account:error.nameLong').default(''),
  oldEnough: z.literal('yes').optional().catch(undefined),
  account: z.enum(['own-aid', 'family']).optional().catch(undefined),
})

export type Join = z.output<typeof joinForm>
