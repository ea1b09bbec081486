import type { StepForCalendar } from '#app/domain/calendar.ts'
import type { Reader, Trx } from './columns.ts'
import { storedArea, storedDayOrNone } from './goals.ts'
import type { NewRow, Row } from './schema.ts'
import { heldBackSince, waitForShowing } from './showing.ts'

/** The calendar address of a person that is open now, if there is one. */
export function findCalendarFeed(db: Reader, ownerId: string): Promise<Row<'calendarFeed'> | undefined> {
  return db
    .selectFrom('calendarFeed')
    .selectAll()
    .where('ownerId', '=', ownerId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
}

/** Whose calendar this secret opens now, and the language it is written in. The secret itself is the permission. */
export function findCalendarOwner(
  db: Reader,
  secretHash: string,
): Promise<{ ownerId: string; language: string } | undefined> {
  return db
    .selectFrom('calendarFeed')
    .innerJoin('person', 'person.id', 'calendarFeed.ownerId')
    .select(['calendarFeed.ownerId', 'person.language'])
    .where('calendarFeed.secretHash', '=', secretHash)
    .where('calendarFeed.endedAt', 'is', null)
    .where((row) => heldBackSince(row, 'calendarFeed.ownerId'), 'is', null)
    .executeTakeFirst()
}

/** Opens an address and ends the one before. */
export async function openCalendarFeed(trx: Trx, feed: NewRow<'calendarFeed'>): Promise<void> {
  await endCalendarFeeds(trx, feed.ownerId, feed.startedAt)
  await trx.insertInto('calendarFeed').values(feed).execute()
}

/**
 * Ends every calendar address of this person: the next request for it finds nothing. Rows stay. For stopping one, for stopping
 * all showing and for locking an account; the audit event is the caller's. One change of a person's calendar at a time: two tabs
 * would both open one, and whoever holds a lost phone could open one while it is locked.
 * @returns whether one was open.
 */
export async function endCalendarFeeds(trx: Trx, ownerId: string, at: string): Promise<boolean> {
  await waitForShowing(trx, ownerId)
  const { numUpdatedRows } = await trx
    .updateTable('calendarFeed')
    .set({ endedAt: at })
    .where('ownerId', '=', ownerId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The steps with a day that could stand in a calendar: none that is *only me*, nor of a goal that is. */
export async function listStepsForCalendar(db: Reader, ownerId: string): Promise<StepForCalendar[]> {
  const rows = await db
    .selectFrom('step')
    .innerJoin('goal', (join) =>
      join.onRef('goal.id', '=', 'step.goalId').onRef('goal.ownerId', '=', 'step.ownerId').on('goal.onlyMe', '=', 0),
    )
    .select(['step.id', 'step.day', 'step.status', 'step.onlyMe', 'goal.lifeArea'])
    .select(['goal.status as goalStatus', 'goal.onlyMe as goalOnlyMe'])
    .where('step.ownerId', '=', ownerId)
    .where('step.onlyMe', '=', 0)
    .where('step.day', 'is not', null)
    .orderBy('step.day')
    .orderBy('step.id')
    .execute()
  return rows.map(({ id, day, status, onlyMe, lifeArea, goalStatus, goalOnlyMe }) => ({
    id,
    day: storedDayOrNone(day),
    status,
    onlyMe: onlyMe === 1,
    goal: { status: goalStatus, onlyMe: goalOnlyMe === 1, lifeArea: storedArea(lifeArea) },
  }))
}
