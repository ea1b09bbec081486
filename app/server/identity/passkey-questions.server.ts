import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { PasskeyPurpose } from '#db'
import { digest } from './secrets.server.ts'

/** A question waits so many milliseconds for its answer. */
export const QUESTION_LASTS = 5 * 60_000

/** To whom a question was put, and what for: an answer to another one is none. */
export interface Put {
  /** hash of what this browser carries, or its session */
  boundTo: string
  purpose: PasskeyPurpose
}

// Until when (6 bytes), chance (16), and a digest that only we can make of both (32).
const untilBytes = 6
const chanceBytes = 16
const headBytes = untilBytes + chanceBytes

const proofOf = (head: Uint8Array, { boundTo, purpose }: Put) =>
  Buffer.from(digest('passkey question', purpose, boundTo, Buffer.from(head).toString('base64url')), 'hex')

/**
 * A question that we know again as ours when it comes back. Nothing is kept before it is answered, so that a page may ask for
 * one unasked, two pages of one browser each have theirs, and nobody fills a table by asking.
 */
export function newQuestion(put: Put, at: string): Uint8Array<ArrayBuffer> {
  const until = Buffer.alloc(untilBytes)
  until.writeUIntBE(Date.parse(at) + QUESTION_LASTS, 0, untilBytes)
  const head = Buffer.concat([until, randomBytes(chanceBytes)])
  return Uint8Array.from(Buffer.concat([head, proofOf(head, put)]))
}

/** A question that was answered in time, by whom it was put to. */
export interface Question extends Put {
  challenge: string
  /** it is of no use any more from then on */
  expiresAt: string
}

/** The question behind what a browser says it answers; null when it is none of ours, another browser's, or too old. */
export function readQuestion(challenge: string, put: Put, at: string): Question | null {
  const bytes = Buffer.from(challenge, 'base64url')
  const [head, proof] = [bytes.subarray(0, headBytes), bytes.subarray(headBytes)]
  const meant = proofOf(head, put)
  if (proof.length !== meant.length || !timingSafeEqual(proof, meant)) return null
  const expiresAt = new Date(head.readUIntBE(0, untilBytes)).toISOString()
  return expiresAt > at ? { ...put, challenge: bytes.toString('base64url'), expiresAt } : null
}
