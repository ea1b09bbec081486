import type { Participant } from '#app/domain/actor.ts'
import { endInvitation, findInvitationOf, once, write } from '#db'

/** Ends a way in: nobody used it yet, or somebody waits and is not let in. They are not told, and the code opens nothing. */
export function endWayIn(
  actor: Participant,
  invitationId: string,
  submission: string,
): Promise<{ done: null } | { refused: 'gone' }> {
  return write((trx) =>
    once<null, 'gone'>(trx, actor, submission, async () => {
      const open = await findInvitationOf(trx, actor.personId, invitationId)
      if (!open || !(await endInvitation(trx, open.id, actor.now))) return { refused: 'gone' }
      const subject = { kind: 'circle-invitation', id: open.id }
      return { kind: 'circle-invitation-ended', subject, personId: actor.personId, answer: null }
    }),
  )
}
