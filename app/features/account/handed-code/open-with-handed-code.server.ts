import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { type Asked, openByCode } from '#app/features/account/by-code/open-by-code.server.ts'
import { reopenAccount } from '#app/features/account/lock/reopen-account.server.ts'
import { knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { handedCodeHash } from '#app/server/identity/handed-code.server.ts'
import { startSession } from '#app/server/identity/session.server.ts'
import { queueMessage, spendHandedCode } from '#db'
import type { UseHandedCode } from './handed-code.form.ts'

/**
 * The way back for somebody who lost every other one, with the code an administrator handed over and a new password. A code
 * that still waits is refused as a wrong one is: whoever made it learns nothing by trying it.
 */
export const openWithHandedCode = (input: UseHandedCode, asked: Asked) =>
  openByCode(input, asked, {
    name: 'handed',
    opens: ({ role }) => role === 'participant',
    async open(trx, account, { identifier, passwordHash }) {
      const { at, userAgent } = asked
      if (!(await spendHandedCode(trx, account.id, handedCodeHash(account.id, input.code), at))) return null
      await reopenAccount(trx, account.id, passwordHash)
      const session = await startSession(trx, account.id, at, { userAgent, kept: false })
      // After the visit began: until then nothing is shown, and no note is sent.
      await queueMessage(trx, { personId: account.personId, kind: 'password-changed', at })
      await auditAccount(trx, { ...account, accountId: account.id, at }, 'handed-code-used', ['password'])
      return { role: account.role, cookies: [session, knownDeviceCookie(identifier)] }
    },
  })
