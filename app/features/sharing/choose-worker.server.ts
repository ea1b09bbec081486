import type { Participant } from '#app/domain/actor.ts'
import { releaseStanding, USUAL_SPAN } from '#app/domain/release.ts'
import { noteFailure, secondsToWait } from '#app/server/identity/tries.server.ts'
import { workerCodeHash } from '#app/server/identity/worker-code.server.ts'
import {
  findReleaseDraft,
  findWorkerByCode,
  findWorkerKnownTo,
  forgetFailures,
  listReleases,
  NOTHING_CHOSEN,
  type Reader,
  type Release,
  type ReleaseChoice,
  saveReleaseDraft,
  type Trx,
  type WorkerCard,
  waitForTries,
  write,
} from '#db'
import type { ChosenWorker } from './choose-worker.form.ts'

/** `wait` in seconds. One word for every other reason: no such code, ran out, not known, works there no more. */
export type ChooseRefusal = 'no-worker' | { wait: number }

/**
 * Says which worker a release will be for and starts its draft: with the ticks of another one, when it is to be the same as
 * that. It shows nobody anything yet.
 */
export async function chooseWorker(
  actor: Participant,
  input: ChosenWorker,
  like?: Release,
): Promise<{ done: { draftId: string; byCode: boolean } } | { refused: ChooseRefusal }> {
  // A teenager's account shows nothing to a worker; no page of ours leads here.
  if (actor.teenager) return { refused: 'no-worker' }
  const byCode = input.workerCode !== ''
  return write(async (trx) => {
    const meant = byCode
      ? await workerByCode(trx, actor, input.workerCode)
      : await workerKnown(trx, actor, input.worker)
    if ('refused' in meant) return meant
    const { found } = meant
    const started = await findReleaseDraft(trx, actor, input.submission)
    // The same form again: what was ticked in between stays.
    if (started?.worker.workerId === found.workerId) return { done: { draftId: started.id, byCode } }
    const choice = like ? choiceOf(like, actor) : await choiceSoFar(trx, actor, found.workerId)
    const saved = await saveReleaseDraft(trx, actor, { id: input.submission, workerId: found.workerId, ...choice })
    return 'done' in saved ? { done: { draftId: saved.done.id, byCode } } : { refused: 'no-worker' }
  })
}

type Meant = { found: WorkerCard } | { refused: ChooseRefusal }

/** Somebody known is no guess: wrong codes before do not stand in the way, and choosing them forgives none. */
async function workerKnown(db: Reader, actor: Participant, workerId: string): Promise<Meant> {
  const found = await findWorkerKnownTo(db, actor.personId, workerId)
  return found ? { found } : { refused: 'no-worker' }
}

/** Few wrong codes in a row; who guesses waits longer each time. */
async function workerByCode(trx: Trx, actor: Participant, code: string): Promise<Meant> {
  const key = `worker-code ${actor.accountId}`
  await waitForTries(trx, key)
  const wait = await secondsToWait(key, actor.now, trx)
  if (wait > 0) return { refused: { wait } }
  const found = await findWorkerByCode(trx, workerCodeHash(code), actor.now)
  if (!found) {
    await noteFailure(trx, key, actor.now)
    return { refused: 'no-worker' }
  }
  await forgetFailures(trx, key)
  return { found }
}

/** Changing what is shown starts from what is shown now; a new beginning starts with everything off. */
async function choiceSoFar(db: Reader, actor: Participant, workerId: string): Promise<ReleaseChoice> {
  const releases = await listReleases(db, actor.personId)
  const live = releases.find(
    (release) => release.worker.workerId === workerId && releaseStanding(release, actor.today) === 'live',
  )
  return live ? choiceOf(live, actor) : NOTHING_CHOSEN
}

/** The ticks of a release, to begin from; its days are counted anew. */
function choiceOf({ sections, fromDay, signedAt, reason }: Release, actor: Participant): ReleaseChoice {
  const withHistory = fromDay < signedAt.slice(0, 10) && fromDay < actor.today
  return { sections, until: USUAL_SPAN, withHistory, reason: reason ?? '' }
}
