import type { Participant } from '#app/domain/actor.ts'
import { endInvitation, findAskOf, once, waitForMembership, write } from '#db'

/** Takes the asking back: whoever made the code no longer reads my name, and the code opens nothing any more. */
export async function takeAskingBack(actor: Participant, submission: string): Promise<void> {
  await write((trx) =>
    once<null, 'none'>(trx, actor, submission, async () => {
      await waitForMembership(trx, actor.personId)
      const ask = await findAskOf(trx, actor.personId)
      if (!ask) return { refused: 'none' }
      await endInvitation(trx, ask.id, actor.now)
      const subject = { kind: 'circle-invitation', id: ask.id }
      return { kind: 'circle-asking-ended', subject, personId: actor.personId, answer: null }
    }),
  )
}
