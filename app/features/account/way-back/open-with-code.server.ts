import { CODE_TRIES } from '#app/domain/message.ts'
import type { PasswordProblem } from '#app/domain/password.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { reopenAccount } from '#app/features/account/lock/reopen-account.server.ts'
import type { SignedIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { attemptKey, knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { hashPassword, newPasswordProblem, passwordMatches } from '#app/server/identity/passwords.server.ts'
import { digest, sameDigest } from '#app/server/identity/secrets.server.ts'
import { startSession } from '#app/server/identity/session.server.ts'
import { forgetTries } from '#app/server/identity/tries.server.ts'
import { codeSent, codeTyped } from '#app/server/post/code-sent.server.ts'
import { sendSoon } from '#app/server/post/post-round.server.ts'
import {
  accountsSigningInAs,
  type CodeOfAccount,
  countWayBackTry,
  database,
  findWayBack,
  listWayBackCodes,
  noteTry,
  queueMessage,
  spendCode,
  type Trx,
  write,
} from '#db'
import type { Entered } from './way-back.form.ts'

export type CodeRefusal = 'wrong' | `password-${PasswordProblem}`

interface Asked {
  at: string
  device: string | null
  userAgent?: string | undefined
}

/**
 * The way back by a code that was sent to a confirmed place: a new password, every other session and every phone's key
 * ended, this browser signed in. A locked account is not opened: who took the phone reads what is sent to it. The code opens nothing but the ask it was sent for. Five tries; wrong, over, used up and nobody of that name are one
 * answer, and each takes one hash.
 */
export async function openWithCode(
  wayBackId: string,
  input: Entered,
  asked: Asked,
): Promise<{ done: SignedIn } | { refused: CodeRefusal }> {
  const problem = newPasswordProblem(input.password, '')
  if (problem) return { refused: `password-${problem}` }
  const passwordHash = await hashPassword(input.password)
  const code = await codeThatFits(wayBackId, input, asked.at)
  if (!code) return { refused: 'wrong' }
  // Only now, when the code was right, may the answer depend on whose account it is.
  const ownProblem = newPasswordProblem(input.password, code.identifier)
  if (ownProblem) return { refused: `password-${ownProblem}` }
  if (code.usedAt !== null && !(await passwordMatches(code.passwordHash, input.password))) return { refused: 'wrong' }
  const session = await write((trx) => openAccount(trx, wayBackId, { code, passwordHash }, asked))
  if (!session) return { refused: 'wrong' }
  sendSoon()
  return { done: { role: code.role, cookies: [session, knownDeviceCookie(code.identifier)] } }
}

/** The code of this ask that was typed, used up or not; a try that was wrong is counted once, however often its form arrives. */
async function codeThatFits(
  wayBackId: string,
  { submission, code }: Entered,
  at: string,
): Promise<CodeOfAccount | null> {
  const ask = await findWayBack(database(), wayBackId)
  const codes = await listWayBackCodes(database(), wayBackId)
  if (!ask || ask.expiresAt <= at || ask.tries >= CODE_TRIES) return null
  const typed = codeTyped(code)
  const found = codes.find(({ id }) => sameDigest(codeSent(id), typed))
  if (found) return found
  const tried = `way back ${wayBackId}:${digest('tried', submission, code)}`
  await write(async (trx) => {
    if (await noteTry(trx, tried, at)) await countWayBackTry(trx, wayBackId)
  })
  return null
}

/** Null when another press of the same code was quicker and wants another password, or the account was locked meanwhile. */
async function openAccount(
  trx: Trx,
  wayBackId: string,
  { code, passwordHash }: { code: CodeOfAccount; passwordHash: string },
  { at, device, userAgent }: Asked,
) {
  const { accountId, personId, identifier, usedAt } = code
  if (!(await listWayBackCodes(trx, wayBackId)).some(({ id }) => id === code.id)) return null
  // Sent twice on a bad line: the password is the new one already, and who knows both is let in again.
  if (usedAt === null) {
    if (!(await spendCode(trx, code.id, at))) return null
    await reopenAccount(trx, accountId, passwordHash)
    await forgetTries(trx, attemptKey(identifier, device), await accountsSigningInAs(trx, identifier))
    await queueMessage(trx, { personId, kind: 'password-changed', at })
  }
  const cookie = await startSession(trx, accountId, at, { userAgent, kept: false })
  await auditAccount(trx, { ...code, at }, 'way-back-used', ['password'])
  return cookie
}
