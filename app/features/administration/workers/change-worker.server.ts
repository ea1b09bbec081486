import { type Acting, acted, programmeOf } from '#app/features/administration/acting.server.ts'
import { invitationCode, invitationEnd, invitationHash } from '#app/server/identity/invitation.server.ts'
import { secondKey } from '#app/server/identity/second-key.server.ts'
import {
  dropInvitation,
  dropSecondFactor,
  endReleasesTo,
  endSessionsOf,
  findWorkerAccount,
  forgetFailures,
  listOffices,
  type Office,
  officeNamed,
  putInvitation,
  setWorkerEnded,
  setWorkerOffice,
  type Trx,
  type WorkerAccount,
  write,
} from '#db'
import type { MoveWorker } from './add-worker.form.ts'

export type ChangeRefusal = 'not-found' | 'stale' | 'office-unknown' | 'same-office'
type Changed = { done: object } | { refused: ChangeRefusal }

const about = ({ accountId, workerId }: WorkerAccount) => ({
  subject: { kind: 'account', id: accountId },
  personId: workerId,
})

/** What was shown to the worker in this place ends with it (domain.md section 7), and so does every visit, at once. */
async function leavePlace(trx: Trx, { accountId, workerId }: WorkerAccount, at: string): Promise<string[]> {
  await endSessionsOf(trx, accountId)
  return endReleasesTo(trx, workerId, at)
}

/** Closes a worker's account. Closed before, it stays as it is. */
export function closeWorker(by: Acting, workerId: string, submission: string): Promise<Changed> {
  return write(async (trx) => {
    const worker = await findWorkerAccount(trx, programmeOf(by), workerId)
    if (!worker) return { refused: 'not-found' }
    if (worker.endedAt !== null) return { done: {} }
    return acted<object, ChangeRefusal>(trx, by, submission, async () => {
      await setWorkerEnded(trx, worker, by.now)
      await dropInvitation(trx, worker.accountId)
      const fields = await leavePlace(trx, worker, by.now)
      return { kind: 'worker-ended', ...about(worker), fields, answer: {} }
    })
  })
}

/** Opens a closed account again. What people showed before stays ended: each of them chooses anew. */
export function reopenWorker(by: Acting, workerId: string, submission: string): Promise<Changed> {
  return write(async (trx) => {
    const worker = await findWorkerAccount(trx, programmeOf(by), workerId)
    if (!worker) return { refused: 'not-found' }
    if (worker.endedAt === null) return { done: {} }
    return acted<object, ChangeRefusal>(trx, by, submission, async () => {
      // Signed in the very moment in which the account was closed: nobody may find it alive again now.
      const fields = await leavePlace(trx, worker, worker.endedAt ?? by.now)
      await setWorkerEnded(trx, worker, null)
      return { kind: 'worker-reopened', ...about(worker), fields, answer: {} }
    })
  })
}

/** Moves a worker to another office of the same programme. Nobody moves to where they are: what is shown would end for nothing. */
export function moveWorker(
  by: Acting,
  workerId: string,
  input: Omit<MoveWorker, 'version'> & { version?: number },
): Promise<Changed> {
  return write(async (trx) => {
    const worker = await findWorkerAccount(trx, programmeOf(by), workerId)
    if (!worker || worker.endedAt !== null) return { refused: 'not-found' }
    const { programmeKey } = worker
    const offices = await listOffices(trx, programmeKey)
    const isMeant = ({ id, name, organisation }: Office) =>
      input.officeId === '' ? name === input.office && organisation === input.organisation : id === input.officeId
    const known = offices.find(isMeant)
    return acted<object, ChangeRefusal>(trx, by, input.submission, async () => {
      if (input.version !== undefined && input.version !== worker.version) return { refused: 'stale' }
      if (known?.id === worker.officeId) return { refused: 'same-office' }
      if (!known && input.officeId !== '') return { refused: 'office-unknown' }
      const officeId =
        known?.id ?? (await officeNamed(trx, { name: input.office, organisation: input.organisation, programmeKey }))
      await setWorkerOffice(trx, worker, officeId)
      const fields = await leavePlace(trx, worker, by.now)
      const snapshot = { from: worker.officeId, to: officeId }
      return { kind: 'worker-moved', ...about(worker), fields, snapshot, answer: {} }
    })
  })
}

/**
 * Takes a lost second factor away, with its recovery codes, and ends every visit: the worker sets up another one after the
 * next password. Without one there is nothing to take away.
 */
export function resetSecondFactor(by: Acting, workerId: string, submission: string): Promise<Changed> {
  return write(async (trx) => {
    const worker = await findWorkerAccount(trx, programmeOf(by), workerId)
    if (!worker) return { refused: 'not-found' }
    if (worker.secondSince === null) return { done: {} }
    return acted<object, ChangeRefusal>(trx, by, submission, async () => {
      await dropSecondFactor(trx, worker.accountId)
      await forgetFailures(trx, secondKey(worker))
      await endSessionsOf(trx, worker.accountId)
      return { kind: 'second-factor-reset', ...about(worker), answer: {} }
    })
  })
}

/**
 * A code with which this worker chooses a new password: for somebody new, and for who forgot it. The one before stops
 * working. The code is in this answer and nowhere else.
 */
export async function makeInvitation(
  by: Acting,
  workerId: string,
  submission: string,
): Promise<{ done: { code: string } } | { refused: ChangeRefusal }> {
  return write(async (trx) => {
    const worker = await findWorkerAccount(trx, programmeOf(by), workerId)
    if (!worker || worker.endedAt !== null) return { refused: 'not-found' }
    const { accountId } = worker
    const code = invitationCode(accountId, submission)
    const made = await acted<object, ChangeRefusal>(trx, by, submission, async () => {
      const codeHash = invitationHash(accountId, code)
      await putInvitation(trx, { accountId, codeHash, madeAt: by.now, expiresAt: invitationEnd(by.now) })
      return { kind: 'invitation-made', ...about(worker), answer: {} }
    })
    return 'refused' in made ? made : { done: { code } }
  })
}
