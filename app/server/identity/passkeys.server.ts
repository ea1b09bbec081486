import { createHash, randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { env } from '#app/server/settings/env.server.ts'
import { database, listPasskeys, type Passkey } from '#db'
import { passkeyCookie } from './cookies.server.ts'
import { newQuestion, type Put, QUESTION_LASTS, type Question, readQuestion } from './passkey-questions.server.ts'
import { digest } from './secrets.server.ts'

/**
 * Whom phones make keys for: the host of PUBLIC_URL, at its origin. Null where that is an IP address, for which no browser makes
 * any; then no page shows the button.
 */
export function relyingParty(): { id: string; origin: string } | null {
  const { hostname, origin } = env().publicUrl
  return isIP(hostname.replace(/^\[|\]$/g, '')) ? null : { id: hostname, origin }
}

/** What a question is bound to for a browser without a session: its cookie. */
export const boundToCookie = (token: string | null | undefined) =>
  createHash('sha256')
    .update(`passkey ${token ?? ''}`)
    .digest('base64url')

const known = (passkeys: Passkey[]) => passkeys.map(({ credentialId: id, transports }) => ({ id, transports }))

const tokenShape = /^[\w-]{43}$/

/**
 * Asks a browser whose account it can open; nobody has to say who they are first. The question is answered once, and only by
 * this browser: it gets a cookie with 256 random bits, the same for all its pages.
 * @param before the cookie it has from an earlier question, if any
 */
export async function askToSignIn(
  at: string,
  before: string | null = null,
): Promise<{ question: object; cookie: string } | null> {
  const token = before !== null && tokenShape.test(before) ? before : randomBytes(32).toString('base64url')
  const question = await askToShow({ boundTo: boundToCookie(token), purpose: 'sign-in' }, at)
  return question && { question, cookie: passkeyCookie(token, QUESTION_LASTS / 1000) }
}

/** Asks the browser of this session, or of this step before it, for a key of this account. */
export async function askForKeyOf(accountId: string, put: Put, at: string): Promise<object | null> {
  return askToShow(put, at, known(await listPasskeys(database(), accountId)))
}

async function askToShow(put: Put, at: string, allowCredentials?: ReturnType<typeof known>): Promise<object | null> {
  const party = relyingParty()
  if (!party) return null
  return generateAuthenticationOptions({
    challenge: newQuestion(put, at),
    rpID: party.id,
    userVerification: 'required',
    timeout: QUESTION_LASTS,
    ...(allowCredentials && { allowCredentials }),
  })
}

/** Whose key it will be. */
interface Owner {
  accountId: string
  name: string
}

/**
 * Asks a browser to make a key. It is one that the phone finds by itself, behind its finger, face or PIN. The phone lists it
 * under what the person likes to be called, never under what they sign in with: others may see that list.
 */
export async function askToMake({ accountId, name }: Owner, boundTo: string, at: string): Promise<object | null> {
  const party = relyingParty()
  if (!party) return null
  const userName = name || 'Footbridge'
  return generateRegistrationOptions({
    challenge: newQuestion({ boundTo, purpose: 'add' }, at),
    rpName: 'Footbridge',
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(digest('passkey owner', accountId), 'hex')),
    userName,
    userDisplayName: userName,
    timeout: QUESTION_LASTS,
    attestationType: 'none',
    excludeCredentials: known(await listPasskeys(database(), accountId)),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

export interface Answered {
  /** what the browser's script sent, as text */
  answer: string
  /** what the question was bound to: the session, or the hash of the browser's cookie */
  boundTo: string
  at: string
}

/** `expired`: no question of ours to this browser, too late, or answered before. `wrong`: the check failed. */
export type AnswerRefusal = 'expired' | 'wrong'

type NewKey = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports'>

/** The question that this answer is to, if we put it to this browser; it is not spent yet. */
export const questionOf = ({ answer, boundTo, at }: Answered, purpose: Put['purpose']): Question | null =>
  readQuestion(challengeIn(answer), { boundTo, purpose }, at)

/** The key a phone has made, checked against the question it was asked. Spend the question where the key is kept. */
export async function readNewKey(
  answered: Answered,
): Promise<{ key: NewKey; question: Question } | { refused: AnswerRefusal }> {
  const question = questionOf(answered, 'add')
  const party = relyingParty()
  if (!question || !party) return { refused: 'expired' }
  const checked = await verifyRegistrationResponse({
    response: parsed(answered.answer),
    expectedChallenge: question.challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => null)
  if (!checked?.verified) return { refused: 'wrong' }
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential
  const key = { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports }
  return { key, question }
}

/** Which key a browser says it answers with: '' when it says nothing that could be one. */
export function keyNamedIn(answer: string): string {
  const { id } = parsed(answer)
  return typeof id === 'string' ? id : ''
}

/**
 * Holds an answer against its question and the key it names: our origin, our host, the person checked by the phone, the signature.
 * @returns the key's new count; `went-back` when it is not above the one before: another phone may have a copy of the key
 */
export async function checkAnswer(
  answer: string,
  { challenge }: Question,
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

/** What an answer says it was asked: '' when it says nothing of the kind. */
function challengeIn(answer: string): string {
  const { response } = parsed(answer)
  const said = typeof response === 'object' && response !== null ? response.clientDataJSON : ''
  try {
    const { challenge }: { challenge?: unknown } = JSON.parse(Buffer.from(String(said), 'base64url').toString())
    return typeof challenge === 'string' ? challenge : ''
  } catch {
    return ''
  }
}
