// Messages of every kind, in every language of stories and by both ways, as they stand in the open database after they were sent.
import { CHANNELS, MESSAGE_KINDS } from '#app/domain/message.ts'
import { newId, write } from '#db'
import { anAddress } from './addresses-of-people.ts'
import { aParticipant } from './people.ts'
import { storyLanguages } from './story-languages.ts'

export async function everyMessageSent(): Promise<void> {
  const now = new Date().toISOString()
  const address = { email: 'somebody.with.a.long.name@home.test', text: '+14135550123' }
  for (const { code: language } of storyLanguages) {
    const person = await aParticipant({ language, now })
    for (const channel of CHANNELS) {
      const addressId = await anAddress(person, { channel, address: address[channel], getsIn: 1 })
      const sent = { personId: person.personId, addressId, language, codeId: null, onceKey: null, createdAt: now }
      const times = { dueAt: now, uselessAt: now, sentAt: now, endedAt: now }
      const rows = MESSAGE_KINDS.map((kind) => ({ id: newId(), kind, ...sent, ...times }))
      await write((trx) => trx.insertInto('outbox').values(rows).execute())
    }
  }
}
