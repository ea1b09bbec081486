import type { Day } from '#app/domain/day.ts'
import type { NumberOnDay } from '#app/domain/progress.ts'
import type { ReviewDecision } from '#app/domain/review.ts'
import type { Reader, Trx } from './columns.ts'
import { storedDay, storedDayOrNone } from './goals.ts'
import type { NewRow } from './schema.ts'

// As many stones as a small picture can hold apart; its table has as many lines.
const AMOUNTS = 24

/** One look at a goal: what was decided, and the few words written after it. */
export interface Review {
  id: string
  goalId: string
  day: Day
  decision: ReviewDecision
  helped: string | null
  inTheWay: string | null
  willChange: string | null
  language: string | null
  nextDay: Day | null
}

export async function insertCheckIn(trx: Trx, checkIn: NewRow<'checkIn'>): Promise<void> {
  await trx.insertInto('checkIn').values(checkIn).execute()
}

/** What was said of a goal's number, oldest first; of a very long story the newest part. */
export async function listAmounts(db: Reader, ownerId: string, goalId: string): Promise<NumberOnDay[]> {
  const rows = await db
    .selectFrom('checkIn')
    .select(['day', 'amount'])
    .where('goalId', '=', goalId)
    .where('ownerId', '=', ownerId)
    .where('amount', 'is not', null)
    .orderBy('day', 'desc')
    .orderBy('createdAt', 'desc')
    .limit(AMOUNTS)
    .execute()
  return rows.reverse().map(({ day, amount }) => ({ day: storedDay(day), amount: amount ?? 0 }))
}

export async function insertReview(trx: Trx, review: NewRow<'review'>): Promise<void> {
  await trx.insertInto('review').values(review).execute()
}

function reviewsOf(db: Reader, ownerId: string, goalIds: readonly string[]) {
  return db
    .selectFrom('review')
    .select(['id', 'goalId', 'day', 'decision', 'helped', 'inTheWay', 'willChange', 'language', 'nextDay'])
    .where('goalId', 'in', [...goalIds])
    .where('ownerId', '=', ownerId)
    .orderBy('day', 'desc')
    .orderBy('createdAt', 'desc')
}

type ReviewRow = Omit<Review, 'day' | 'nextDay'> & { day: string; nextDay: string | null }
const fromRow = (row: ReviewRow): Review => ({ ...row, day: storedDay(row.day), nextDay: storedDayOrNone(row.nextDay) })

/** The latest look at a goal: the second screen adds its words to this one. */
export async function lastReview(db: Reader, ownerId: string, goalId: string): Promise<Review | undefined> {
  const row = await reviewsOf(db, ownerId, [goalId]).limit(1).executeTakeFirst()
  return row && fromRow(row)
}

/** The looks at these goals from a day on, newest first. */
export async function listReviewsSince(
  db: Reader,
  ownerId: string,
  goalIds: readonly string[],
  from: Day,
): Promise<Review[]> {
  if (goalIds.length === 0) return []
  const rows = await reviewsOf(db, ownerId, goalIds).where('day', '>=', from).execute()
  return rows.map(fromRow)
}

/** The looks at which these goals were found to be reached, newest first: what helped stands in them. */
export async function listReviewsReached(db: Reader, ownerId: string, goalIds: readonly string[]): Promise<Review[]> {
  if (goalIds.length === 0) return []
  const rows = await reviewsOf(db, ownerId, goalIds).where('decision', '=', 'achieved').execute()
  return rows.map(fromRow)
}

/** Adds the words of the second screen. The first answer stands as it was given. */
export async function addReviewWords(
  trx: Trx,
  ownerId: string,
  reviewId: string,
  words: {
    helped: string | null
    inTheWay: string | null
    willChange: string | null
    language: string | null
    nextDay: string
  },
): Promise<void> {
  await trx.updateTable('review').set(words).where('id', '=', reviewId).where('ownerId', '=', ownerId).execute()
}
