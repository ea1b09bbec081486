import type { Participant } from '#app/domain/actor.ts'
import { endRelease, findRelease, listReleases, once, type Release, type Trx, waitForShowing, write } from '#db'

/**
 * Stops showing, at once: the worker's next request finds nothing. Pressed on a page that is older than a newer release for the
 * same worker, it stops that one: somebody who says stop is not asked which. One that ended before stays as it ended.
 */
export async function stopRelease(
  actor: Participant,
  releaseId: string,
  submission: string,
): Promise<{ done: { releaseId: string } } | { refused: 'not-found' }> {
  return write(async (trx) => {
    if (!(await findRelease(trx, actor.personId, releaseId))) return { refused: 'not-found' }
    await waitForShowing(trx, actor.personId)
    const release = await meant(trx, actor, releaseId)
    if (!release) return { done: { releaseId } }
    return once(trx, actor, submission, async () => {
      await endRelease(trx, actor.personId, release.id, actor.now, 'stopped-by-me')
      return {
        kind: 'release-stopped',
        subject: { kind: 'release', id: release.id },
        personId: actor.personId,
        fields: [...release.sections],
        snapshot: { workerId: release.worker.workerId },
        answer: { releaseId: release.id },
      }
    })
  })
}

/** The release that goes on where this one stood on the page; undefined when nothing does. */
async function meant(trx: Trx, actor: Participant, releaseId: string): Promise<Release | undefined> {
  const all = await listReleases(trx, actor.personId)
  const pressed = all.find(({ id }) => id === releaseId)
  if (pressed?.endedReason !== 'replaced') return pressed?.stoppedAt === null ? pressed : undefined
  const { workerId } = pressed.worker
  return all.find(({ worker, stoppedAt }) => worker.workerId === workerId && stoppedAt === null)
}
