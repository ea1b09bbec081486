import type { PasswordProblem } from '#app/domain/password.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { hashPassword, newPasswordProblem } from '#app/server/identity/passwords.server.ts'
import { accountsSigningInAs, addAccount, addWorker, appendAudit, findProgramme, newId, officeNamed, write } from '#db'

export interface NewWorker {
  identifier: string
  name: string
  password: string
  office: string
  organisation: string
  programme: string
  language: string
}

export type NewWorkerRefusal =
  | 'identifier-unknown'
  | 'identifier-taken'
  | 'programme-unknown'
  | `password-${PasswordProblem}`

/** Makes a worker's account in an office (made as well if it is new). The operator does this; nobody signs up as a worker. */
export async function addWorkerAccount(
  input: NewWorker,
  at: string,
): Promise<{ done: { personId: string } } | { refused: NewWorkerRefusal }> {
  const identifier = readIdentifier(input.identifier)
  if (!identifier) return { refused: 'identifier-unknown' }
  const problem = newPasswordProblem(input.password, identifier.value)
  if (problem) return { refused: `password-${problem}` }
  const passwordHash = await hashPassword(input.password)
  return write(async (trx) => {
    const programme = await findProgramme(trx, input.programme)
    if (!programme) return { refused: 'programme-unknown' }
    const others = await accountsSigningInAs(trx, identifier.value)
    if (others.some(({ role, identifierKind }) => role !== 'participant' || identifierKind === 'name')) {
      return { refused: 'identifier-taken' }
    }
    const { office, organisation } = input
    const officeId = await officeNamed(trx, { name: office, organisation, programmeKey: programme.key })
    const [personId, accountId] = [newId(), newId()]
    await addAccount(trx, {
      accountId,
      personId,
      role: 'worker',
      name: input.name,
      language: input.language,
      timeZone: programme.timeZone,
      programmeKey: programme.key,
      identifier: identifier.value,
      identifierKind: identifier.kind,
      passwordHash,
      at,
    })
    await addWorker(trx, personId, officeId)
    await appendAudit(trx, {
      at,
      accountId: null,
      role: 'operator',
      kind: 'worker-added',
      subject: { kind: 'account', id: accountId },
      personId,
      fields: [],
      changeId: null,
    })
    return { done: { personId } }
  })
}
