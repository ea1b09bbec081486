import type { Identifier } from '#app/domain/identifier.ts'
import type { PasswordProblem } from '#app/domain/password.ts'
import { attemptKey, knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { hashPassword, newPasswordProblem, passwordMatches } from '#app/server/identity/passwords.server.ts'
import { digest } from '#app/server/identity/secrets.server.ts'
import { startSession } from '#app/server/identity/session.server.ts'
import { countFailure, noteFailure, oneTry } from '#app/server/identity/tries.server.ts'
import {
  accountsPerIdentifier,
  accountsSigningInAs,
  addAccount,
  database,
  findProgramme,
  isIdentifierTaken,
  newId,
  once,
  write,
} from '#db'
import type { SignUp } from './sign-up.form.ts'

export type SignUpRefusal = 'identifier-unknown' | 'identifier-taken' | `password-${PasswordProblem}`

interface Asked {
  language: string
  at: string
  device: string | null
  userAgent?: string | undefined
}

// Where nobody said where they get aid; it can be said in /me at any time.
const timeZoneUnsaid = 'America/New_York'

/**
 * Makes a participant's account and signs this browser in. An e-mail or phone number that somebody typed before is never
 * said to be known: with the same password it is the same person signing in, with another it is another account. Only a
 * chosen name can be taken, and says so. Because a right password opens an account here too, tries are counted as at
 * sign-in; for an e-mail or phone number every one counts, the first too, so that a day later the wait tells nothing.
 * @returns the Set-Cookie headers of the new session, or seconds to wait
 */
export async function signUp(
  input: SignUp,
  asked: Asked,
): Promise<{ done: string[] } | { refused: SignUpRefusal[] } | { wait: number }> {
  const identifier = readIdentifier(input.identifier)
  const problem = newPasswordProblem(input.password, identifier?.value ?? input.identifier)
  const problems: SignUpRefusal[] = problem ? [`password-${problem}`] : []
  if (!identifier) return { refused: ['identifier-unknown', ...problems] }
  if (problems.length > 0) return { refused: problems }

  const key = attemptKey(identifier.value, asked.device)
  const outcome = await oneTry(key, asked.at, () => accountFor(input, identifier, asked, key))
  if ('refused' in outcome) return 'wait' in outcome.refused ? outcome.refused : { refused: outcome.refused }
  const { at, userAgent } = asked
  const session = await write((trx) => startSession(trx, outcome.accountId, at, { userAgent, kept: false }))
  return { done: [session, knownDeviceCookie(identifier.value)] }
}

/** The account there was or a new one; what is refused counts where a right password would have opened one. */
async function accountFor(input: SignUp, identifier: Identifier, asked: Asked, key: string) {
  const own = await accountOf(identifier, input.password)
  const outcome = own ?? (await makeAccount(input, identifier, asked, key))
  if ('refused' in outcome) {
    if (identifier.kind === 'name' || own) await countFailure(key, asked.at)
    return { refused: [outcome.refused] }
  }
  return outcome
}

/** The account that already answers to this identifier and password: the form was sent twice, or somebody forgot they have one. */
async function accountOf(identifier: Identifier, password: string) {
  const accounts = await accountsSigningInAs(database(), identifier.value)
  for (const account of accounts) {
    if (!(await passwordMatches(account.passwordHash, password))) continue
    // Locked by its owner: this is no way round it, and no second, empty account under the same words. And a worker's password
    // is half of what opens a worker's account: the other half is asked for at sign-in.
    const opens = account.role === 'participant' && !account.lockedAt
    return opens ? { accountId: account.id } : { refused: 'identifier-taken' as const }
  }
  const isTaken = accounts.some(({ identifierKind }) => identifierKind === 'name')
  return isTaken || accounts.length >= accountsPerIdentifier ? { refused: 'identifier-taken' as const } : null
}

async function makeAccount(input: SignUp, identifier: Identifier, asked: Asked, key: string) {
  const programme = input.programme ? await findProgramme(database(), input.programme) : undefined
  const passwordHash = await hashPassword(input.password)
  // The account's id follows from the form's own id: the same form sent ten times at once makes one account.
  const accountId = digest('account', input.submission).slice(0, 36)
  const outcome = await write((trx) =>
    once<{ accountId: string }, 'identifier-taken'>(
      trx,
      { accountId, role: 'participant', now: asked.at },
      input.submission,
      async () => {
        const isName = identifier.kind === 'name'
        if (isName && (await isIdentifierTaken(trx, identifier.value))) return { refused: 'identifier-taken' }
        // In here, so that a form that was sent ten times counts once.
        if (!isName) await noteFailure(trx, key, asked.at)
        const personId = newId()
        await addAccount(trx, {
          accountId,
          personId,
          role: 'participant',
          // why: a sign-in name is half a secret; no page greets with it
          name: input.name,
          language: asked.language,
          timeZone: programme?.timeZone ?? timeZoneUnsaid,
          programmeKey: programme?.key ?? null,
          identifier: identifier.value,
          identifierKind: identifier.kind,
          passwordHash,
          at: asked.at,
        })
        const subject = { kind: 'account', id: accountId }
        return {
          kind: 'signed-up',
          subject,
          personId,
          fields: ['identifier', 'name', 'programme'],
          answer: { accountId },
        }
      },
    ),
  )
  if ('refused' in outcome) return outcome
  // Sent again with another password: the form's id alone opens nothing.
  const account = (await accountsSigningInAs(database(), identifier.value)).find(({ id }) => id === accountId)
  if (!account || !(await passwordMatches(account.passwordHash, input.password))) {
    return { refused: 'identifier-taken' as const }
  }
  return { accountId }
}
