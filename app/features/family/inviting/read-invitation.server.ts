import type { Participant } from '#app/domain/actor.ts'
import { stopSeen } from '#app/domain/showing.ts'
import { database, findAskOf, findShowingStop, isInvitationOf, standsAlone } from '#db'

/** Whether this person made that way in, open or ended. */
export const madeInvitation = (actor: Participant, invitationId: string): Promise<boolean> =>
  isInvitationOf(database(), actor.personId, invitationId)

/** What stands in the way of using a code, if anything does. */
export async function readJoin(actor: Participant) {
  const db = database()
  const ask = await findAskOf(db, actor.personId)
  return {
    hasName: actor.name !== '',
    isTeenager: actor.teenager === true,
    inACircle: !(await standsAlone(db, actor.personId)),
    waitsFor: ask ? { name: ask.inviterName } : null,
    stop: stopSeen(await findShowingStop(db, actor.personId), actor),
    timeZone: actor.timeZone,
  }
}
