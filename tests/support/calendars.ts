import { randomBytes } from 'node:crypto'
import type { Participant } from '#app/domain/actor.ts'
import { feedHash } from '#app/features/calendar/feed-secret.server.ts'
import { newId, openCalendarFeed, write } from '#db'

/** A calendar that is switched on; returns the secret of its address. */
export async function aCalendarAddress({ personId: ownerId, now: startedAt }: Participant): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await write((trx) => openCalendarFeed(trx, { id: newId(), ownerId, secretHash: feedHash(secret), startedAt }))
  return secret
}
