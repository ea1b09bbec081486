import type { Day } from '#app/domain/day.ts'
import { canSee, roundsReached, type Shown } from '#app/domain/release.ts'
import type { Answers, Occasion } from '#app/domain/round.ts'
import { type InstrumentKey, publishedInstrument } from '#app/instruments/published.ts'
import type { Reader } from './columns.ts'
import { flag } from './flag.ts'
import { storedDay } from './goals.ts'

/** A round as a worker may see it: nothing in it tells what was kept back. */
export interface RoundShown {
  id: string
  instrumentVersion: number
  day: Day
  /** Only when every answer of the round is shown. */
  occasion: Occasion | null
  /**
   * Levels, and *not about me* where the rules of a pillar need it. All else is missing: skipped, kept back, not
   * released and never asked are one thing. A page writes *No answer* for whatever is no number.
   */
  answers: Answers
  /**
   * The person's own words by row, with the language they were written in: where they are the answer. A note beside a
   * question is for its owner alone.
   */
  notes: Readonly<Record<string, { text: string; language: string | null }>>
  /** Where the person would like to be, by row. */
  wishes: Readonly<Record<string, number>>
  /** What the amounts of Earnings were read from; null when Earnings is not shown. */
  amounts: { people: number; area: string; table: string } | null
}

/** An answer with a level that its owner keeps back. */
export interface KeptAnswer {
  instrument: InstrumentKey
  itemKey: string
}

/** The items this person answered and keeps only for themselves, each once: for their own eyes. */
export async function listKeptAnswers(db: Reader, ownerId: string): Promise<KeptAnswer[]> {
  const rows = await db
    .selectFrom('round')
    .innerJoin('answer', (join) =>
      join.onRef('answer.roundId', '=', 'round.id').onRef('answer.ownerId', '=', 'round.ownerId'),
    )
    .select(['round.instrumentKey as instrument', 'answer.itemKey'])
    .distinct()
    .where('round.ownerId', '=', ownerId)
    .where('answer.level', 'is not', null)
    .where(({ or, eb }) => or([eb('round.onlyMe', '=', flag(true)), eb('answer.onlyMe', '=', flag(true))]))
    .execute()
  return rows as KeptAnswer[]
}

/** The items of an instrument that a release covers. */
export function itemsReleased(key: InstrumentKey, shown: Pick<Shown, 'sections'>): string[] {
  return publishedInstrument(key)
    .structure.items.filter(({ section }) => canSee(shown, { kind: 'answer', section, onlyMe: false }))
    .map((item) => item.key)
}

function answersShown(db: Reader, ownerId: string, key: InstrumentKey, items: readonly string[]) {
  return (
    db
      .selectFrom('round')
      .innerJoin('answer', (join) =>
        join.onRef('answer.roundId', '=', 'round.id').onRef('answer.ownerId', '=', 'round.ownerId'),
      )
      .leftJoin('wish', (join) =>
        join
          .onRef('wish.roundId', '=', 'answer.roundId')
          .onRef('wish.itemKey', '=', 'answer.itemKey')
          .onRef('wish.ownerId', '=', 'answer.ownerId'),
      )
      .select(['round.id', 'round.instrumentVersion', 'round.day', 'round.occasion'])
      .select(['round.householdSize', 'round.area', 'round.earningsVersion'])
      .select(['answer.itemKey', 'answer.level', 'answer.leftOut', 'answer.note', 'answer.noteLanguage'])
      .select('wish.level as wish')
      .select((row) =>
        row
          .selectFrom('answer as kept')
          .whereRef('kept.roundId', '=', 'round.id')
          .where('kept.onlyMe', '=', flag(true))
          .select((kept) => kept.fn.countAll<number | string>().as('count'))
          .as('kept'),
      )
      .where('round.ownerId', '=', ownerId)
      .where('round.instrumentKey', '=', key)
      .where('round.onlyMe', '=', flag(false))
      .where('answer.onlyMe', '=', flag(false))
      .where('answer.itemKey', 'in', items)
      .orderBy('round.day', 'desc')
      .orderBy('round.finishedAt', 'desc')
      // Some fifty rounds of the longest questionnaire; a worker's page shows a handful.
      .limit(600)
  )
}

type ShownRow = Awaited<ReturnType<ReturnType<typeof answersShown>['execute']>>[number]

/**
 * Rounds of one instrument that this release shows, the latest first, in one statement. Only-me rounds and rows and what
 * is not released are left out in SQL already; a round with nothing left to see is not there at all, not even its day.
 */
export async function roundsShownTo(
  db: Reader,
  ownerId: string,
  key: InstrumentKey,
  shown: Shown,
): Promise<RoundShown[]> {
  const items = itemsReleased(key, shown)
  if (items.length === 0) return []
  const { items: all, ownWords } = publishedInstrument(key).structure
  const whole = items.length === all.length
  const rounds = new Map<string, ShownRow[]>()
  for (const row of await answersShown(db, ownerId, key, items).execute()) {
    rounds.set(row.id, [...(rounds.get(row.id) ?? []), row])
  }
  const readable = [...rounds.values()].filter((rows) => rows.some((row) => row.level !== null))
  // Oldest first, as the rule wants them: of two rounds on one day the later one counts as the latest.
  const oldestFirst = readable.map((rows) => fromRows(rows, whole, ownWords)).reverse()
  return roundsReached(oldestFirst, shown.fromDay).reverse()
}

function fromRows(rows: readonly ShownRow[], wholeReleased: boolean, ownWords: boolean): RoundShown {
  const round = rows[0] as ShownRow
  const answers = rows.flatMap(({ itemKey, level, leftOut }): [string, number | 'not-about-me'][] => {
    if (level !== null) return [[itemKey, level]]
    return leftOut === 'not-about-me' ? [[itemKey, leftOut]] : []
  })
  const earnings = rows.some((row) => row.itemKey === 'earnings' && row.level !== null)
  return {
    id: round.id,
    instrumentVersion: Number(round.instrumentVersion),
    day: storedDay(round.day),
    occasion: wholeReleased && Number(round.kept) === 0 ? (round.occasion as Occasion | null) : null,
    answers: Object.fromEntries(answers),
    notes: Object.fromEntries(
      rows.flatMap((row) =>
        ownWords && row.note ? [[row.itemKey, { text: row.note, language: row.noteLanguage }]] : [],
      ),
    ),
    wishes: Object.fromEntries(rows.flatMap((row) => (row.wish === null ? [] : [[row.itemKey, row.wish]]))),
    amounts:
      earnings && round.householdSize !== null && round.area !== null && round.earningsVersion !== null
        ? { people: round.householdSize, area: round.area, table: round.earningsVersion }
        : null,
  }
}
