import { digest } from '#app/server/identity/secrets.server.ts'

// No letters that look like a digit or like each other on paper.
const letters = '23456789abcdefghjkmnpqrstuvwxyz'
const codesOnACard = 8
const lettersInACode = 12

/** Eight codes such as "k7mp-x4rd-9wqa": 59 random bits each, easy to copy by hand. */
export function codesOfCard(accountId: string, submission: string): string[] {
  return Array.from({ length: codesOnACard }, (_, at) => {
    const bytes = Buffer.from(digest('backup card', accountId, submission, String(at)), 'hex')
    const code = [...bytes.subarray(0, lettersInACode)].map((byte) => letters[byte % letters.length]).join('')
    return code.replace(/(.{4})(?=.)/g, '$1-')
  })
}

/** What is stored of a code: typed with or without its dashes, in capitals or not, it is the same code. */
export function codeHash(accountId: string, typed: string): string {
  return digest(
    'backup code',
    accountId,
    typed
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^0-9a-z]/g, ''),
  )
}
