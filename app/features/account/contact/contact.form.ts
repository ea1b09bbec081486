import { z } from 'zod'
import { identifierMaxLength } from '#app/domain/identifier.ts'
import { ADDRESS_USES } from '#app/domain/message.ts'
import { submission } from '#app/server/submission.form.ts'

/** Who reads it, as the person says: alone, shared and all right, or not safe. */
export const READERS = ['only-me', 'shared', 'not-safe'] as const

export const addressForm = z.object({
  submission,
  address: z
    .string('contact:error.addressEmpty')
    .min(1, 'contact:error.addressEmpty')
    .max(identifierMaxLength, 'contact:error.addressUnknown'),
  reader: z.enum(READERS, 'contact:error.readerEmpty'),
})

export const codeForm = z.object({
  submission,
  code: z.string('contact:error.codeEmpty').min(1, 'contact:error.codeEmpty').max(40, 'contact:error.codeWrong'),
})

// One tick arrives as a text, several as a list, none not at all.
export const usesForm = z.object({
  submission,
  version: z.coerce.number('common:error.formBroken').int().min(0),
  use: z
    .union([z.enum(ADDRESS_USES).transform((one) => [one]), z.array(z.enum(ADDRESS_USES))], 'common:error.formBroken')
    .default([]),
})

export const pressForm = z.object({ submission })

export type NewAddress = z.output<typeof addressForm>
export type CodeTyped = z.output<typeof codeForm>
export type UsesChosen = z.output<typeof usesForm>
