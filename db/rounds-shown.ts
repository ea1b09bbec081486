import type { Day } from '#app/domain/day.ts'
import { canSee, roundsReached, type Section, type Shown } from '#app/domain/release.ts'
import type { Answers, Occasion } from '#app/domain/round.ts'
import { ownSection, type PublishedInstrument } from '#app/instruments/instrument.ts'
import { type InstrumentKey, publishedInstrument, versionsKnown } from '#app/instruments/published.ts'
import type { Reader } from './columns.ts'
import { knowCostOfLiving } from './cost-of-living.ts'
import { flag } from './flag.ts'
import { storedDay } from './goals.ts'
import { type InstrumentVersion, knowInstruments } from './instruments.ts'

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
  instrumentKey: InstrumentKey
  instrumentVersion: number
  itemKey: string
}

/** The items this person answered and keeps only for themselves, each once: for their own eyes. */
export async function listKeptAnswers(db: Reader, ownerId: string): Promise<KeptAnswer[]> {
  const rows = await db
    .selectFrom('round')
    .innerJoin('answer', (join) =>
      join.onRef('answer.roundId', '=', 'round.id').onRef('answer.ownerId', '=', 'round.ownerId'),
    )
    .select(['round.instrumentKey', 'round.instrumentVersion', 'answer.itemKey'])
    .distinct()
    .where('round.ownerId', '=', ownerId)
    .where('answer.level', 'is not', null)
    .where(({ or, eb }) => or([eb('round.onlyMe', '=', flag(true)), eb('answer.onlyMe', '=', flag(true))]))
    .execute()
  const kept = rows.map((row) => ({ ...row, instrumentVersion: Number(row.instrumentVersion) }))
  await knowInstruments(db, kept)
  return kept
}

/** Makes known what this person answered, and says which versions those are. */
export async function knowAnswered(db: Reader, ownerId: string): Promise<InstrumentVersion[]> {
  const rows = await db
    .selectFrom('round')
    .select(['instrumentKey', 'instrumentVersion'])
    .distinct()
    .where('ownerId', '=', ownerId)
    .execute()
  const versions = rows.map((row) => ({ ...row, instrumentVersion: Number(row.instrumentVersion) }))
  await knowInstruments(db, versions)
  return versions
}

/** The items of one version that a release covers. */
export function itemsReleased({ structure }: PublishedInstrument, shown: Pick<Shown, 'sections'>): string[] {
  return structure.items
    .filter(({ section, alsoNeeds }) => canSee(shown, { kind: 'answer', section, alsoNeeds, onlyMe: false }))
    .map((item) => item.key)
}

/** The sections under which these rounds have an answer, for the log of who looked at what. */
export function sectionsAnswered(
  shown: readonly { key: InstrumentKey; rounds: readonly Pick<RoundShown, 'instrumentVersion' | 'answers'>[] }[],
): Set<Section> {
  const sections = shown.flatMap(({ key, rounds }) =>
    rounds.flatMap(({ instrumentVersion, answers }) =>
      publishedInstrument(key, instrumentVersion)
        .structure.items.filter((item) => typeof answers[item.key] === 'number')
        .map((item): Section => item.section),
    ),
  )
  return new Set(sections)
}

/** The versions of a questionnaire that are known, each with what a release covers of it; those it covers nothing of left out. */
export function versionsReleased(key: InstrumentKey, shown: Pick<Shown, 'sections'>) {
  return versionsKnown(key)
    .map((one) => ({ version: String(one.version), items: itemsReleased(one, shown) }))
    .filter(({ items }) => items.length > 0)
}

type Released = ReturnType<typeof versionsReleased>

function answersShown(db: Reader, ownerId: string, key: InstrumentKey, released: Released) {
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
      // The same key may name another question in another version, and need another tick.
      .where(({ or, and, eb }) =>
        or(
          released.map(({ version, items }) =>
            and([eb('round.instrumentVersion', '=', version), eb('answer.itemKey', 'in', items)]),
          ),
        ),
      )
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
 * What the person answered has to be known first.
 */
export async function roundsShownTo(
  db: Reader,
  ownerId: string,
  key: InstrumentKey,
  shown: Shown,
): Promise<RoundShown[]> {
  const released = versionsReleased(key, shown)
  if (released.length === 0) return []
  const rounds = new Map<string, ShownRow[]>()
  const answers = await answersShown(db, ownerId, key, released).execute()
  await knowCostOfLiving(
    db,
    answers.map((row) => row.earningsVersion),
  )
  for (const row of answers) {
    rounds.set(row.id, [...(rounds.get(row.id) ?? []), row])
  }
  const readable = [...rounds.values()].filter((rows) => rows.some((row) => row.level !== null))
  // Oldest first, as the rule wants them: of two rounds on one day the later one counts as the latest.
  const oldestFirst = readable.map((rows) => fromRows(rows, key, shown)).reverse()
  return roundsReached(oldestFirst, shown.fromDay).reverse()
}

/** The rounds of one questionnaire that a release shows, the latest first; never none. */
export interface AnsweredShown {
  key: InstrumentKey
  rounds: RoundShown[]
}

/** Everything that was answered and that this release shows, ours and what agencies brought along; nothing tells of the rest. */
export async function answeredShownTo(db: Reader, ownerId: string, shown: Shown): Promise<AnsweredShown[]> {
  const keys = new Set((await knowAnswered(db, ownerId)).map((one) => one.instrumentKey))
  const answered: AnsweredShown[] = []
  for (const key of [...keys].sort()) {
    const rounds = await roundsShownTo(db, ownerId, key, shown)
    if (rounds.length > 0) answered.push({ key, rounds })
  }
  return answered
}

function fromRows(rows: readonly ShownRow[], key: InstrumentKey, shown: Shown): RoundShown {
  const round = rows[0] as ShownRow
  const instrument = publishedInstrument(key, Number(round.instrumentVersion))
  const { items, ownWords } = instrument.structure
  const wholeReleased = itemsReleased(instrument, shown).length === items.length
  // A pillar needs to know which of its spans count, and by that it tells which one is not about the person: accepted for
  // spans that the bridge's own tick shows (content/instruments.md section 5), not where a span has a tick of its own.
  const own = ownSection(key)
  const countsPillar = new Set(items.filter(({ section }) => section === own).map((item) => item.key))
  const answers = rows.flatMap(({ itemKey, level, leftOut }): [string, number | 'not-about-me'][] => {
    if (level !== null) return [[itemKey, level]]
    return leftOut === 'not-about-me' && countsPillar.has(itemKey) ? [[itemKey, leftOut]] : []
  })
  const earnings = rows.some((row) => row.level !== null && items.some((one) => one.key === row.itemKey && one.amounts))
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
