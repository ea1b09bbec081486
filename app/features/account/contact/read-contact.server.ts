import type { Participant } from '#app/domain/actor.ts'
import { reachableFrom } from '#app/domain/message.ts'
import { readPhone } from '#app/server/identity/identifier.server.ts'
import { channelsOpen } from '#app/server/post/ways.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { type ContactAddress, database, findContact, listContact, settingsOf } from '#db'

/** Where I can be written to, and by which ways. What I sign in with stands in the field already, when it is such a place. */
export async function readContact(actor: Participant) {
  const channels = openOrNotFound()
  const addresses = await listContact(database(), actor.personId)
  const settings = await settingsOf(database(), actor.accountId)
  const own = reachableFrom(settings?.identifier ?? '', readPhone)
  const isNew =
    own !== null && channels.includes(own.channel) && !addresses.some(({ address }) => address === own.address)
  return { addresses, channels, own: isNew ? own.address : '' }
}

/** Without a way to send there is nothing to be set here: the pages do not exist. */
export function openOrNotFound() {
  const channels = channelsOpen()
  if (channels.length === 0) throw notFound()
  return channels
}

/** One place of my own, or 404. */
export async function readOwnContact(actor: Participant, id: string | undefined): Promise<ContactAddress> {
  openOrNotFound()
  const found = id === undefined ? undefined : await findContact(database(), actor.personId, id)
  if (!found) throw notFound()
  return found
}
