import type { Participant } from '#app/domain/actor.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { database, findShowingStop } from '#db'

/** While all showing is stopped, nothing is begun that could only be refused: to the page that says why and until when. */
export async function notWhileStopped(actor: Participant): Promise<void> {
  if (await findShowingStop(database(), actor.personId)) throw seeOther('/sharing')
}
