import { CODE_LENGTH } from '#app/domain/message.ts'
import { asDigits } from '#app/server/fields.form.ts'
import { digest } from '#app/server/identity/secrets.server.ts'

/** The digits of a code that was sent. They follow from its id and the server's secret, so the database has nothing of them. */
export function codeSent(codeId: string): string {
  const number = BigInt(`0x${digest('code sent', codeId)}`) % 10n ** BigInt(CODE_LENGTH)
  return number.toString().padStart(CODE_LENGTH, '0')
}

/** What somebody typed as a code, in Latin digits and without what phones put between them. */
export const codeTyped = (typed: string): string => asDigits(typed.normalize('NFKC')).replace(/[^0-9]/g, '')
