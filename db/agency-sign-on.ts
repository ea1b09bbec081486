import type { SignInAccount } from './accounts.ts'
import type { Reader, Trx } from './columns.ts'
import type { Row } from './schema.ts'

export interface AgencyAccount extends Pick<SignInAccount, 'id' | 'personId' | 'role' | 'lockedAt'> {
  identifier: string
  endedAt: string | null
  /** whether some identity of the agency's sign-on is tied to it already */
  tied: boolean
}

function accounts(db: Reader) {
  return db
    .selectFrom('account')
    .leftJoin('agencyIdentity', 'agencyIdentity.accountId', 'account.id')
    .select(['account.id', 'account.personId', 'account.role', 'account.lockedAt', 'account.identifier'])
    .select(['account.endedAt', 'agencyIdentity.subject'])
}

const asAccount = ({ subject, ...account }: Omit<AgencyAccount, 'tied'> & { subject: string | null }) => ({
  ...account,
  tied: subject !== null,
})

/** The account that this identity was tied to, ended or not. */
export async function findAccountOfIdentity(
  db: Reader,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<AgencyAccount | undefined> {
  const row = await accounts(db)
    .where('agencyIdentity.issuer', '=', issuer)
    .where('agencyIdentity.subject', '=', subject)
    .executeTakeFirst()
  return row && asAccount(row)
}

/** Accounts that the agency gave and that sign in with this, ended ones among them; never a participant's. */
export async function agencyAccountsSigningInAs(db: Reader, identifier: string): Promise<AgencyAccount[]> {
  const rows = await accounts(db)
    .where('account.identifier', '=', identifier)
    .where('account.role', 'in', ['worker', 'administrator'])
    .limit(2)
    .execute()
  return rows.map(asAccount)
}

/** False when the account or the identity is tied already, also by the same answer that arrived a moment earlier. */
export async function tieIdentity(trx: Trx, identity: Row<'agencyIdentity'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('agencyIdentity')
    .values(identity)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Notes that a browser was sent to the agency's sign-on, and drops those that nobody can finish any more. */
export async function addAgencyAsk(trx: Trx, ask: Row<'agencyAsk'>, at: string): Promise<void> {
  await trx.deleteFrom('agencyAsk').where('expiresAt', '<=', at).execute()
  await trx.insertInto('agencyAsk').values(ask).execute()
}

/** Takes it away, so that it is answered once; null when there is none for this browser, or it is too old. */
export async function takeAgencyAsk(trx: Trx, boundTo: string, at: string): Promise<{ nextPath: string } | null> {
  const row = await trx
    .deleteFrom('agencyAsk')
    .where('boundTo', '=', boundTo)
    .returning(['nextPath', 'expiresAt'])
    .executeTakeFirst()
  return row && row.expiresAt > at ? { nextPath: row.nextPath } : null
}
