import type { Participant } from '#app/domain/actor.ts'
import { isAgencySection } from '#app/domain/release.ts'
import { draftForm, roundDraftFrom } from '#app/domain/round-draft.ts'
import { asksAboutMoney } from '#app/instruments/about-money.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { readInstrument } from '#app/instruments/instrument.ts'
import { instrumentIn } from '#app/instruments/place.ts'
import {
  type InstrumentKey,
  instrumentKeys,
  isKnown,
  keyOfSection,
  kindOf,
  OUR_VERSION,
  publishedInstrument,
  rememberInstruments,
} from '#app/instruments/published.ts'
import type { Reader, Trx } from './columns.ts'
import { type Draft, findDraftOf } from './drafts.ts'
import type { Row } from './schema.ts'

/** A version of a questionnaire that an agency brought along, as it is kept. */
export interface KeptInstrument {
  key: InstrumentKey
  version: number
  programme: string
  agency: string
  retiredAt: string | null
  published: PublishedInstrument
}

/** What a row holds of a file: what it is, and its words by language. */
interface Content {
  structure: unknown
  texts: Record<string, unknown>
}

function fromRow(row: Row<'instrument'>): KeptInstrument {
  const { structure, texts } = JSON.parse(row.content) as Content
  const { key, version, programmeKey, agency, retiredAt } = row
  return { key, version, programme: programmeKey, agency, retiredAt, published: readInstrument(structure, texts) }
}

/** Translations are mended by a command beside the running servers: words read longer ago than this are read again, in milliseconds. */
const WORDS_HOLD = 60_000
const readAt = new Map<string, number>()

function remembered(rows: readonly Row<'instrument'>[]): KeptInstrument[] {
  const kept = rows.map(fromRow)
  rememberInstruments(kept.map((one) => one.published))
  for (const { key, version } of kept) readAt.set(`${key}@${version}`, performance.now())
  return kept
}

function isFresh(key: InstrumentKey, version: number): boolean {
  if (!isKnown(key, version)) return false
  const read = readAt.get(`${key}@${version}`)
  return read === undefined || performance.now() - read < WORDS_HOLD
}

export interface InstrumentVersion {
  instrumentKey: InstrumentKey
  instrumentVersion: number
}

/**
 * Makes these versions known before anything is read that names them; retired ones too, because old rounds are answers to
 * them. One question to the database the first time a version is met, and one a minute for what an agency brought.
 */
export async function knowInstruments(db: Reader, versions: readonly InstrumentVersion[]): Promise<void> {
  const unknown = versions.filter((one) => !isFresh(one.instrumentKey, one.instrumentVersion))
  if (unknown.length === 0) return
  const keys = [...new Set(unknown.map((one) => one.instrumentKey))]
  remembered(await db.selectFrom('instrument').selectAll().where('key', 'in', keys).execute())
}

/** The questionnaire that an address is about; undefined for a name that nobody knows, or that is of another kind. */
export async function findInstrumentAt(db: Reader, url: string): Promise<InstrumentKey | undefined> {
  const meant = instrumentIn(new URL(url).pathname)
  if (!meant) throw new Error('a page of a round stands at an address of no questionnaire')
  await knowKeys(db, [meant.key])
  return kindOf(meant.key) === meant.kind ? meant.key : undefined
}

/** A questionnaire as this person would answer it now: a round that was begun, and the version that is offered. */
export interface ToAnswer {
  begun: Draft | undefined
  offered: number | undefined
  /** the version it was begun in, else the one offered; undefined: to this person there is nothing to answer */
  version: number | undefined
}

/** Those that one person is offered: a teenager's account none that asks about money. */
export async function instrumentsOfferedTo(
  db: Reader,
  { programme, teenager }: Pick<Participant, 'programme' | 'teenager'>,
): Promise<Map<InstrumentKey, number>> {
  const offered = new Map(await instrumentsOffered(db, programme))
  if (!teenager) return offered
  await knowInstruments(
    db,
    [...offered].map(([instrumentKey, instrumentVersion]) => ({ instrumentKey, instrumentVersion })),
  )
  for (const [key, version] of offered) if (asksAboutMoney(publishedInstrument(key, version))) offered.delete(key)
  return offered
}

/** Whether this person can answer a questionnaire, in which version. What was begun is known, offered or not. */
export async function findToAnswer(
  db: Reader,
  actor: Pick<Participant, 'personId' | 'now' | 'programme' | 'teenager'>,
  key: InstrumentKey,
): Promise<ToAnswer> {
  const begun = await findDraftOf(db, actor, draftForm(key))
  const offered = (await instrumentsOfferedTo(db, actor)).get(key)
  const version = begun ? roundDraftFrom(begun.fields).version : offered
  if (version !== undefined) await knowInstruments(db, [{ instrumentKey: key, instrumentVersion: version }])
  return { begun, offered, version }
}

/** Makes the versions of a list such as `wheel@1,bridge@100` known; whether there was one that was not. */
export async function meetInstruments(db: Reader, listed: string | null): Promise<boolean> {
  const unknown = (listed ?? '').split(',').flatMap((one) => {
    const [instrumentKey = '', version] = one.split('@')
    return one === '' || isKnown(instrumentKey, Number(version))
      ? []
      : [{ instrumentKey, instrumentVersion: Number(version) }]
  })
  await knowInstruments(db, unknown)
  return unknown.length > 0
}

/** Makes known what the ticks of a release or of a look are called. Most name none of an agency's, and nothing is asked. */
export async function knowSections(db: Reader, sections: readonly string[]): Promise<void> {
  await knowKeys(db, sections.filter(isAgencySection).map(keyOfSection))
}

/** Makes questionnaires known by their keys alone, where no version is at hand. */
export async function knowKeys(db: Reader, keys: readonly InstrumentKey[]): Promise<void> {
  const unknown = keys.filter((key) => kindOf(key) === null)
  if (unknown.length === 0) return
  remembered(await db.selectFrom('instrument').selectAll().where('key', 'in', unknown).execute())
}

/** All that agencies brought along, by key and version, retired ones too. */
export async function listInstruments(db: Reader): Promise<KeptInstrument[]> {
  return remembered(await db.selectFrom('instrument').selectAll().orderBy('key').orderBy('version').execute())
}

/** The version of each questionnaire that the people of a programme are offered: ours, and what agencies brought them. */
export async function instrumentsOffered(
  db: Reader,
  programme: string | null,
): Promise<ReadonlyMap<InstrumentKey, number>> {
  const offered = new Map<InstrumentKey, number>(instrumentKeys.map((key) => [key, OUR_VERSION]))
  if (programme === null) return offered
  const rows = await db
    .selectFrom('instrument')
    .select(['key as instrumentKey', 'version as instrumentVersion'])
    .where('programmeKey', '=', programme)
    .where('retiredAt', 'is', null)
    .orderBy('key')
    .orderBy('version')
    .execute()
  await knowInstruments(db, rows)
  for (const { instrumentKey, instrumentVersion } of rows) offered.set(instrumentKey, instrumentVersion)
  return offered
}

export async function insertInstrument(
  trx: Trx,
  { key, version, programme, agency }: Pick<KeptInstrument, 'key' | 'version' | 'programme' | 'agency'>,
  content: Content,
  at: string,
): Promise<void> {
  await trx
    .insertInto('instrument')
    .values({
      key,
      version,
      programmeKey: programme,
      agency,
      content: JSON.stringify(content),
      loadedAt: at,
      retiredAt: null,
    })
    .execute()
}

/** Other words for the same questions. */
export async function mendInstrument(trx: Trx, key: InstrumentKey, version: number, content: Content): Promise<void> {
  await trx
    .updateTable('instrument')
    .set({ content: JSON.stringify(content) })
    .where('key', '=', key)
    .where('version', '=', version)
    .execute()
}

/** No longer offered from now on; false when there is no such version that is. */
export async function retireInstrument(trx: Trx, key: InstrumentKey, version: number, at: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('instrument')
    .set({ retiredAt: at })
    .where('key', '=', key)
    .where('version', '=', version)
    .where('retiredAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
