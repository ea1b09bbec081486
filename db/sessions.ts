import type { Reader, Trx } from './columns.ts'

export interface SessionRow {
  accountId: string
  createdAt: string
  lastSeenAt: string
  expiresAt: string
  role: 'participant' | 'worker' | 'administrator'
  personId: string
  name: string
  language: string
  timeZone: string
  programmeKey: string | null
  smartLetters: 'common' | 'alaska' | null
  officeId: string | null
}

/** The session of a token's hash with who it belongs to, in one statement: it is read on every request. */
export function findSession(db: Reader, idHash: string): Promise<SessionRow | undefined> {
  return db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.accountId')
    .innerJoin('person', 'person.id', 'account.personId')
    .leftJoin('worker', (join) => join.onRef('worker.personId', '=', 'person.id').on('worker.endedAt', 'is', null))
    .leftJoin('programme', 'programme.key', 'person.programmeKey')
    .select([
      'session.accountId',
      'session.createdAt',
      'session.lastSeenAt',
      'session.expiresAt',
      'account.role',
      'account.personId',
      'person.name',
      'person.language',
      'person.timeZone',
      'person.programmeKey',
      'programme.smartLetters',
      'worker.officeId',
    ])
    .where('session.idHash', '=', idHash)
    .where('account.endedAt', 'is', null)
    .executeTakeFirst()
}

export async function addSession(
  trx: Trx,
  session: { idHash: string; accountId: string; at: string; expiresAt: string },
): Promise<void> {
  const { idHash, accountId, at, expiresAt } = session
  await trx.insertInto('session').values({ idHash, accountId, createdAt: at, lastSeenAt: at, expiresAt }).execute()
}

export async function touchSession(trx: Trx, idHash: string, at: string): Promise<void> {
  await trx.updateTable('session').set({ lastSeenAt: at }).where('idHash', '=', idHash).execute()
}

export async function endSession(trx: Trx, idHash: string): Promise<void> {
  await trx.deleteFrom('session').where('idHash', '=', idHash).execute()
}

/** All devices at once: after a new password, and when an account ends. */
export async function endSessionsOf(trx: Trx, accountId: string): Promise<void> {
  await trx.deleteFrom('session').where('accountId', '=', accountId).execute()
}

/** Sessions nobody can use any more. */
export async function dropSessionsExpiredBy(trx: Trx, at: string): Promise<void> {
  await trx.deleteFrom('session').where('expiresAt', '<', at).execute()
}
