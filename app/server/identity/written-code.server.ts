import { digest } from './secrets.server.ts'

// No letters that look like a digit or like each other on paper.
const letters = '23456789abcdefghjkmnpqrstuvwxyz'
const lettersInACode = 12

/**
 * A code such as "k7mp-x4rd-9wqa": 59 random bits, easy to copy by hand. It follows from what is given (a form's own id
 * among it), so that sending the form twice shows the same code, and cannot be found without the secret of this server.
 */
export function writtenCode(use: string, ...parts: string[]): string {
  const bytes = Buffer.from(digest(use, ...parts), 'hex')
  const code = [...bytes.subarray(0, lettersInACode)].map((byte) => letters[byte % letters.length]).join('')
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

/** As it is compared: typed with or without its dashes, in capitals or not, it is the same code. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
