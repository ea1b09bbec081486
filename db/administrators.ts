import type { Reader, Trx } from './columns.ts'

/** Somebody who looks after the workers of one programme. */
export interface AdministratorAccount {
  accountId: string
  personId: string
  name: string
  identifier: string
  programmeKey: string | null
  createdAt: string
  endedAt: string | null
}

/** All of them, for the operator. */
export function listAdministrators(db: Reader): Promise<AdministratorAccount[]> {
  return administrators(db).orderBy('person.name').orderBy('account.id').execute()
}

export function findAdministratorSigningInAs(
  db: Reader,
  identifier: string,
): Promise<AdministratorAccount | undefined> {
  return administrators(db).where('account.identifier', '=', identifier).executeTakeFirst()
}

function administrators(db: Reader) {
  return db
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.personId')
    .select(['account.id as accountId', 'person.id as personId', 'person.name', 'account.identifier'])
    .select(['person.programmeKey', 'account.createdAt', 'account.endedAt'])
    .where('account.role', '=', 'administrator')
}

export async function endAccount(trx: Trx, accountId: string, endedAt: string): Promise<void> {
  await trx
    .updateTable('account')
    .set((row) => ({ endedAt, version: row('version', '+', 1) }))
    .where('id', '=', accountId)
    .execute()
}
