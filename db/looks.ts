import type { Participant, Worker } from '#app/domain/actor.ts'
import { foldLooks, type Look } from '#app/domain/look.ts'
import { isSection, type Section } from '#app/domain/release.ts'
import { appendAudit } from './audit.ts'
import type { Reader, Trx } from './columns.ts'
import { knowSections } from './instruments.ts'

/** What a look was at, in the log: a person's page, the page of two days below it, or text for a case system. */
export const LOOKED_AT = {
  person: 'person',
  twoDays: 'two-days',
  office: 'copy-office',
  alaska: 'copy-alaska',
  note: 'copy-note',
} as const

const COPIES: readonly (string | null)[] = [LOOKED_AT.office, LOOKED_AT.alaska, LOOKED_AT.note]

/** Records that a worker saw a page of a person and which of its sections had something on them. */
export async function recordLook(
  trx: Trx,
  worker: Worker,
  personId: string,
  sections: readonly Section[],
  page: keyof typeof LOOKED_AT = 'person',
): Promise<void> {
  await appendAudit(trx, {
    at: worker.now,
    accountId: worker.accountId,
    role: worker.role,
    kind: 'worker-looked',
    subject: { kind: LOOKED_AT[page], id: personId },
    personId,
    fields: [...sections],
    changeId: null,
  })
}

/**
 * Records once a day that a worker's list showed these people: a row for each of them, and one audit event for the list.
 * A list of a hundred opened ten times a day would otherwise bury the looks that matter.
 */
export async function recordListLook(trx: Trx, worker: Worker, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return
  const added = await trx
    .insertInto('listLook')
    .values(personIds.map((personId) => ({ workerId: worker.personId, personId, day: worker.today, at: worker.now })))
    .onConflict((conflict) => conflict.columns(['workerId', 'personId', 'day']).doNothing())
    .returning('personId')
    .execute()
  if (added.length === 0) return
  await appendAudit(trx, {
    at: worker.now,
    accountId: worker.accountId,
    role: worker.role,
    kind: 'worker-listed',
    subject: { kind: 'worker', id: worker.personId },
    personId: null,
    fields: added.map((row) => row.personId),
    changeId: null,
  })
}

// A worker opens a page several times in one talk: this many rows for a line are nearly always enough at once.
const ROWS_OF_A_LINE = 4

/**
 * The looks at a person's things, newest first, from before `before` on: those of one worker at the same things on one of
 * the person's days as one. `olderThan` is what the next page is asked for with; null when there is none.
 */
export async function listLooks(
  db: Reader,
  { personId, timeZone }: Pick<Participant, 'personId' | 'timeZone'>,
  limit: number,
  before?: string,
): Promise<ReturnType<typeof foldLooks>> {
  const atOnce = limit * ROWS_OF_A_LINE
  let rows: Look[] = []
  let batch = await lookRows(db, personId, atOnce, before)
  while (batch.length > 0) {
    rows = [...rows, ...batch]
    const folded = foldLooks(rows, timeZone, limit)
    if (folded.olderThan !== null || batch.length < atOnce) return folded
    batch = await lookRows(db, personId, atOnce, batch.at(-1)?.at)
  }
  return foldLooks(rows, timeZone, limit)
}

async function lookRows(db: Reader, personId: string, limit: number, before?: string): Promise<Look[]> {
  const pages = await db
    .selectFrom('auditEvent')
    .innerJoin('account', 'account.id', 'auditEvent.accountId')
    .innerJoin('person', 'person.id', 'account.personId')
    .select(['auditEvent.sequence', 'auditEvent.at', 'auditEvent.fields', 'auditEvent.subjectKind'])
    .select(['person.id as workerId', 'person.name'])
    .where('auditEvent.personId', '=', personId)
    .where('auditEvent.kind', '=', 'worker-looked')
    .$if(before !== undefined, (query) => query.where('auditEvent.at', '<', before ?? ''))
    .orderBy('auditEvent.sequence', 'desc')
    .limit(limit)
    .execute()
  const lists = await db
    .selectFrom('listLook')
    .innerJoin('person', 'person.id', 'listLook.workerId')
    .select(['listLook.at', 'listLook.workerId', 'person.name'])
    .where('listLook.personId', '=', personId)
    .$if(before !== undefined, (query) => query.where('listLook.at', '<', before ?? ''))
    .orderBy('listLook.at', 'desc')
    .limit(limit)
    .execute()
  const looks: Look[] = [
    ...pages.map(({ sequence, at, workerId, name, fields, subjectKind }) => ({
      id: String(sequence),
      at,
      firstAt: at,
      times: 1,
      workerId,
      name,
      sections: (JSON.parse(fields) as string[]).filter(isSection),
      twoDays: subjectKind === LOOKED_AT.twoDays,
      copied: COPIES.includes(subjectKind),
    })),
    ...lists.map(({ at, name, workerId }) => ({
      id: `${workerId} ${at}`,
      at,
      firstAt: at,
      times: 1,
      workerId,
      name,
      sections: null,
      twoDays: false,
      copied: false,
    })),
  ]
  await knowSections(
    db,
    looks.flatMap((look) => look.sections ?? []),
  )
  return looks.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0)).slice(0, limit)
}
