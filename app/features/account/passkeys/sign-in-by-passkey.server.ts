import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { type SignedIn, tellOfNewDevice } from '#app/features/account/signing-in/sign-in.server.ts'
import { attemptKey, knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { boundToCookie } from '#app/server/identity/passkeys.server.ts'
import { startSession } from '#app/server/identity/session.server.ts'
import { accountsSigningInAs, endSession } from '#db'
import { type PasskeyRefusal, provePasskey } from './prove-passkey.server.ts'

interface Asked {
  at: string
  /** What this browser carries of an earlier sign-in. */
  device: string | null
  userAgent?: string | undefined
  /** What this browser was given with the question. */
  asked: string | null
  /** The session this browser had before, if any: it ends. */
  sessionId: string | null
}

/**
 * Signs in whoever's key the phone answers with, in any role. A visit that begins so is never kept for days: the way back in is
 * one touch. On a new device its owner hears of it as after a password.
 */
export const signInByPasskey = (
  answer: string,
  { at, device, userAgent, asked, sessionId }: Asked,
): Promise<{ done: SignedIn } | { refused: PasskeyRefusal }> =>
  provePasskey(
    { answer, boundTo: boundToCookie(asked), at },
    {
      purpose: 'sign-in',
      async open(trx, passkey) {
        const { accountId, personId, role, identifier } = passkey
        if (sessionId) await endSession(trx, sessionId)
        const accounts = await accountsSigningInAs(trx, identifier)
        await tellOfNewDevice(trx, { key: attemptKey(identifier, device), accounts, personId, at })
        const cookie = await startSession(trx, accountId, at, { userAgent, kept: false })
        await auditAccount(trx, { ...passkey, at }, 'signed-in', ['passkey'])
        return { role, cookies: [cookie, knownDeviceCookie(identifier)] }
      },
    },
  )
