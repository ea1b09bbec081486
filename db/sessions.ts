import type { Reader, Trx } from './columns.ts'
import { flag } from './flag.ts'
import { newId } from './ids.ts'

export interface SessionRow {
  accountId: string
  createdAt: string
  lastSeenAt: string
  /** when the person last showed who they are */
  confirmedAt: string
  expiresAt: string
  /** 1 on a device that is the person's own */
  kept: 0 | 1
  role: 'participant' | 'worker' | 'administrator'
  personId: string
  name: string
  language: string
  timeZone: string
  programmeKey: string | null
  smartLetters: 'common' | 'alaska' | null
  officeId: string | null
  /** a teenager's account, since that day */
  teenSince: string | null
  /** when everything of this person goes, if they asked for it */
  goneAt: string | null
  /** a code that an administrator made for this account */
  codeMadeAt: string | null
  codeEndsAt: string | null
}

/** The session of a token's hash with who it belongs to, in one statement: it is read on every request. */
export function findSession(db: Reader, idHash: string): Promise<SessionRow | undefined> {
  return db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.accountId')
    .innerJoin('person', 'person.id', 'account.personId')
    .leftJoin('worker', (join) => join.onRef('worker.personId', '=', 'person.id').on('worker.endedAt', 'is', null))
    .leftJoin('erasure', 'erasure.personId', 'person.id')
    .leftJoin('programme', 'programme.key', 'person.programmeKey')
    .leftJoin('handedCode', 'handedCode.accountId', 'account.id')
    .select(['handedCode.madeAt as codeMadeAt', 'handedCode.endsAt as codeEndsAt'])
    .select([
      'session.accountId',
      'session.createdAt',
      'session.lastSeenAt',
      'session.confirmedAt',
      'session.expiresAt',
      'session.kept',
      'account.role',
      'account.personId',
      'person.name',
      'person.language',
      'person.timeZone',
      'person.programmeKey',
      'person.teenSince',
      'programme.smartLetters',
      'worker.officeId',
      'erasure.dueAt as goneAt',
    ])
    .where('session.idHash', '=', idHash)
    .where('account.endedAt', 'is', null)
    .where('account.lockedAt', 'is', null)
    .executeTakeFirst()
}

/** A session that begins, by its token's hash. */
export interface NewSession {
  idHash: string
  accountId: string
  kept: boolean
  device: DeviceKind
  at: string
  expiresAt: string
}

export async function addSession(trx: Trx, session: NewSession): Promise<void> {
  const { idHash, accountId, kept, device, at, expiresAt } = session
  const times = { createdAt: at, lastSeenAt: at, confirmedAt: at, expiresAt }
  await trx
    .insertInto('session')
    .values({ idHash, accountId, handle: newId(), kept: flag(kept), device, ...times })
    .execute()
}

/** What a person recognises a device by, and no more of it is kept. */
export type DeviceKind = 'phone' | 'computer'

/** A place where somebody is signed in. */
export interface SignedInDevice {
  idHash: string
  handle: string
  device: DeviceKind
  kept: boolean
  createdAt: string
  lastSeenAt: string
  expiresAt: string
}

/** Where this account is signed in, the one used last first; visits that ended by themselves may stand among them. */
export async function listSessions(db: Reader, accountId: string, at: string): Promise<SignedInDevice[]> {
  const rows = await db
    .selectFrom('session')
    .select(['idHash', 'handle', 'device', 'kept', 'createdAt', 'lastSeenAt', 'expiresAt'])
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', at)
    .orderBy('lastSeenAt', 'desc')
    .execute()
  // A visit that goes on under another token is one device.
  const lastOf = new Map(rows.map((row) => [row.handle, row.expiresAt] as const))
  for (const { handle, expiresAt } of rows) if (expiresAt > (lastOf.get(handle) ?? '')) lastOf.set(handle, expiresAt)
  const devices = rows.filter(({ handle, expiresAt }) => lastOf.get(handle) === expiresAt)
  return devices.map(({ device, kept, ...row }) => ({
    ...row,
    device: device === 'phone' ? 'phone' : 'computer',
    kept: kept === 1,
  }))
}

/** Ends one by its name in the list; false when it is nobody's, somebody else's, or over. */
export async function endSessionNamed(trx: Trx, accountId: string, handle: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('session')
    .where('accountId', '=', accountId)
    .where('handle', '=', handle)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Every device but this one. */
export async function endOtherSessions(trx: Trx, accountId: string, idHash: string): Promise<void> {
  await trx.deleteFrom('session').where('accountId', '=', accountId).where('idHash', '!=', idHash).execute()
}

export async function touchSession(trx: Trx, idHash: string, at: string): Promise<void> {
  await trx.updateTable('session').set({ lastSeenAt: at }).where('idHash', '=', idHash).execute()
}

/**
 * The person behind this session has shown once more who they are: it goes on under another token. What was on its way with
 * the one before is still answered until `until`, as somebody who has not shown it; coming twice, this does nothing.
 */
export async function renewSession(
  trx: Trx,
  renewed: { idHash: string; nextIdHash: string; at: string; until: string },
): Promise<void> {
  const { idHash, nextIdHash, at, until } = renewed
  const before = await trx.selectFrom('session').selectAll().where('idHash', '=', idHash).executeTakeFirst()
  if (!before) return
  // One that was renewed already ends within the minute; what goes on ends when the visit does.
  const { expiresAt } = await trx
    .selectFrom('session')
    .select(({ fn }) => fn.max('expiresAt').as('expiresAt'))
    .where('accountId', '=', before.accountId)
    .where('handle', '=', before.handle)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('session')
    .values({ ...before, expiresAt, idHash: nextIdHash, confirmedAt: at, lastSeenAt: at })
    .onConflict((conflict) => conflict.column('idHash').doNothing())
    .execute()
  await trx
    .updateTable('session')
    .set({ expiresAt: until })
    .where('idHash', '=', idHash)
    .where('expiresAt', '>', until)
    .execute()
}

/** This device's, and what of it is still on its way. */
export async function endSession(trx: Trx, idHash: string): Promise<void> {
  await trx
    .deleteFrom('session')
    .where('handle', '=', (session) =>
      session.selectFrom('session as this').select('this.handle').where('this.idHash', '=', idHash),
    )
    .where('accountId', '=', (session) =>
      session.selectFrom('session as this').select('this.accountId').where('this.idHash', '=', idHash),
    )
    .execute()
}

/** All devices at once, and who stands between a password and the second factor: after a new password, and when an account ends. */
export async function endSessionsOf(trx: Trx, accountId: string): Promise<void> {
  await trx.deleteFrom('secondStep').where('accountId', '=', accountId).execute()
  await trx.deleteFrom('session').where('accountId', '=', accountId).execute()
}

/** Sessions nobody can use any more. */
export async function dropSessionsExpiredBy(trx: Trx, at: string): Promise<void> {
  await trx.deleteFrom('session').where('expiresAt', '<', at).execute()
}
