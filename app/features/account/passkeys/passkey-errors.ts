import type { FormError } from '#app/ui/form.ts'
import type { AddPasskeyRefusal } from './add-passkey.server.ts'
import type { PasskeyRefusal } from './prove-passkey.server.ts'

/** What each refusal of a key says. The place it leads to is where the button stands. */
export const passkeyErrors: Record<PasskeyRefusal | AddPasskeyRefusal | 'last', FormError> = {
  expired: { field: 'answer', message: 'account:error.passkeyExpired' },
  unknown: { field: 'answer', message: 'account:error.passkeyUnknown' },
  wrong: { field: 'answer', message: 'account:error.passkeyWrong' },
  'went-back': { field: 'answer', message: 'account:error.passkeyWentBack' },
  last: { field: 'answer', message: 'account:error.passkeyLast' },
  full: { field: 'answer', message: 'account:error.passkeyFull' },
}
