import type { Participant } from '#app/domain/actor.ts'
import { endRelease, findRelease, once, write } from '#db'

/** Stops showing, at once: the worker's next request finds nothing. One that ended before stays as it ended. */
export async function stopRelease(
  actor: Participant,
  releaseId: string,
  submission: string,
): Promise<{ done: { releaseId: string } } | { refused: 'not-found' }> {
  return write(async (trx) => {
    const release = await findRelease(trx, actor.personId, releaseId)
    if (!release) return { refused: 'not-found' }
    if (release.stoppedAt !== null) return { done: { releaseId } }
    return once(trx, actor, submission, async () => {
      await endRelease(trx, actor.personId, releaseId, actor.now, 'stopped-by-me')
      return {
        kind: 'release-stopped',
        subject: { kind: 'release', id: releaseId },
        personId: actor.personId,
        fields: [...release.sections],
        snapshot: { workerId: release.worker.workerId },
        answer: { releaseId },
      }
    })
  })
}
