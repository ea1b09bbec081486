import { auditAccount } from '#app/features/account/audit-account.server.ts'
import type { SignedIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { boundToCookie } from '#app/server/identity/passkeys.server.ts'
import { startSession } from '#app/server/identity/session.server.ts'
import { endSession, write } from '#db'
import { type PasskeyRefusal, provePasskey } from './prove-passkey.server.ts'

interface Asked {
  at: string
  userAgent?: string | undefined
  /** What this browser was given with the question. */
  asked: string | null
  /** The session this browser had before, if any: it ends. */
  sessionId: string | null
}

/**
 * Signs in whoever's key the phone answers with, in any role. A visit that begins so is never kept for days: the way back in is
 * one touch.
 */
export async function signInByPasskey(
  answer: string,
  { at, userAgent, asked, sessionId }: Asked,
): Promise<{ done: SignedIn } | { refused: PasskeyRefusal }> {
  const used = await provePasskey({ answer, boundTo: boundToCookie(asked), at }, 'sign-in')
  if ('refused' in used) return used
  const { accountId, role, identifier } = used.passkey
  const session = await write(async (trx) => {
    if (sessionId) await endSession(trx, sessionId)
    const cookie = await startSession(trx, accountId, at, { userAgent, kept: false })
    await auditAccount(trx, { ...used.passkey, at }, 'signed-in', ['passkey'])
    return cookie
  })
  return { done: { role, cookies: [session, knownDeviceCookie(identifier)] } }
}
