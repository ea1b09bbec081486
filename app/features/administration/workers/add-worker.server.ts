import { randomBytes } from 'node:crypto'
import type { Administrator } from '#app/domain/actor.ts'
import type { PasswordProblem } from '#app/domain/password.ts'
import { acted } from '#app/features/administration/acting.server.ts'
import { languageOf } from '#app/i18n/languages.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { invitationCode, invitationEnd, invitationHash } from '#app/server/identity/invitation.server.ts'
import { hashPassword, newPasswordProblem } from '#app/server/identity/passwords.server.ts'
import {
  addAccount,
  addWorker,
  type Change,
  findProgramme,
  findWorkerSigningInAs,
  isIdentifierTaken,
  listOffices,
  newId,
  officeNamed,
  putInvitation,
  type Trx,
  write,
} from '#db'
import type { AddWorker } from './add-worker.form.ts'

export interface NewWorker {
  identifier: string
  name: string
  password: string
  office: string
  organisation: string
  programme: string
  language: string
}

type AccountRefusal = 'identifier-unknown' | 'identifier-taken' | 'programme-unknown' | 'language-unknown'
export type NewWorkerRefusal = AccountRefusal | `password-${PasswordProblem}`

interface Made {
  personId: string
  accountId: string
}

/**
 * Makes a worker's account in an office (made as well if it is new), with a password of the operator's choice. Nobody signs
 * up as a worker.
 */
export async function addWorkerAccount(
  input: NewWorker,
  at: string,
): Promise<{ done: Made } | { refused: NewWorkerRefusal }> {
  const identifier = readIdentifier(input.identifier)
  if (!identifier) return { refused: 'identifier-unknown' }
  const problem = newPasswordProblem(input.password, identifier.value)
  if (problem) return { refused: `password-${problem}` }
  const passwordHash = await hashPassword(input.password)
  const { office, organisation } = input
  return write((trx) =>
    acted<Made, AccountRefusal>(trx, { role: 'operator', now: at }, '', () =>
      insertWorker(trx, { ...input, passwordHash, at, place: { name: office, organisation } }),
    ),
  )
}

/** `takenBy`: the name of a worker of the same programme, whom the administrator's list shows anyway. */
export type InviteRefusal = AccountRefusal | 'identifier-name' | 'office-unknown' | { takenBy: string }

/**
 * Makes a worker's account in the administrator's programme. Nobody knows its password: the code that is answered here, and
 * shown nowhere again, lets the worker choose one. They sign in with an e-mail or phone number, of which a participant may have
 * the same one: a chosen name is one person's, so that its refusal would say that a participant is here.
 */
export async function inviteWorker(
  by: Administrator,
  input: AddWorker,
): Promise<{ done: { workerId: string; code: string } } | { refused: InviteRefusal }> {
  const passwordHash = await hashPassword(randomBytes(32).toString('base64url'))
  const made = await write((trx) =>
    acted<Made, InviteRefusal>(trx, by, input.submission, async () => {
      const offices = await listOffices(trx, by.programme)
      const place =
        input.officeId === ''
          ? { name: input.office, organisation: input.organisation }
          : offices.find(({ id }) => id === input.officeId)
      if (!place) return { refused: 'office-unknown' }
      const { name, identifier, language } = input
      const read = readIdentifier(identifier)
      if (read?.kind === 'name') return { refused: 'identifier-name' }
      const worker = read && (await findWorkerSigningInAs(trx, read.value))
      if (worker?.programmeKey === by.programme) return { refused: { takenBy: worker.name } }
      const who = { name, identifier, language, programme: by.programme, passwordHash, at: by.now, place }
      const change = await insertWorker(trx, who)
      if ('refused' in change) return change
      const { accountId } = change.answer
      const codeHash = invitationHash(accountId, invitationCode(accountId, input.submission))
      await putInvitation(trx, { accountId, codeHash, madeAt: by.now, expiresAt: invitationEnd(by.now) })
      return change
    }),
  )
  if ('refused' in made) return made
  const { personId, accountId } = made.done
  return { done: { workerId: personId, code: invitationCode(accountId, input.submission) } }
}

interface WorkerToInsert {
  identifier: string
  name: string
  language: string
  programme: string
  passwordHash: string
  at: string
  place: { name: string; organisation: string }
}

async function insertWorker(
  trx: Trx,
  { identifier: typed, name, language, programme: key, passwordHash, at, place }: WorkerToInsert,
): Promise<Change<Made> | { refused: AccountRefusal }> {
  const identifier = readIdentifier(typed)
  if (!identifier) return { refused: 'identifier-unknown' }
  if (!languageOf(language)) return { refused: 'language-unknown' }
  const programme = await findProgramme(trx, key)
  if (!programme) return { refused: 'programme-unknown' }
  if (await isIdentifierTaken(trx, identifier.value)) return { refused: 'identifier-taken' }
  const officeId = await officeNamed(trx, {
    name: place.name,
    organisation: place.organisation,
    programmeKey: programme.key,
  })
  const [personId, accountId] = [newId(), newId()]
  await addAccount(trx, {
    accountId,
    personId,
    role: 'worker',
    name,
    language,
    timeZone: programme.timeZone,
    programmeKey: programme.key,
    identifier: identifier.value,
    identifierKind: identifier.kind,
    passwordHash,
    at,
  })
  await addWorker(trx, personId, officeId)
  const subject = { kind: 'account', id: accountId }
  return { kind: 'worker-added', subject, personId, answer: { personId, accountId } }
}
