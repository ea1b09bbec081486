import { addDays, dayIn } from '#app/domain/day.ts'
import { ENDS_IN_DAYS, isTimeToSayItEnds } from '#app/domain/message.ts'
import { database, listEndings, queueMessage, write } from '#db'

const hourIn = (timeZone: string, at: string) =>
  Number(new Intl.DateTimeFormat('en-US', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(new Date(at)))

/**
 * Tells those who chose to be told that something they show ends in a week: once for each day on which something ends and each place, in
 * the middle of their own day. Whether it was said is asked of the outbox, so any process may do it, twice as well.
 */
export async function sayWhatEnds(at: string): Promise<void> {
  const day = dayIn('UTC', at)
  // A day more on both sides: their today may be another one than that of Greenwich.
  for (const ending of await listEndings(database(), addDays(day, -1), addDays(day, ENDS_IN_DAYS + 1))) {
    const { personId, timeZone, untilDay, signedAt } = ending
    const here = { today: dayIn(timeZone, at), hour: hourIn(timeZone, at) }
    if (!isTimeToSayItEnds({ signedDay: dayIn(timeZone, signedAt), untilDay }, here)) continue
    await write((trx) => queueMessage(trx, { personId, kind: 'showing-ends', at, about: untilDay }))
  }
}
