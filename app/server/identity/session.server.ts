import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '#app/domain/actor.ts'
import { dayIn } from '#app/domain/day.ts'
import { log } from '#app/server/shell/log.server.ts'
import {
  addSession,
  database,
  dropSessionsExpiredBy,
  findSession,
  type SessionRow,
  type Trx,
  touchSession,
  write,
} from '#db'
import { sessionCookie } from './cookies.server.ts'

const minute = 60_000
// quality.md section 4. A participant's phone may be shared: ten minutes idle unless they said otherwise.
const idle = { participant: 10 * minute, worker: 30 * minute }
const longest = 12 * 60 * minute
// A page left open overnight may still send its words: until then it is known whose they are (and nothing else).
const rememberedFor = 24 * 60 * minute
const tokenShape = /^[\w-]{43}$/

/** How long somebody in this role may do nothing before the visit ends. */
export const idleMinutes = (role: Actor['role']) => idle[role] / minute

/** Only the hash is kept: who reads the database cannot sign in with what stands there. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

const after = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString()

/** Starts a session in a transaction that also holds its audit row; the answer is the Set-Cookie header for this browser. */
export async function startSession(trx: Trx, accountId: string, at: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await dropSessionsExpiredBy(trx, after(at, -rememberedFor))
  await addSession(trx, { idHash: hashOf(token), accountId, at, expiresAt: after(at, longest) })
  return sessionCookie(token)
}

/** A visit that goes on, with its seconds until it ends by itself; or one that ended so, and whose it was. */
export type Visit = { id: string; actor: Actor; secondsLeft: number } | { id: string; ended: Actor }

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
  if (row.expiresAt <= at || after(row.lastSeenAt, idle[actor.role]) <= at) return { id, ended: actor }
  const noted = after(row.lastSeenAt, minute) <= at && (await ifPossible((trx) => touchSession(trx, id, at)))
  const idleUntil = Date.parse(noted ? at : row.lastSeenAt) + idle[actor.role]
  const ends = Math.min(idleUntil, Date.parse(row.expiresAt))
  return { id, actor, secondsLeft: Math.floor((ends - Date.parse(at)) / 1000) }
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
  if (role === 'participant') return { role, ...person, programme: programmeKey, letters: smartLetters ?? 'common' }
  // A worker whose account ended or moved has no office: every session is dead on the next request.
  return role === 'worker' && officeId ? { role, ...person, officeId } : null
}
