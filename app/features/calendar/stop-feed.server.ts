import type { Participant } from '#app/domain/actor.ts'
import { endCalendarFeeds, findCalendarFeed, once, write } from '#db'

/** Ends the calendar address, at once: the next request for it finds nothing. With none open there is nothing to do. */
export async function stopFeed(actor: Participant, submission: string | null): Promise<void> {
  await write(async (trx) => {
    const feed = await findCalendarFeed(trx, actor.personId)
    if (!feed) return
    // A form without an id of its own still stops.
    await once(trx, actor, submission ?? `stop ${feed.id}`, async () => {
      await endCalendarFeeds(trx, actor.personId, actor.now)
      const subject = { kind: 'calendar-feed', id: feed.id }
      return { kind: 'calendar-feed-ended', subject, personId: actor.personId, answer: null }
    })
  })
}
