import { dayIn } from '#app/domain/day.ts'
import type { StoppedBy } from '#app/domain/showing.ts'
import { endCalendarFeeds, findCalendarFeed } from './calendar-feeds.ts'
import { endInvitationsOf } from './circle-invitations.ts'
import type { Trx } from './columns.ts'
import { flag } from './flag.ts'
import { findShowingStop, startPause, waitForShowing } from './showing.ts'

/** What stopping all showing ended. */
export interface Ended {
  releaseIds: string[]
  calendarFeedId: string | null
}

/**
 * Turns *Stop all showing* on and ends all that others see: every release that holds on the person's own day, the
 * calendar's address, and ways into a family circle that are open. Undefined when it is on already. The audit event is the caller's.
 */
export async function stopShowing(
  trx: Trx,
  { personId, by, at }: { personId: string; by: StoppedBy; at: string },
): Promise<Ended | undefined> {
  await waitForShowing(trx, personId)
  if (await findShowingStop(trx, personId)) return undefined
  await startPause(trx, personId, 'stop-all', by, at)
  const { timeZone } = await trx
    .selectFrom('person')
    .select('timeZone')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const released = await trx
    .updateTable('release')
    .set({ stoppedAt: at, endedReason: 'stopped-by-me', stoppedForMe: flag(by === 'administrator') })
    .where('ownerId', '=', personId)
    .where('stoppedAt', 'is', null)
    .where('untilDay', '>=', dayIn(timeZone, at))
    .returning('id')
    .execute()
  const feed = await findCalendarFeed(trx, personId)
  await endCalendarFeeds(trx, personId, at)
  await endInvitationsOf(trx, personId, at)
  return { releaseIds: released.map(({ id }) => id), calendarFeedId: feed?.id ?? null }
}
