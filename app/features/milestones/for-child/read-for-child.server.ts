import type { Participant } from '#app/domain/actor.ts'
import { type ChildIdea, ideasFor, TEEN_BAND } from '#app/domain/child-moments.ts'
import { notFound } from '#app/server/respond.server.ts'
import { type Child, database, findChild } from '#db'

/**
 * The child a moment is written for, and the ideas for this age; from 13 on those are the teenager's own. 404 for a child of
 * somebody else, for none, and for one taken off.
 */
export async function readForChild(
  actor: Participant,
  childId: string | undefined,
): Promise<{ child: Child; ideas: ChildIdea[] }> {
  const child = childId ? await findChild(database(), actor.personId, childId) : undefined
  if (!child || child.removedDay !== null) throw notFound()
  return { child, ideas: child.band === TEEN_BAND ? [] : ideasFor(child.band) }
}
