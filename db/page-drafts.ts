import type { Actor } from '#app/domain/actor.ts'
import { type Reader, type Trx, waitForSubmission } from './columns.ts'
import { findDraft, PAGE_FORM, pageDraftId, saveDraft } from './drafts.ts'

// Nobody leaves this many pages half written; past it somebody is filling our disk.
const MOST = 100

export type TypedFields = Record<string, string | string[]>

/** What was typed on one page and not sent yet. */
export interface PageDraft {
  fields: TypedFields
  /** what another device typed on the same page, until the person has chosen */
  other: TypedFields | null
  version: number
  updatedAt: string
}

type Owner = Pick<Actor, 'personId' | 'now' | 'language'>

const same = (one: TypedFields, other: TypedFields) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())

export async function findPageDraft(
  db: Reader,
  owner: Pick<Owner, 'personId' | 'now'>,
  page: string,
): Promise<PageDraft | undefined> {
  const row = await findDraft(db, owner, pageDraftId(owner.personId, page))
  if (row?.form !== PAGE_FORM) return undefined
  const { fields, other } = row.fields as Pick<PageDraft, 'fields' | 'other'>
  return { fields, other, version: row.version, updatedAt: row.updatedAt }
}

export interface DraftAtPage {
  page: string
  fields: TypedFields
  /** the other device's words when the page shows both and the person has not chosen yet */
  other: TypedFields | null
  /** the version the page was filled from; 0: there was none */
  version: number
}

/**
 * Keeps what stands in a page's form. Written from another version than the one kept (a second device), the words kept
 * before stay beside the new ones: `atOdds`, until the person chooses. `full`: this person keeps too many pages.
 */
export async function keepPageDraft(
  trx: Trx,
  { personId, now, language }: Owner,
  { page, fields, other, version }: DraftAtPage,
): Promise<{ version: number; atOdds: boolean } | 'full'> {
  await waitForSubmission(trx, personId, page)
  const owner = { personId, now, language }
  const before = await findPageDraft(trx, owner, page)
  if (before && same(before.fields, fields)) return { version: before.version, atOdds: before.other !== null }
  if (!before && (await countPageDrafts(trx, personId)) >= MOST) return 'full'
  const overtaken = before !== undefined && before.version !== version
  const beside = overtaken ? before.fields : (other ?? before?.other ?? null)
  const saved = await saveDraft(trx, owner, {
    id: pageDraftId(personId, page),
    form: PAGE_FORM,
    subject: page,
    fields: { fields, other: beside },
  })
  return 'done' in saved ? { version: saved.done.version, atOdds: beside !== null } : 'full'
}

async function countPageDrafts(db: Reader, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('draft')
    .select((draft) => draft.fn.countAll<number | string>().as('count'))
    .where('personId', '=', personId)
    .where('form', '=', PAGE_FORM)
    .executeTakeFirstOrThrow()
  return Number(count)
}
