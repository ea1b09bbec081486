import type { Participant } from '#app/domain/actor.ts'
import { notFound } from '#app/server/respond.server.ts'
import { type Child, database, findChild } from '#db'

/** The child a goal is begun for; 404 for somebody else's, for none, and for one taken off. */
export async function readChildOfGoal(actor: Participant, childId: string | undefined): Promise<Child> {
  const child = childId ? await findChild(database(), actor.personId, childId) : undefined
  if (!child || child.removedDay !== null) throw notFound()
  return child
}
