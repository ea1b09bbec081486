import type { Participant } from '#app/domain/actor.ts'
import { findCalendarFeed, findShowingStop, newId, once, openCalendarFeed, waitForShowing, write } from '#db'
import { feedAddress, feedHash, feedSecret } from './feed-secret.server.ts'

const SHOWN_AGAIN = 10 * 60_000

/**
 * Opens a calendar address; one that was open before ends at once. The address is in this answer and nowhere else: the
 * database has a hash of it. The form sent again is answered with it for some minutes, as when a line broke or a thumb pressed twice;
 * null after that, so that an old page on a phone that others use gives nothing away, once its address was ended, and while
 * all showing is stopped: nothing opens then.
 */
export function startFeed(actor: Participant, input: { submission: string }): Promise<{ done: string | null }> {
  const secret = feedSecret(actor.accountId, input.submission)
  const secretHash = feedHash(secret)
  return write(async (trx) => {
    await once<{ feedId: string }, 'stopped'>(trx, actor, input.submission, async () => {
      await waitForShowing(trx, actor.personId)
      if (await findShowingStop(trx, actor.personId)) return { refused: 'stopped' }
      const id = newId()
      await openCalendarFeed(trx, { id, ownerId: actor.personId, secretHash, startedAt: actor.now })
      const subject = { kind: 'calendar-feed', id }
      return { kind: 'calendar-feed-started', subject, personId: actor.personId, answer: { feedId: id } }
    })
    const open = await findCalendarFeed(trx, actor.personId)
    const isNew = open?.secretHash === secretHash && Date.parse(actor.now) - Date.parse(open.startedAt) < SHOWN_AGAIN
    return { done: isNew ? feedAddress(secret) : null }
  })
}
