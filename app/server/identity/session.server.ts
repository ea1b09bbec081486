import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '#app/domain/actor.ts'
import { dayIn } from '#app/domain/day.ts'
import { log } from '#app/server/shell/log.server.ts'
import {
  addSession,
  type DeviceKind,
  database,
  dropSessionsExpiredBy,
  findSession,
  letShowingGoOnFor,
  listSessions,
  publishLines,
  renewSession,
  type SessionRow,
  type Trx,
  touchSession,
  write,
} from '#db'
import { sessionCookie } from './cookies.server.ts'
import { digest } from './secrets.server.ts'

const minute = 60_000
// quality.md section 4. A participant's phone may be shared: ten minutes idle unless they said otherwise.
const idle = { participant: 10 * minute, worker: 30 * minute, administrator: 30 * minute }
const day = 24 * 60 * minute
const longest = 12 * 60 * minute
// On a phone that nobody else opens, a password at every look would keep people from coming: docs/decisions/0004.
const onOwnDevice = { idle: 7 * day, longest: 30 * day }
// A page left open overnight may still send its words: until then it is known whose they are (and nothing else).
const rememberedFor = day
const tokenShape = /^[\w-]{43}$/

/** A desk at an office is never somebody's own device: whoever sits there would read what others showed. */
const isKept = ({ role, kept }: Pick<SessionRow, 'role' | 'kept'>) => role === 'participant' && kept === 1

const idleOf = (row: SessionRow, role: Actor['role']) => (isKept(row) ? onOwnDevice.idle : idle[role])

/** Only the hash is kept: who reads the database cannot sign in with what stands there. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

const after = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString()

/** What begins a session: which device it is on, and whether the person said that nobody else opens it. */
export interface OnDevice {
  userAgent?: string | undefined
  kept: boolean
}

/** Starts a session in a transaction that also holds its audit row; the answer is the Set-Cookie header for this browser. */
export async function startSession(
  trx: Trx,
  accountId: string,
  at: string,
  { userAgent, kept }: OnDevice,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await dropSessionsExpiredBy(trx, after(at, -rememberedFor))
  const lasts = kept ? onOwnDevice.longest : longest
  const device = deviceKind(userAgent)
  const personId = await letShowingGoOnFor(trx, accountId, at)
  if (personId !== null) await publishLines(trx, personId, at)
  await addSession(trx, { idHash: hashOf(token), accountId, kept, device, at, expiresAt: after(at, lasts) })
  return sessionCookie(token, kept ? lasts / 1000 : undefined)
}

// A second press of the same button comes with the token of before.
const stillAnswered = minute

/**
 * Whoever is signed in has shown once more who they are: this visit goes on under a new token, so that one which somebody
 * took before is worth nothing (ASVS 7.2.4). The same form sent twice gets the same one.
 * @returns the Set-Cookie header for this browser
 */
export async function renewVisit(trx: Trx, sessionId: string, seed: string, at: string): Promise<string> {
  const token = Buffer.from(digest('renewed session', sessionId, seed), 'hex').toString('base64url')
  const row = await findSession(trx, sessionId)
  await renewSession(trx, { idHash: sessionId, nextIdHash: hashOf(token), at, until: after(at, stillAnswered) })
  const isOwn = row !== undefined && isKept(row)
  return sessionCookie(token, isOwn ? Math.floor((Date.parse(row.expiresAt) - Date.parse(at)) / 1000) : undefined)
}

/** All browsers on phones and small tablets say so in this one word. */
export const deviceKind = (userAgent: string | undefined): DeviceKind =>
  /\bMobi/.test(userAgent ?? '') ? 'phone' : 'computer'

/** Where somebody is signed in now, the one used last first; visits that ended by themselves are left out. */
export async function signedInDevices(actor: Actor, sessionId: string | null) {
  const sessions = await listSessions(database(), actor.accountId, actor.now)
  return sessions
    .filter(({ kept, lastSeenAt }) => after(lastSeenAt, kept ? onOwnDevice.idle : idle[actor.role]) > actor.now)
    .map(({ idHash, handle, device, kept, createdAt, lastSeenAt }) => ({
      handle,
      device,
      kept,
      createdAt,
      lastSeenAt,
      here: idHash === sessionId,
    }))
}

/** A visit that goes on, and when it ends by itself. */
export interface VisitNow {
  id: string
  actor: Actor
  secondsLeft: number
  /** when the person last showed who they are */
  confirmedAt: string
  /** after so many minutes without a press; null on one's own device, where it is days */
  idleMinutes: number | null
}

/** A visit that goes on; or one that ended by itself, and whose it was. */
export type Visit = VisitNow | { id: string; ended: Actor }

/**
 * Who this browser's token belongs to, or null: unknown, signed out, account ended. A visit that ended by itself (too long
 * idle, too old) opens nothing any more; it only says whose words they are that a page sends too late. Notes the visit
 * once a minute at most.
 */
export async function readVisit(token: string | undefined, at: string): Promise<Visit | null> {
  if (!token || !tokenShape.test(token)) return null
  const id = hashOf(token)
  const row = await findSession(database(), id)
  const actor = row && actorOf(row, at)
  if (!row || !actor) return null
  const lasts = idleOf(row, actor.role)
  if (row.expiresAt <= at || after(row.lastSeenAt, lasts) <= at) return { id, ended: actor }
  const noted = after(row.lastSeenAt, minute) <= at && (await ifPossible((trx) => touchSession(trx, id, at)))
  const idleUntil = Date.parse(noted ? at : row.lastSeenAt) + lasts
  const ends = Math.min(idleUntil, Date.parse(row.expiresAt))
  const secondsLeft = Math.floor((ends - Date.parse(at)) / 1000)
  const idleMinutes = isKept(row) ? null : lasts / minute
  return { id, actor, secondsLeft, confirmedAt: row.confirmedAt, idleMinutes }
}

/**
 * With a full disk or a locked file nothing can be noted, but pages can still be read: a session then only ends sooner.
 * Returns whether it was noted.
 */
async function ifPossible(work: (trx: Trx) => Promise<void>): Promise<boolean> {
  return write(work).then(
    () => true,
    (error: Error) => {
      log.error({ error: error.message }, 'a visit could not be noted')
      return false
    },
  )
}

/** The same for those who only ask about a visit that goes on. */
export async function readSession(token: string | undefined, at: string): Promise<{ id: string; actor: Actor } | null> {
  const visit = await readVisit(token, at)
  return visit && 'actor' in visit ? visit : null
}

function actorOf(row: SessionRow, at: string): Actor | null {
  const { accountId, personId, name, language, timeZone, programmeKey, smartLetters, officeId, role } = row
  const person = { accountId, personId, name, language, timeZone, today: dayIn(timeZone, at), now: at }
  if (role === 'participant') {
    const letters = smartLetters ?? 'common'
    const { codeMadeAt, codeEndsAt } = row
    return {
      role,
      ...person,
      programme: programmeKey,
      letters,
      signedInAt: row.createdAt,
      ...(row.teenSince !== null && { teenager: true }),
      ...(row.goneAt !== null && { goneAt: row.goneAt }),
      ...(codeMadeAt !== null && codeEndsAt !== null && codeEndsAt > at && { codeMadeAt }),
    }
  }
  if (role === 'administrator') return programmeKey === null ? null : { role, ...person, programme: programmeKey }
  // A worker whose account ended has no office: every session is dead on the next request.
  return officeId ? { role, ...person, officeId } : null
}
