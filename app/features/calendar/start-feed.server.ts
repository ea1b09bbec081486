import type { Participant } from '#app/domain/actor.ts'
import { findCalendarFeed, newId, once, openCalendarFeed, write } from '#db'
import { feedAddress, feedHash, feedSecret } from './feed-secret.server.ts'

/**
 * Opens a calendar address; one that was open before ends at once. The address is in this answer and nowhere else: the
 * database has a hash of it. Null for a form sent again after its address was ended: what is dead is not handed out.
 */
export function startFeed(actor: Participant, input: { submission: string }): Promise<{ done: string | null }> {
  const secret = feedSecret(actor.accountId, input.submission)
  const secretHash = feedHash(secret)
  return write(async (trx) => {
    await once(trx, actor, input.submission, async () => {
      const id = newId()
      await openCalendarFeed(trx, { id, ownerId: actor.personId, secretHash, startedAt: actor.now })
      const subject = { kind: 'calendar-feed', id }
      return { kind: 'calendar-feed-started', subject, personId: actor.personId, answer: { feedId: id } }
    })
    const open = await findCalendarFeed(trx, actor.personId)
    return { done: open?.secretHash === secretHash ? feedAddress(secret) : null }
  })
}
