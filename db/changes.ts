import type { Actor } from '#app/domain/actor.ts'
import { appendAudit } from './audit.ts'
import type { AuditKind } from './audit-event.ts'
import { type Reader, type Trx, waitForSubmission } from './columns.ts'
import { endPageDraft } from './drafts.ts'

/** What a verb did: one row for history and undo, one audit event, and the answer that a second sending gets again. */
export interface Change<A> {
  kind: AuditKind
  subject: { kind: string; id: string }
  /** whose record changed */
  personId: string
  /** names of the fields that changed; never what stands in them */
  fields?: string[]
  /** keys of what changed, for history and undo; kept as JSON */
  snapshot?: unknown
  /** what the verb answers; kept as JSON, so plain data only */
  answer: A
}

export type Once<A, R> = { done: A } | { refused: R }

/**
 * Runs `make` once for this account and submission: the same form sent twice, or ten times at once, makes one row, one
 * audit event and the same answer. Writes the change and, last, the audit event itself. A refusal is not remembered, so
 * that a corrected form may use the same submission. What was typed on the page that asks ends here: it is saved for real.
 */
export async function once<A, R = never>(
  trx: Trx,
  actor: Pick<Actor, 'accountId' | 'role' | 'now'> & { personId?: string; page?: string },
  submission: string,
  make: () => Promise<Change<A> | { refused: R }>,
): Promise<Once<A, R>> {
  await waitForSubmission(trx, actor.accountId, submission)
  const before = await findAnswer<A>(trx, actor, submission)
  if (before !== undefined) return { done: before }

  const made = await make()
  if ('refused' in made) return made

  await endPageDraft(trx, actor)
  await trx
    .insertInto('change')
    .values({
      accountId: actor.accountId,
      id: submission,
      at: actor.now,
      kind: made.kind,
      subjectKind: made.subject.kind,
      subjectId: made.subject.id,
      personId: made.personId,
      snapshot: JSON.stringify(made.snapshot ?? null),
      answer: JSON.stringify(made.answer),
    })
    .execute()
  await appendAudit(trx, {
    at: actor.now,
    accountId: actor.accountId,
    role: actor.role,
    kind: made.kind,
    subject: made.subject,
    personId: made.personId,
    fields: made.fields ?? [],
    changeId: submission,
  })
  return { done: made.answer }
}

/** What this account was answered for a submission before; undefined when it was never sent. */
export async function findAnswer<A>(
  db: Reader,
  actor: Pick<Actor, 'accountId'>,
  submission: string,
): Promise<A | undefined> {
  const row = await db
    .selectFrom('change')
    .select('answer')
    .where('accountId', '=', actor.accountId)
    .where('id', '=', submission)
    .executeTakeFirst()
  return row && (JSON.parse(row.answer) as A)
}
