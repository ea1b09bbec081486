import type { Actor } from '#app/domain/actor.ts'
import { type Reader, type Trx, waitForSubmission } from './columns.ts'
import { newId } from './ids.ts'
import type { Row } from './schema.ts'

const KEPT_DAYS = 30
const DAY_IN_MS = 24 * 60 * 60 * 1000

/** Fields of a form as they were sent; a form with rows of its own may nest plain data. */
export type DraftFields = Record<string, unknown>

/** A form being filled: not yet anything the person said, so not audited and never released. */
export interface Draft {
  id: string
  form: string
  subject: string | null
  fields: DraftFields
  language: string
  version: number
  createdAt: string
  updatedAt: string
}

export interface DraftToSave {
  /** absent: a new draft. A form may bring its own id, so that sending its first page twice makes one draft. */
  id?: string
  form: string
  subject?: string | null
  fields: DraftFields
  /** the version the page was filled from; absent: the newest writing stands */
  version?: number
}

/** `stale`: somebody (the same person on another device) wrote in between; both texts are shown. */
export type SavedDraft = { done: Draft } | { refused: 'not-found' } | { refused: 'stale'; newer: Draft }

type Owner = Pick<Actor, 'personId' | 'now'>

/** The form of the rows that hold what was typed on a page and not sent yet; their subject is the page's address. */
export const PAGE_FORM = 'page'

/** One row a person and page, however many devices write at once. */
export const pageDraftId = (personId: string, page: string) => `${personId} ${page}`

/** What was typed on the page that asks has now been saved for real, or thrown away. */
export async function endPageDraft(trx: Trx, { personId, page }: { personId?: string; page?: string }): Promise<void> {
  if (personId === undefined || page === undefined) return
  await trx.deleteFrom('draft').where('id', '=', pageDraftId(personId, page)).where('personId', '=', personId).execute()
}

/** Saves a form as it stands, for 30 days from now. What was typed on the page that asks is in it: kept apart no longer. */
export async function saveDraft(
  trx: Trx,
  actor: Owner & { language: string; page?: string },
  draft: DraftToSave,
): Promise<SavedDraft> {
  const saved = await keepForm(trx, actor, draft)
  if ('done' in saved) await endPageDraft(trx, actor)
  return saved
}

async function keepForm(trx: Trx, actor: Owner & { language: string }, draft: DraftToSave): Promise<SavedDraft> {
  const expiresAt = new Date(Date.parse(actor.now) + KEPT_DAYS * DAY_IN_MS).toISOString()
  const fields = JSON.stringify(draft.fields)
  const id = draft.id ?? newId()

  if (draft.version === undefined) {
    const inserted = await trx
      .insertInto('draft')
      .values({
        id,
        personId: actor.personId,
        form: draft.form,
        subject: draft.subject ?? null,
        fields,
        language: actor.language,
        createdAt: actor.now,
        updatedAt: actor.now,
        expiresAt,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returningAll()
      .executeTakeFirst()
    if (inserted) return { done: fromRow(inserted) }
  }

  const updated = await trx
    .updateTable('draft')
    .set((column) => ({
      fields,
      language: actor.language,
      updatedAt: actor.now,
      expiresAt,
      version: column('version', '+', 1),
    }))
    .$if(draft.subject !== undefined, (query) => query.set({ subject: draft.subject ?? null }))
    .where('id', '=', id)
    .where('personId', '=', actor.personId)
    .where('form', '=', draft.form)
    .$if(draft.version !== undefined, (query) => query.where('version', '=', draft.version ?? 0))
    .returningAll()
    .executeTakeFirst()
  if (updated) return { done: fromRow(updated) }

  const newer = await findDraft(trx, actor, id)
  if (newer?.form !== draft.form) return { refused: 'not-found' }
  // The same words again are a second press, or a phone that sends again on a bad line: nothing was overtaken.
  return JSON.stringify(newer.fields) === fields ? { done: newer } : { refused: 'stale', newer }
}

function live(db: Reader, owner: Owner) {
  return db.selectFrom('draft').selectAll().where('personId', '=', owner.personId).where('expiresAt', '>', owner.now)
}

export async function findDraft(db: Reader, owner: Owner, id: string): Promise<Draft | undefined> {
  const row = await live(db, owner).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The newest draft of a form, and of a subject when one is named (the round of one instrument, the review of one goal). */
export async function findDraftOf(
  db: Reader,
  owner: Owner,
  form: string,
  subject?: string,
): Promise<Draft | undefined> {
  const row = await live(db, owner)
    .where('form', '=', form)
    .$if(subject !== undefined, (query) => query.where('subject', '=', subject ?? null))
    .orderBy('updatedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && fromRow(row)
}

/**
 * The open draft of a form, read so that nobody opens another one until this write is done: without the wait two tabs on
 * PostgreSQL would both find none, and both begin.
 */
export async function findDraftToOpen(trx: Trx, owner: Owner, form: string): Promise<Draft | undefined> {
  await waitForSubmission(trx, owner.personId, form)
  return findDraftOf(trx, owner, form)
}

/** All drafts of a person, the newest first. */
export async function listDrafts(db: Reader, owner: Owner): Promise<Draft[]> {
  const rows = await live(db, owner).orderBy('updatedAt', 'desc').execute()
  return rows.map(fromRow)
}

/** Returns whether there was one to delete. What was typed on its pages goes with it: nobody could open them any more. */
export async function deleteDraft(trx: Trx, owner: Pick<Actor, 'personId'>, id: string): Promise<boolean> {
  await trx
    .deleteFrom('draft')
    .where('personId', '=', owner.personId)
    .where('form', '=', PAGE_FORM)
    .where('subject', 'like', `%/${id}/%`)
    .execute()
  const { numDeletedRows } = await trx
    .deleteFrom('draft')
    .where('id', '=', id)
    .where('personId', '=', owner.personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Takes away drafts that ran out. */
export async function deleteExpiredDrafts(trx: Trx, now: string): Promise<void> {
  await trx.deleteFrom('draft').where('expiresAt', '<=', now).execute()
}

function fromRow(row: Row<'draft'>): Draft {
  return {
    id: row.id,
    form: row.form,
    subject: row.subject,
    fields: JSON.parse(row.fields) as DraftFields,
    language: row.language,
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}
