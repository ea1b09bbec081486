import type { FormError } from '#app/ui/form.ts'

/** What each refusal says, and beside which field. */
export const refusalOf = {
  'identifier-unknown': { field: 'identifier', message: 'account:error.identifierUnknown' },
  'identifier-name': { field: 'identifier', message: 'administration:error.identifierName' },
  'identifier-taken': { field: 'identifier', message: 'administration:error.identifierTaken' },
  'language-unknown': { field: 'language', message: 'administration:error.languageUnknown' },
  'programme-unknown': { field: 'officeId', message: 'account:error.programmeUnknown' },
  'same-office': { field: 'officeId', message: 'administration:error.sameOffice' },
  'office-unknown': { field: 'officeId', message: 'administration:error.officeUnknown' },
} satisfies Record<string, FormError>
