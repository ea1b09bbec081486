import type { PasswordProblem } from '#app/domain/password.ts'
import { acted, type Operator } from '#app/features/administration/acting.server.ts'
import { languageOf } from '#app/i18n/languages.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { hashPassword, newPasswordProblem } from '#app/server/identity/passwords.server.ts'
import { secondKey } from '#app/server/identity/second-key.server.ts'
import {
  addAccount,
  dropSecondFactor,
  endAccount,
  endSessionsOf,
  findAdministratorSigningInAs,
  findProgramme,
  forgetFailures,
  isIdentifierTaken,
  newId,
  write,
} from '#db'

export interface NewAdministrator {
  identifier: string
  name: string
  password: string
  programme: string
  language: string
}

type Refusal =
  | 'identifier-unknown'
  | 'identifier-taken'
  | 'programme-unknown'
  | 'language-unknown'
  | `password-${PasswordProblem}`

/** Makes an administrator's account for one programme. The operator alone does this. */
export async function addAdministrator(
  input: NewAdministrator,
  by: Operator,
): Promise<{ done: { accountId: string; personId: string } } | { refused: Refusal }> {
  const identifier = readIdentifier(input.identifier)
  if (!identifier) return { refused: 'identifier-unknown' }
  if (!languageOf(input.language)) return { refused: 'language-unknown' }
  const problem = newPasswordProblem(input.password, identifier.value)
  if (problem) return { refused: `password-${problem}` }
  const passwordHash = await hashPassword(input.password)
  return write((trx) =>
    acted<{ accountId: string; personId: string }, Refusal>(trx, by, '', async () => {
      const programme = await findProgramme(trx, input.programme)
      if (!programme) return { refused: 'programme-unknown' }
      if (await isIdentifierTaken(trx, identifier.value)) return { refused: 'identifier-taken' }
      const [personId, accountId] = [newId(), newId()]
      await addAccount(trx, {
        accountId,
        personId,
        role: 'administrator',
        name: input.name,
        language: input.language,
        timeZone: programme.timeZone,
        programmeKey: programme.key,
        identifier: identifier.value,
        identifierKind: identifier.kind,
        passwordHash,
        at: by.now,
      })
      const subject = { kind: 'account', id: accountId }
      return { kind: 'administrator-added', subject, personId, answer: { accountId, personId } }
    }),
  )
}

/** Takes an administrator's lost second factor away and ends every visit; another one is set up after the next password. */
export function resetAdministratorsSecondFactor(
  identifier: string,
  by: Operator,
): Promise<{ done: object } | { refused: 'not-found' }> {
  const read = readIdentifier(identifier)
  return write(async (trx) => {
    const account = read ? await findAdministratorSigningInAs(trx, read.value) : undefined
    if (!account) return { refused: 'not-found' }
    const { accountId, personId } = account
    return acted<object, 'not-found'>(trx, by, '', async () => {
      await dropSecondFactor(trx, accountId)
      await forgetFailures(trx, secondKey(account))
      await endSessionsOf(trx, accountId)
      return { kind: 'second-factor-reset', subject: { kind: 'account', id: accountId }, personId, answer: {} }
    })
  })
}

/** Closes an administrator's account: every session is dead on the next request. Closed before, it stays as it is. */
export function closeAdministrator(
  identifier: string,
  by: Operator,
): Promise<{ done: object } | { refused: 'not-found' }> {
  const read = readIdentifier(identifier)
  return write(async (trx) => {
    const account = read ? await findAdministratorSigningInAs(trx, read.value) : undefined
    if (!account) return { refused: 'not-found' }
    if (account.endedAt !== null) return { done: {} }
    return acted<object, 'not-found'>(trx, by, '', async () => {
      const { accountId, personId } = account
      await endAccount(trx, accountId, by.now)
      await endSessionsOf(trx, accountId)
      return { kind: 'administrator-ended', subject: { kind: 'account', id: accountId }, personId, answer: {} }
    })
  })
}
