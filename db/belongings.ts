import type { Reader, Trx } from './columns.ts'
import type { Row, Tables } from './schema.ts'

export type Table = keyof Tables

/** Somebody whose rows are meant, by the two ids that rows name them with. */
export interface Whose {
  personId: string
  accountId: string
}

/** How a row says whose it is: a column with the person's id or the account's, or the row of another table it hangs on. */
interface Tie {
  person?: string
  account?: string
  /** a second column with a person's id: the row is about two people, and goes with either */
  other?: string
  hangsOn?: { column: string; table: Table }
}

/**
 * Every table, and how its rows say that they are a participant's; null where no row is one person's. In the order in which
 * they are erased: what hangs on a row goes before it. A new table does not compile until somebody has said whose it is.
 */
export const BELONGS = {
  outbox: { person: 'personId' },
  addressCode: { hangsOn: { column: 'addressId', table: 'personAddress' } },
  personAddress: { person: 'personId' },
  session: { account: 'accountId' },
  passkey: { account: 'accountId' },
  backupCode: { account: 'accountId' },
  handedCode: { account: 'accountId' },
  draft: { person: 'personId' },
  change: { account: 'accountId', person: 'personId' },
  calendarFeed: { person: 'ownerId' },
  pin: { person: 'personId' },
  listLook: { person: 'personId' },
  releaseSection: { hangsOn: { column: 'releaseId', table: 'release' } },
  release: { person: 'ownerId' },
  showingPause: { person: 'personId' },
  circleLine: { person: 'ownerId' },
  circleWelcome: { person: 'personId', other: 'memberId' },
  circleInvitation: { person: 'inviterId', other: 'askedBy' },
  familyCheckIn: { person: 'ownerId' },
  familyStep: { person: 'writtenBy' },
  familyGoalMember: { person: 'personId' },
  circleMember: { person: 'personId' },
  toDo: { person: 'ownerId' },
  goalEvent: { person: 'ownerId' },
  review: { person: 'ownerId' },
  checkIn: { person: 'ownerId' },
  pothole: { person: 'ownerId' },
  step: { person: 'ownerId' },
  goalCard: { person: 'ownerId' },
  roadmapEvent: { person: 'ownerId' },
  roadmapUpdate: { person: 'ownerId' },
  roadmapStop: { person: 'ownerId' },
  roadmap: { person: 'ownerId' },
  goal: { person: 'ownerId' },
  milestoneEvent: { person: 'ownerId' },
  milestone: { person: 'ownerId' },
  child: { person: 'ownerId' },
  wish: { person: 'ownerId' },
  answer: { person: 'ownerId' },
  round: { person: 'ownerId' },
  erasure: { person: 'personId' },
  account: { account: 'id' },
  person: { person: 'id' },
  // Participants are no workers, and what is everybody's is nobody's.
  worker: null,
  workerCode: null,
  invitation: null,
  secondFactor: null,
  secondStep: null,
  agencyIdentity: null,
  // Counts and asks at the door, by digests that name nobody.
  attempt: null,
  wayBack: null,
  passkeyChallenge: null,
  agencyAsk: null,
  messageCount: null,
  job: null,
  circle: null,
  // The family's: it stays with those who accepted it.
  familyGoal: null,
  programme: null,
  office: null,
  goalTemplate: null,
  costOfLiving: null,
  instrument: null,
  // Ids and dates without words, which outlive erasing.
  auditEvent: null,
} as const satisfies Record<Table, Tie | null>

/** Tables with rows of one person each. */
export const tablesOfPeople = (Object.keys(BELONGS) as Table[]).filter((table) => BELONGS[table] !== null)

// Every table is asked in the same way, so one of them stands for all in the types.
type Any = 'release'
type AnyColumn = keyof Row<Any>

interface Naming {
  column: AnyColumn
  is: string
  /** the table whose row it hangs on, and where that one names the person */
  of?: { table: Any; column: AnyColumn }
}

/** The ways in which rows of this table name this person: for each a column and what stands in it. */
function namings(table: Table, { personId, accountId }: Whose): Naming[] {
  const { person, account, other, hangsOn }: Tie = BELONGS[table] ?? {}
  const above: Tie | null = hangsOn ? BELONGS[hangsOn.table] : null
  const found: Naming[] = []
  if (person) found.push({ column: person as AnyColumn, is: personId })
  if (account) found.push({ column: account as AnyColumn, is: accountId })
  if (other) found.push({ column: other as AnyColumn, is: personId })
  if (hangsOn && above?.person) {
    const of = { table: hangsOn.table as Any, column: above.person as AnyColumn }
    found.push({ column: hangsOn.column as AnyColumn, is: personId, of })
  }
  return found
}

/** All rows of one table that are this person's, as they are kept. */
export async function rowsOf<T extends Table>(db: Reader, whose: Whose, table: T): Promise<Row<T>[]> {
  const rows: Row<Any>[] = []
  for (const { column, is, of } of namings(table, whose)) {
    const query = db.selectFrom(table as Any).selectAll()
    const found = of
      ? query.where(column, 'in', (all) => all.selectFrom(of.table).select('id').where(of.column, '=', is))
      : query.where(column, '=', is)
    rows.push(...(await found.execute()))
  }
  return rows as unknown as Row<T>[]
}

/** Deletes every row of this person, in every table that has any; the audit log alone stays. For good: nothing brings them back. */
export async function eraseBelongings(trx: Trx, whose: Whose): Promise<void> {
  // An ask at the door that nobody has looked at yet names whoever it may be.
  const named = trx.selectFrom('account').select('identifier').where('id', '=', whose.accountId)
  await trx.deleteFrom('wayBack').where('identifier', 'in', named).execute()
  // What the family does together stays with the others, without this name.
  const shared = await trx
    .selectFrom('familyGoalMember')
    .select('goalId')
    .where('personId', '=', whose.personId)
    .execute()
  await trx.updateTable('familyGoal').set({ proposerId: null }).where('proposerId', '=', whose.personId).execute()
  await trx.updateTable('familyGoalMember').set({ invitedBy: null }).where('invitedBy', '=', whose.personId).execute()
  await trx.updateTable('familyStep').set({ doerId: null }).where('doerId', '=', whose.personId).execute()
  await trx.updateTable('familyStep').set({ doneBy: null }).where('doneBy', '=', whose.personId).execute()
  for (const table of tablesOfPeople) {
    for (const { column, is, of } of namings(table, whose)) {
      const query = trx.deleteFrom(table as Any)
      const found = of
        ? query.where(column, 'in', (all) => all.selectFrom(of.table).select('id').where(of.column, '=', is))
        : query.where(column, '=', is)
      await found.execute()
    }
  }
  // Tries with a password of one's own, after signing in, are counted under the account.
  await trx.deleteFrom('attempt').where('key', 'like', `password:${whose.accountId}%`).execute()
  await dropWithoutMembers(
    trx,
    shared.map(({ goalId }) => goalId),
  )
  const members = trx.selectFrom('circleMember').select('circleId')
  await trx.deleteFrom('circleInvitation').where('circleId', 'not in', members).execute()
  await trx.deleteFrom('circleWelcome').where('circleId', 'not in', members).execute()
  await trx.deleteFrom('circle').where('id', 'not in', members).execute()
}

/** Those of these family goals that nobody takes part in any more go, with the steps and check-ins that are left of them. */
async function dropWithoutMembers(trx: Trx, goalIds: readonly string[]): Promise<void> {
  for (const goalId of goalIds) {
    const member = await trx
      .selectFrom('familyGoalMember')
      .select('personId')
      .where('goalId', '=', goalId)
      .where('acceptedAt', 'is not', null)
      .where('leftAt', 'is', null)
      .executeTakeFirst()
    if (member) continue
    for (const table of ['familyCheckIn', 'familyStep', 'familyGoalMember'] as const)
      await trx.deleteFrom(table).where('goalId', '=', goalId).execute()
    await trx.deleteFrom('familyGoal').where('id', '=', goalId).execute()
  }
}
