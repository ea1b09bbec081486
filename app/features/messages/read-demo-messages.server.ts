import { messageWords } from '#app/server/post/message-words.server.ts'
import { database, listMessagesSent } from '#db'

const MOST = 50

/** What would have been sent to the demo people, newest first: fifty at most. */
export async function readDemoMessages() {
  const sent = await listMessagesSent(database(), MOST)
  return sent.map(({ id, identifier, channel, address, createdAt, ...message }) => ({
    id,
    identifier,
    channel,
    address,
    createdAt,
    ...messageWords(message),
  }))
}
