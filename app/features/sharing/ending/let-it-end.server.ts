import type { Participant } from '#app/domain/actor.ts'
import { endingToSay } from '#app/domain/ending.ts'
import { findRelease, listEndsSoon, once, putAwayAs, write } from '#db'

/**
 * Puts away that this release ends, until three days before or for good. The release itself stays as it was signed. Nothing
 * is written where nothing was said: put away before, ended, or not near its end.
 */
export async function letItEnd(
  actor: Participant,
  releaseId: string,
): Promise<{ done: true } | { refused: 'not-found' }> {
  return write(async (trx) => {
    if (!(await findRelease(trx, actor.personId, releaseId))) return { refused: 'not-found' }
    const ending = (await listEndsSoon(trx, actor)).find((one) => one.releaseId === releaseId)
    const said = ending ? endingToSay(ending.untilDay, actor.today, ending.putAway) : null
    if (said === null) return { done: true }
    return once<true, never>(trx, actor, putAwayAs(releaseId, said), async () => ({
      kind: 'ending-put-away',
      subject: { kind: 'release', id: releaseId },
      personId: actor.personId,
      answer: true,
    }))
  })
}
