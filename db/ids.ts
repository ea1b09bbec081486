import { randomBytes } from 'node:crypto'

// Crockford's letters: no i, l, o, u, so that an id read aloud is not misheard; in the order text sorts in both databases.
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

function inLetters(value: bigint, length: number): string {
  let rest = value
  let text = ''
  for (let place = 0; place < length; place++) {
    text = LETTERS.charAt(Number(rest & 31n)) + text
    rest >>= 5n
  }
  return text
}

let lastTime = 0

/**
 * A new id: 10 letters of time (so that new rows stand side by side in an index) and 26 letters of 128 random bits (so
 * that nobody guesses the address of somebody else's record). Each is later than the one before: what happened in one moment keeps
 * its order.
 */
export function newId(): string {
  const random = BigInt(`0x${randomBytes(16).toString('hex')}`)
  lastTime = Math.max(Date.now(), lastTime + 1)
  return inLetters(BigInt(lastTime), 10) + inLetters(random, 26)
}
