import type { FormError } from '#app/ui/form.ts'

/** What each refusal of a place to write to says, and beside which field. */
export const refusalOfAddress = {
  unknown: { field: 'address', message: 'contact:error.addressUnknown' },
  'not-safe': { field: 'reader', message: 'contact:error.notSafe' },
  'too-many': { field: 'address', message: 'contact:error.tooMany' },
} satisfies Record<string, FormError>
