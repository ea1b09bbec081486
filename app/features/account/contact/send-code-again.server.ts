import type { Participant } from '#app/domain/actor.ts'
import { sendSoon } from '#app/server/post/post-round.server.ts'
import { type ContactAddress, once, write } from '#db'
import { sendConfirmingCode } from './send-confirming-code.server.ts'

/** A new code to a place that waits for one; the code before it is over. */
export async function sendCodeAgain(actor: Participant, place: ContactAddress, submission: string): Promise<void> {
  const { personId } = actor
  await write((trx) =>
    once<object, never>(trx, actor, submission, async () => {
      if (!place.isConfirmed) await sendConfirmingCode(trx, actor, place)
      const subject = { kind: 'address', id: place.id }
      return { kind: 'address-added', subject, personId, fields: [place.channel, 'again'], answer: {} }
    }),
  )
  sendSoon()
}
