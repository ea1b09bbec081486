import type { Participant } from '#app/domain/actor.ts'
import { releaseStanding } from '#app/domain/release.ts'
import { endCalendarFeeds, endRelease, findCalendarFeed, listReleases, once, write } from '#db'

/**
 * Stops everything others see, at once: every release that is running and the calendar's address. With nothing shown there
 * is nothing to do.
 */
export async function stopAllShowing(actor: Participant, submission: string | null): Promise<void> {
  await write(async (trx) => {
    const all = await listReleases(trx, actor.personId)
    const live = all.filter((release) => releaseStanding(release, actor.today) === 'live')
    const feed = await findCalendarFeed(trx, actor.personId)
    const [first] = [...live.map(({ id }) => id), ...(feed ? [feed.id] : [])]
    if (first === undefined) return
    // A form without an id of its own still stops.
    await once(trx, actor, submission ?? `stop all ${first}`, async () => {
      for (const { id } of live) await endRelease(trx, actor.personId, id, actor.now, 'stopped-by-me')
      await endCalendarFeeds(trx, actor.personId, actor.now)
      return {
        kind: 'all-showing-stopped',
        subject: { kind: 'person', id: actor.personId },
        personId: actor.personId,
        fields: [...live.map(() => 'release'), ...(feed ? ['calendar-feed'] : [])],
        snapshot: { releaseIds: live.map(({ id }) => id), calendarFeedId: feed?.id ?? null },
        answer: null,
      }
    })
  })
}
