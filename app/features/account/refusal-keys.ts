import { passwordLength } from '#app/domain/password.ts'
import type { FormError } from '#app/ui/form.ts'

/** What each refusal of signing up or using a backup card says, and beside which field. */
export const refusalKeys = {
  'identifier-unknown': { field: 'identifier', message: 'account:error.identifierUnknown' },
  'identifier-taken': { field: 'identifier', message: 'account:error.identifierTaken' },
  'password-too-short': { field: 'password', message: 'account:error.passwordShort' },
  'password-too-long': {
    field: 'password',
    message: 'account:error.passwordLong',
    values: { max: passwordLength.max },
  },
  'password-too-common': { field: 'password', message: 'account:error.passwordCommon' },
} satisfies Record<string, FormError>
