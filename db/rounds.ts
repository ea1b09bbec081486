import type { Day } from '#app/domain/day.ts'
import type { Answers, LeftOut, Occasion } from '#app/domain/round.ts'
import type { Reader, Trx } from './columns.ts'
import { knowCostOfLiving } from './cost-of-living.ts'
import { flag } from './flag.ts'
import { knowInstruments } from './instruments.ts'
import type { NewRow, Row } from './schema.ts'

/** One completion of an instrument on one day, without its answers. */
export interface RoundHead {
  id: string
  instrumentKey: string
  instrumentVersion: number
  day: Day
  occasion: Occasion | null
  onlyMe: boolean
  householdSize: number | null
  area: string | null
  earningsVersion: string | null
  /** The day a sheet of paper was typed in, whose day is `day`; null for a round that was answered here. */
  typedInDay: Day | null
  version: number
}

/** An answer as it is kept: a level or a way to leave out, perhaps with the person's own words. */
export interface StoredAnswer {
  itemKey: string
  level: number | null
  leftOut: LeftOut | null
  note: string | null
  noteLanguage: string | null
  onlyMe: boolean
}

/** A round and what was answered in it. */
export interface Round extends RoundHead {
  answers: StoredAnswer[]
}

const heads = [
  'id',
  'instrumentKey',
  'instrumentVersion',
  'day',
  'occasion',
  'onlyMe',
  'householdSize',
  'area',
  'earningsVersion',
  'typedInDay',
  'version',
] as const

type HeadRow = Pick<Row<'round'>, (typeof heads)[number]>

function headFrom(row: HeadRow): RoundHead {
  return {
    ...row,
    instrumentVersion: Number(row.instrumentVersion),
    // Only our own verbs write these three; the database checks nothing that the domain has checked.
    day: row.day as Day,
    typedInDay: row.typedInDay as Day | null,
    occasion: row.occasion as Occasion | null,
    onlyMe: row.onlyMe === 1,
  }
}

const answerFrom = (row: Row<'answer'>): StoredAnswer => ({
  itemKey: row.itemKey,
  level: row.level,
  leftOut: row.leftOut,
  note: row.note,
  noteLanguage: row.noteLanguage,
  onlyMe: row.onlyMe === 1,
})

/** Answers as the rules read them. */
export function answersOf(stored: readonly StoredAnswer[]): Answers {
  return Object.fromEntries(
    stored.flatMap(({ itemKey, level, leftOut }) => {
      const given = level ?? leftOut
      return given === null ? [] : [[itemKey, given]]
    }),
  )
}

/** Rounds whose questionnaires and amounts can be read from now on, an agency's too. */
async function known<Head extends RoundHead>(db: Reader, rounds: Head[]): Promise<Head[]> {
  await knowInstruments(db, rounds)
  await knowCostOfLiving(
    db,
    rounds.map((round) => round.earningsVersion),
  )
  return rounds
}

/** A person's rounds of one instrument without answers, the latest first. */
export async function listRoundHeads(db: Reader, ownerId: string, instrumentKey: string): Promise<RoundHead[]> {
  const rows = await db
    .selectFrom('round')
    .select(heads)
    .where('ownerId', '=', ownerId)
    .where('instrumentKey', '=', instrumentKey)
    .orderBy('day', 'desc')
    .orderBy('finishedAt', 'desc')
    // A round a week for nearly four years; what is older stays in the download.
    .limit(200)
    .execute()
  return known(db, rows.map(headFrom))
}

/** A person's rounds of every instrument without answers, the latest first, with the moment each was finished. */
export async function listAllRoundHeads(db: Reader, ownerId: string): Promise<(RoundHead & { finishedAt: string })[]> {
  const rows = await db
    .selectFrom('round')
    .select([...heads, 'finishedAt'])
    .where('ownerId', '=', ownerId)
    .orderBy('day', 'desc')
    .orderBy('finishedAt', 'desc')
    .limit(600)
    .execute()
  return known(
    db,
    rows.map((row) => ({ ...headFrom(row), finishedAt: row.finishedAt })),
  )
}

/** Puts the answers of the owner to these rounds, in one statement. */
export async function withAnswers(db: Reader, ownerId: string, rounds: readonly RoundHead[]): Promise<Round[]> {
  if (rounds.length === 0) return []
  const rows = await db
    .selectFrom('answer')
    .selectAll()
    .where('ownerId', '=', ownerId)
    .where(
      'roundId',
      'in',
      rounds.map((round) => round.id),
    )
    .orderBy('itemKey')
    .execute()
  return rounds.map((round) => ({
    ...round,
    answers: rows.filter((row) => row.roundId === round.id).map(answerFrom),
  }))
}

/** One round of this owner with its answers; undefined when it is somebody else's or nowhere. */
export async function findRound(
  db: Reader,
  ownerId: string,
  instrumentKey: string,
  roundId: string,
): Promise<Round | undefined> {
  const row = await db
    .selectFrom('round')
    .select(heads)
    .where('id', '=', roundId)
    .where('ownerId', '=', ownerId)
    .where('instrumentKey', '=', instrumentKey)
    .executeTakeFirst()
  return row && (await withAnswers(db, ownerId, await known(db, [headFrom(row)])))[0]
}

/** Where the person would like to be, by row of the map. */
export async function wishesOf(db: Reader, ownerId: string, roundId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('wish')
    .select(['itemKey', 'level'])
    .where('ownerId', '=', ownerId)
    .where('roundId', '=', roundId)
    .execute()
  return new Map(rows.map((row) => [row.itemKey, row.level]))
}

/** Size and place for the amounts of Earnings, as they were given last time. */
export async function householdOf(
  db: Reader,
  personId: string,
): Promise<{ people: number | null; area: string | null }> {
  const row = await db
    .selectFrom('person')
    .select(['householdSize', 'area'])
    .where('id', '=', personId)
    .executeTakeFirst()
  return { people: row?.householdSize ?? null, area: row?.area ?? null }
}

/** Keeps size and place for next time. */
export async function setHousehold(trx: Trx, personId: string, people: number, area: string): Promise<void> {
  await trx.updateTable('person').set({ householdSize: people, area }).where('id', '=', personId).execute()
}

/** Writes a finished round with its answers. */
export async function insertRound(
  trx: Trx,
  ownerId: string,
  round: Omit<RoundHead, 'version'>,
  answers: readonly StoredAnswer[],
  finishedAt: string,
): Promise<void> {
  const row: NewRow<'round'> = {
    ...round,
    ownerId,
    instrumentVersion: String(round.instrumentVersion),
    onlyMe: flag(round.onlyMe),
    finishedAt,
  }
  await trx.insertInto('round').values(row).execute()
  if (answers.length === 0) return
  await trx
    .insertInto('answer')
    .values(answers.map((answer) => ({ ...answer, onlyMe: flag(answer.onlyMe), roundId: round.id, ownerId })))
    .execute()
}

/** Counts the round's version up if it is still this one; false: another device was quicker. */
async function turnVersion(trx: Trx, ownerId: string, roundId: string, version: number, onlyMe?: boolean) {
  const { numUpdatedRows } = await trx
    .updateTable('round')
    .set((round) => ({ version: round('version', '+', 1) }))
    .$if(onlyMe !== undefined, (query) => query.set({ onlyMe: flag(onlyMe ?? false) }))
    .where('id', '=', roundId)
    .where('ownerId', '=', ownerId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Sets who sees a round: the whole of it, and its rows one by one. False when the version is not the newest. */
export async function setOnlyMe(
  trx: Trx,
  ownerId: string,
  roundId: string,
  version: number,
  onlyMe: { round: boolean; items: readonly string[] },
): Promise<boolean> {
  if (!(await turnVersion(trx, ownerId, roundId, version, onlyMe.round))) return false
  const rows = trx.updateTable('answer').where('roundId', '=', roundId).where('ownerId', '=', ownerId)
  await rows.set({ onlyMe: 0 }).where('onlyMe', '=', 1).execute()
  if (onlyMe.items.length > 0) await rows.set({ onlyMe: 1 }).where('itemKey', 'in', onlyMe.items).execute()
  return true
}

/** Answers an item of a round that had none. False when it has a level already, or the version is not the newest. */
export async function fillAnswer(
  trx: Trx,
  ownerId: string,
  roundId: string,
  version: number,
  answer: StoredAnswer,
): Promise<boolean> {
  if (!(await turnVersion(trx, ownerId, roundId, version))) return false
  await trx
    .insertInto('answer')
    .values({ ...answer, onlyMe: flag(answer.onlyMe), roundId, ownerId })
    .onConflict((conflict) =>
      conflict.columns(['roundId', 'itemKey']).doUpdateSet({
        level: answer.level,
        leftOut: answer.leftOut,
        note: answer.note,
        noteLanguage: answer.noteLanguage,
      }),
    )
    .execute()
  return true
}

/** Sets or takes away where the person would like to be in one row. */
export async function setWish(
  trx: Trx,
  ownerId: string,
  roundId: string,
  itemKey: string,
  level: number | null,
  at: string,
): Promise<void> {
  if (level === null) {
    await trx
      .deleteFrom('wish')
      .where('ownerId', '=', ownerId)
      .where('roundId', '=', roundId)
      .where('itemKey', '=', itemKey)
      .execute()
    return
  }
  await trx
    .insertInto('wish')
    .values({ ownerId, roundId, itemKey, level, at })
    .onConflict((conflict) => conflict.columns(['roundId', 'itemKey']).doUpdateSet({ level, at }))
    .execute()
}
