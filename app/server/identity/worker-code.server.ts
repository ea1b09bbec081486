import { CODE_DIGITS } from '#app/domain/release.ts'
import { digest } from './secrets.server.ts'

/** What the database keeps of a code. Ten minutes are too short to search eight digits without the secret. */
export const workerCodeHash = (code: string): string => digest('worker-code', code)

/** The code for one press of *Show a code*: pressing twice, or sending the form again, shows the same one. */
export function workerCode(workerId: string, submission: string): string {
  const number = BigInt(`0x${digest('worker-code-digits', workerId, submission)}`) % 10n ** BigInt(CODE_DIGITS)
  return number.toString().padStart(CODE_DIGITS, '0')
}
