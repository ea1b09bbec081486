import type { Participant } from '#app/domain/actor.ts'
import { dayIn } from '#app/domain/day.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, findCalendarFeed, findCalendarOwner } from '#db'
import { calendarDays, calendarText } from './calendar-text.server.ts'
import { feedHash, secretIn } from './feed-secret.server.ts'

/** How many days stand in the calendar, and since when it has an address of its own; null while that is off. */
export async function readCalendarPage(actor: Participant) {
  const db = database()
  const feed = await findCalendarFeed(db, actor.personId)
  const days = await calendarDays(db, actor.personId)
  return { count: days.length, since: feed ? dayIn(actor.timeZone, feed.startedAt) : null }
}

/** The calendar as a file to save. */
export async function readCalendarFile(actor: Participant): Promise<string> {
  return calendarText(database(), actor, actor.now)
}

/** The calendar that this address opens; 404 for one that ended and for one that never was. Writes nothing. */
export async function readCalendarFeed(asked: string | undefined, now: string): Promise<string> {
  const db = database()
  const owner = await findCalendarOwner(db, feedHash(secretIn(asked)))
  if (!owner) throw notFound()
  return calendarText(db, { personId: owner.ownerId, language: owner.language }, now)
}
