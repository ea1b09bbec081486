import type { Worker } from '#app/domain/actor.ts'
import { endReleasesBetween, findPersonShownTo, once, unpin, write } from '#db'

/**
 * *I no longer work with this person* (domain.md section 7): what they show this worker ends at once, and they read why and
 * on which day. To the worker it is then as if nothing had ever been shown. Refused for every reason not to see the person.
 */
export async function endWork(
  worker: Worker,
  personId: string,
  submission: string,
): Promise<{ done: null } | { refused: 'not-found' }> {
  return write((trx) =>
    once<null, 'not-found'>(trx, worker, submission, async () => {
      const person = await findPersonShownTo(trx, worker, personId)
      const [first, ...others] = person ? await endReleasesBetween(trx, worker.personId, personId, worker.now) : []
      if (first === undefined) return { refused: 'not-found' }
      await unpin(trx, worker, personId)
      return {
        kind: 'release-ended',
        subject: { kind: 'release', id: first },
        personId,
        fields: ['worker-ended-it'],
        snapshot: { releaseIds: [first, ...others] },
        answer: null,
      }
    }),
  )
}
