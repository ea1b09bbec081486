import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { areasFor, type EarningsBands, earningsBands, type Household, hourlyPay } from '#app/domain/earnings.ts'
import type { HelpNumber } from '#app/domain/help-now.ts'
import { type DraftAnswer, draftForm, type RoundDraft, roundDraftFrom } from '#app/domain/round-draft.ts'
import { readToStart } from '#app/features/rounds/read-to-start.server.ts'
import {
  type KeptForMe,
  liveReleases,
  type WhoSees,
  whoSeesItem,
  whoSeesRun,
} from '#app/features/rounds/who-sees.server.ts'
import { publishedAmounts } from '#app/instruments/cost-of-living.ts'
import { halfDone } from '#app/instruments/half-round.ts'
import { itemNumbered } from '#app/instruments/item-number.ts'
import { placeOf } from '#app/instruments/place.ts'
import { type InstrumentKey, publishedInstrument } from '#app/instruments/published.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { notFound, seeOther } from '#app/server/respond.server.ts'
import {
  costOfLivingOffered,
  database,
  findAnswer,
  findDraft,
  findProgramme,
  householdOf,
  knowCostOfLiving,
  knowInstruments,
  listRoundHeads,
  type Reader,
} from '#db'

/** Amounts for the levels of Earnings, with what they were read from. */
export interface Amounts extends EarningsBands, Household {
  hourly: EarningsBands
  year: number
}

/** What one item's page shows. */
export interface ItemOnPage {
  key: InstrumentKey
  instrumentVersion: number
  itemKey: string
  at: number
  total: number
  /** null in a finished round */
  draftId: string | null
  /** a skipped item of a finished round is being answered */
  roundId?: string
  version: number | undefined
  /** The day of the sheet that is being typed in. */
  paperDay: Day | null
  saved: DraftAnswer | null
  amounts: Amounts | null
  /** Who can see the answer to this item. */
  who: WhoSees
  /** Who can see the whole round; said at its first question. */
  whoOfRound: WhoSees | null
  keptForMe: boolean
  /** The box *Need help today?*, when this answer calls for it; no numbers of its own: the national ones. */
  help: {
    numbers: HelpNumber[] | null
    /** The answer was given just now: the box takes the focus. */
    fresh: boolean
  } | null
}

/** The numbers of the programme a person named. */
export async function helpNumbers(db: Reader, actor: Participant): Promise<HelpNumber[] | null> {
  const programme = actor.programme === null ? undefined : await findProgramme(db, actor.programme)
  return programme?.helpNumbers ?? null
}

/**
 * The draft of a round that belongs to this person, or 404. A draft that was finished in the meantime leads to its round: so
 * do Back and an older tab.
 */
export async function roundDraftOf(db: Reader, actor: Participant, key: InstrumentKey, draftId: string | undefined) {
  const draft = await findDraft(db, actor, draftId ?? '')
  if (!draft) {
    const finished = await findAnswer<{ roundId?: string }>(db, actor, draftId ?? '')
    throw finished?.roundId ? seeOther(`${placeOf(key)}/rounds/${finished.roundId}`) : notFound()
  }
  if (draft.form !== draftForm(key)) throw notFound()
  const round = roundDraftFrom(draft.fields)
  // A round that was begun is finished in the version it was begun in, offered or not.
  await knowInstruments(db, [{ instrumentKey: key, instrumentVersion: round.version }])
  return { id: draft.id, version: draft.version, updatedAt: draft.updatedAt, round }
}

/** The same for an action, which reads outside a transaction first: whose record it is comes before what was sent. */
export function draftOfRound(actor: Participant, key: InstrumentKey, draftId: string | undefined) {
  return roundDraftOf(database(), actor, key, draftId)
}

/** The start of a round: what is half done, when anything is answered in it. */
export async function readStart(actor: Participant, url: string) {
  const key = await instrumentAt(url)
  const db = database()
  const { begun, round, version, offered } = await readToStart(actor, key)
  const { structure } = publishedInstrument(key, version)
  const who = whoSeesRun(await liveReleases(db, actor), structure.items, keptIn(round))
  return {
    key,
    instrumentVersion: version,
    who,
    keptForMe: round?.onlyMe ?? false,
    half: halfDone(key, actor.timeZone, begun),
    mayStartAgain: offered,
    again: (await listRoundHeads(db, actor.personId, key)).length > 0,
  }
}

/** What of a round stays with its owner: as the answers say, and where there is none yet, as the item starts. */
function keptIn(round: RoundDraft | undefined): KeptForMe {
  return {
    round: round?.onlyMe ?? false,
    row: (item) => round?.answers[item.key]?.onlyMe ?? item.startsOnlyMe,
  }
}

/** One item of a round being filled. */
export async function readItem(
  actor: Participant,
  url: string,
  params: { draftId?: string; item?: string },
): Promise<ItemOnPage> {
  const key = await instrumentAt(url)
  const db = database()
  const draft = await roundDraftOf(db, actor, key, params.draftId)
  const instrument = publishedInstrument(key, draft.round.version)
  const item = itemNumbered(instrument, params.item)
  if (!item) throw notFound()
  const household = item.amounts ? await householdFor(db, actor, draft.round) : null
  // Amounts cannot be shown before size and place are known; they are asked right before this item, once.
  if (item.amounts && !household) throw seeOther(`${placeOf(key)}/new/${draft.id}/household`)
  const { items, run } = instrument.structure
  const at = items.indexOf(item) + 1
  const releases = await liveReleases(db, actor)
  const kept = keptIn(draft.round)
  const ledHere = draft.round.last?.next === `${placeOf(key)}/new/${draft.id}/${at}`
  return {
    key,
    instrumentVersion: instrument.version,
    itemKey: item.key,
    at,
    total: items.length,
    draftId: draft.id,
    version: draft.version,
    paperDay: draft.round.paperDay,
    saved: draft.round.answers[item.key] ?? null,
    amounts: household && amountsFor(household),
    who: whoSeesItem(releases, item, kept),
    whoOfRound: run !== 'any' && at === 1 ? whoSeesRun(releases, items, kept) : null,
    keptForMe: draft.round.onlyMe,
    help: draft.round.helpAt === item.key ? { numbers: await helpNumbers(db, actor), fresh: ledHere } : null,
  }
}

/** Size and place of this round with their table, else those of last time when the table of today knows the place. */
export async function householdFor(db: Reader, actor: Participant, round: RoundDraft): Promise<Household | null> {
  if (round.household === 'skipped') return null
  if (round.household) {
    await knowCostOfLiving(db, [round.household.table])
    return round.household
  }
  const { people, area } = await householdOf(db, actor.personId)
  if (people === null || area === null) return null
  const table = await costOfLivingOffered(db, actor.programme)
  return earningsBands(table, people, area) ? { people, area, table: table.version } : null
}

function amountsFor(household: Household): Amounts | null {
  const table = publishedAmounts(household.table)
  const bands = table && earningsBands(table, household.people, household.area)
  if (!bands) return null
  const hourly = { low: hourlyPay(bands.low), middle: hourlyPay(bands.middle), full: hourlyPay(bands.full) }
  return { ...bands, ...household, hourly, year: table.year }
}

/** The item of this bridge whose levels hold amounts, and its place from 1 on; 404 for a bridge without one. */
export function aroundAmounts(version: number) {
  const { items } = publishedInstrument('bridge', version).structure
  const item = items.find(({ amounts }) => amounts)
  if (!item) throw notFound()
  const at = items.indexOf(item) + 1
  return { item, at, isLast: at === items.length }
}

/** The places to choose from, by their keys, with the table that knows their amounts. */
export async function placesOffered({ programme }: Participant): Promise<{ table: string; areas: string[] }> {
  const table = await costOfLivingOffered(database(), programme)
  return { table: table.version, areas: areasFor(table, programme).map((one) => one.key) }
}

/** The page that asks for size and place, filled with what was said last. */
export async function readHousehold(actor: Participant, draftId: string | undefined) {
  const db = database()
  const draft = await roundDraftOf(db, actor, 'bridge', draftId)
  const said = draft.round.household
  const last = said && said !== 'skipped' ? said : await householdOf(db, actor.personId)
  const { at } = aroundAmounts(draft.round.version)
  return {
    back: at > 1 ? `/bridge/new/${draft.id}/${at - 1}` : '/bridge',
    version: draft.version,
    paperDay: draft.round.paperDay,
    people: last.people,
    area: last.area,
    ...(await placesOffered(actor)),
  }
}

/** The page after the last answer. */
export async function readFinish(actor: Participant, url: string, draftId: string | undefined) {
  const key = await instrumentAt(url)
  const draft = await roundDraftOf(database(), actor, key, draftId)
  const here = `${placeOf(key)}/new/${draft.id}`
  const last = publishedInstrument(key, draft.round.version).structure
  return {
    key,
    instrumentVersion: draft.round.version,
    draftId: draft.id,
    paperDay: draft.round.paperDay,
    back: last.run === 'any' ? here : `${here}/${last.items.length}`,
  }
}

/** Where *Done for today* leads: to *Why now?* when anything was answered, else back to the list. */
export function afterEnough(key: InstrumentKey, draft: { id: string; round: RoundDraft }): string {
  const here = `${placeOf(key)}/new/${draft.id}`
  return Object.keys(draft.round.answers).length > 0 ? `${here}/why` : here
}
