import type { Participant } from '#app/domain/actor.ts'
import { CIRCLE_LIMITS } from '#app/domain/circle.ts'
import {
  type Asking,
  countMembers,
  endInvitation,
  enterCircle,
  findMembership,
  findShowingStop,
  listAsking,
  moveIntoCircle,
  once,
  publishLines,
  type Trx,
  waitForCircle,
  waitForMembership,
  waitForShowing,
  write,
} from '#db'

/** `gone`: nobody waits there any more, or they cannot come in now; which of it is told to nobody. */
export type LetInRefusal = 'gone' | 'full'

/**
 * Lets whoever came by my code into the circle. They let everybody who is there read their name, and I let them read mine; what
 * either of us shows, the other reads from now on.
 */
export function letIn(
  actor: Participant,
  invitationId: string,
  submission: string,
): Promise<{ done: null } | { refused: LetInRefusal }> {
  return write((trx) =>
    once<null, LetInRefusal>(trx, actor, submission, async () => {
      const asking = (await listAsking(trx, actor.personId)).find(({ id }) => id === invitationId)
      if (!asking) return { refused: 'gone' }
      // In one order, whoever is let in by whom.
      for (const id of [actor.personId, asking.personId].sort()) {
        await waitForShowing(trx, id)
        await waitForMembership(trx, id)
      }
      await waitForCircle(trx, asking.circleId)
      const refused = await inTheWay(trx, actor, asking)
      if (refused) return { refused }
      if (!(await endInvitation(trx, asking.id, actor.now))) return { refused: 'gone' }
      if (!(await moveIntoCircle(trx, asking.personId, asking.circleId, actor.now))) return { refused: 'gone' }
      const { circleId, personId, standing } = asking
      await enterCircle(trx, { circleId, personId, standing, inviterId: actor.personId }, actor.now)
      for (const id of [personId, actor.personId]) await publishLines(trx, id, actor.now)
      const subject = { kind: 'circle-invitation', id: asking.id }
      return { kind: 'circle-let-in', subject, personId: actor.personId, fields: [standing], answer: null }
    }),
  )
}

async function inTheWay(trx: Trx, actor: Participant, asking: Asking): Promise<LetInRefusal | null> {
  const mine = await findMembership(trx, actor.personId)
  if (mine?.circleId !== asking.circleId) return 'gone'
  if ((await findShowingStop(trx, actor.personId)) || (await findShowingStop(trx, asking.personId))) return 'gone'
  return (await countMembers(trx, asking.circleId)) >= CIRCLE_LIMITS.members ? 'full' : null
}
