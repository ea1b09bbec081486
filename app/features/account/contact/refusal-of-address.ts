import type { FormError } from '#app/ui/form.ts'

/** What each refusal of a place to write to says, and beside which field. */
export const refusalOfAddress = {
  unknown: { field: 'address', message: 'contact:error.addressUnknown' },
  'too-many': { field: 'address', message: 'contact:error.tooMany' },
} satisfies Record<string, FormError>
