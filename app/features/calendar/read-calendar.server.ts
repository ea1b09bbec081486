import type { Participant } from '#app/domain/actor.ts'
import { dayIn } from '#app/domain/day.ts'
import { stopSeen } from '#app/domain/showing.ts'
import { database, findCalendarFeed, findCalendarOwner, findShowingStop } from '#db'
import { calendarDays, calendarText } from './calendar-text.server.ts'
import { feedHash, secretIn } from './feed-secret.server.ts'

/** How many days stand in the calendar, and since when it has an address of its own; null while that is off. */
export async function readCalendarPage(actor: Participant) {
  const db = database()
  const feed = await findCalendarFeed(db, actor.personId)
  const days = await calendarDays(db, actor.personId)
  const stop = stopSeen(await findShowingStop(db, actor.personId), actor)
  const since = feed ? dayIn(actor.timeZone, feed.startedAt) : null
  return { count: days.length, since, stop, timeZone: actor.timeZone }
}

/** The calendar as a file to save; null while no day stands in it: there is nothing to put on a phone then. */
export async function readCalendarFile(actor: Participant): Promise<string | null> {
  const days = await calendarDays(database(), actor.personId)
  return days.length === 0 ? null : calendarText(days, actor, actor.now)
}

/** The calendar that this address opens; null for one that ended and for one that never was. Writes nothing. */
export async function readCalendarFeed(asked: string | undefined, now: string): Promise<string | null> {
  const db = database()
  const owner = await findCalendarOwner(db, feedHash(secretIn(asked)))
  return owner ? calendarText(await calendarDays(db, owner.ownerId), owner, now) : null
}
