import { createHash, randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Actor } from '#app/domain/actor.ts'
import { env } from '#app/server/settings/env.server.ts'
import {
  database,
  listPasskeys,
  type Passkey,
  type PasskeyPurpose,
  putPasskeyChallenge,
  takePasskeyChallenge,
  write,
} from '#db'
import { passkeyCookie } from './cookies.server.ts'
import { digest } from './secrets.server.ts'

const fiveMinutes = 5 * 60_000

/**
 * Whom phones make keys for: the host of PUBLIC_URL, at its origin. Null where that is an IP address, for which no browser makes
 * any; then no page shows the button.
 */
export function relyingParty(): { id: string; origin: string } | null {
  const { hostname, origin } = env().publicUrl
  return isIP(hostname.replace(/^\[|\]$/g, '')) ? null : { id: hostname, origin }
}

/** What a question is bound to for somebody signed in: their session. For anybody else, see `askToSignIn`. */
export const boundToCookie = (token: string | null | undefined) =>
  createHash('sha256')
    .update(`passkey ${token ?? ''}`)
    .digest('base64url')

async function put<Q extends { challenge: string }>(question: Q, boundTo: string, purpose: PasskeyPurpose, at: string) {
  const expiresAt = new Date(Date.parse(at) + fiveMinutes).toISOString()
  await write((trx) => putPasskeyChallenge(trx, { boundTo, purpose, challenge: question.challenge, at, expiresAt }))
  return question
}

const known = (passkeys: Passkey[]) => passkeys.map(({ credentialId: id, transports }) => ({ id, transports }))

/**
 * Asks a browser whose account it can open; nobody has to say who they are first. The question lives five minutes, is answered
 * once, and only by this browser: it gets a cookie with 256 random bits, of which the database has the hash.
 */
export async function askToSignIn(at: string): Promise<{ question: object; cookie: string } | null> {
  const party = relyingParty()
  if (!party) return null
  const token = randomBytes(32).toString('base64url')
  const question = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: 'required',
    timeout: fiveMinutes,
  })
  await put(question, boundToCookie(token), 'sign-in', at)
  return { question, cookie: passkeyCookie(token, fiveMinutes / 1000) }
}

/** Asks the browser of this session for a key of this account. */
export async function askToConfirm({ accountId, now }: Actor, sessionId: string): Promise<object | null> {
  const party = relyingParty()
  if (!party) return null
  const allowCredentials = known(await listPasskeys(database(), accountId))
  const question = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: 'required',
    timeout: fiveMinutes,
    allowCredentials,
  })
  return put(question, sessionId, 'confirm', now)
}

/**
 * Asks the browser of this session to make a key. It is one that the phone finds by itself, behind its finger, face or PIN. The
 * phone lists it under what the person likes to be called, never under what they sign in with: others may see that list.
 */
export async function askToMake({ accountId, name, now }: Actor, sessionId: string): Promise<object | null> {
  const party = relyingParty()
  if (!party) return null
  const userName = name || 'Footbridge'
  const question = await generateRegistrationOptions({
    rpName: 'Footbridge',
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(digest('passkey owner', accountId), 'hex')),
    userName,
    userDisplayName: userName,
    timeout: fiveMinutes,
    attestationType: 'none',
    excludeCredentials: known(await listPasskeys(database(), accountId)),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return put(question, sessionId, 'add', now)
}

export interface Answered {
  /** what the browser's script sent, as text */
  answer: string
  /** what the question was bound to: the session, or the hash of the browser's cookie */
  boundTo: string
  at: string
}

/** `expired`: no such question: too late, answered before, or put to another browser. `wrong`: the check failed. */
export type AnswerRefusal = 'expired' | 'wrong'

type NewKey = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports'>

/** The key a phone has made, checked against the question it was asked. */
export async function readNewKey({
  answer,
  boundTo,
  at,
}: Answered): Promise<{ key: NewKey } | { refused: AnswerRefusal }> {
  const challenge = await write((trx) => takePasskeyChallenge(trx, { boundTo, purpose: 'add', at }))
  const party = relyingParty()
  if (!challenge || !party) return { refused: 'expired' }
  const checked = await verifyRegistrationResponse({
    response: parsed(answer),
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => null)
  if (!checked?.verified) return { refused: 'wrong' }
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential
  return { key: { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports } }
}

/** Which key a browser says it answers with: '' when it says nothing that could be one. */
export function keyNamedIn(answer: string): string {
  const { id } = parsed(answer)
  return typeof id === 'string' ? id : ''
}

/** Takes the question of this browser away, so that it is answered once. */
export const takeQuestion = ({ boundTo, at }: Answered, purpose: 'sign-in' | 'confirm') =>
  write((trx) => takePasskeyChallenge(trx, { boundTo, purpose, at }))

/**
 * Holds an answer against its question and the key it names: our origin, our host, the person checked by the phone, the signature.
 * @returns the key's new count; `went-back` when it is not above the one before: another phone may have a copy of the key
 */
export async function checkAnswer(
  answer: string,
  challenge: string,
  { credentialId, publicKey, counter, transports }: Passkey,
): Promise<{ counter: number } | { refused: 'wrong' | 'went-back' }> {
  const party = relyingParty()
  if (!party) return { refused: 'wrong' }
  const checked = await verifyAuthenticationResponse({
    response: parsed(answer),
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    // Its own check of the count throws without a name: ours below tells it apart.
    credential: {
      id: credentialId,
      publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
      counter: 0,
      transports,
    },
  }).catch(() => null)
  if (!checked?.verified) return { refused: 'wrong' }
  const { newCounter } = checked.authenticationInfo
  // Many phones do not count at all and say 0 each time.
  const wentBack = (newCounter > 0 || counter > 0) && newCounter <= counter
  return wentBack ? { refused: 'went-back' } : { counter: newCounter }
}

type AnyAnswer = Parameters<typeof verifyRegistrationResponse>[0]['response'] &
  Parameters<typeof verifyAuthenticationResponse>[0]['response']

/** The answer as the library wants it. What it is not, the library finds out and refuses. */
function parsed(answer: string): AnyAnswer {
  try {
    const value: unknown = JSON.parse(answer)
    return (typeof value === 'object' && value !== null ? value : {}) as AnyAnswer
  } catch {
    return {} as AnyAnswer
  }
}
