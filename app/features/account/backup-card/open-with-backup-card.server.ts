import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { type Asked, openByCode } from '#app/features/account/by-code/open-by-code.server.ts'
import { reopenAccount } from '#app/features/account/lock/reopen-account.server.ts'
import { knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { startSession } from '#app/server/identity/session.server.ts'
import { queueMessage, spendBackupCode } from '#db'
import { codeHash } from './backup-codes.server.ts'
import type { SignInBackupCard } from './sign-in-backup-card.form.ts'

/**
 * The way back for a person who forgot the password: one code of the backup card and a new password. Uses the code up, ends
 * every other session, removes every phone's key, opens what was locked and signs this browser in.
 */
export const openWithBackupCard = (input: Omit<SignInBackupCard, 'next'>, asked: Asked) =>
  openByCode(input, asked, {
    name: 'card',
    opens: ({ role }) => role === 'participant',
    async open(trx, account, { identifier, passwordHash }) {
      const { at, userAgent } = asked
      if (!(await spendBackupCode(trx, account.id, codeHash(account.id, input.code), at))) return null
      await reopenAccount(trx, account.id, passwordHash)
      await queueMessage(trx, { personId: account.personId, kind: 'password-changed', at })
      const session = await startSession(trx, account.id, at, { userAgent, kept: false })
      await auditAccount(trx, { ...account, accountId: account.id, at }, 'backup-code-used', ['password'])
      return { role: account.role, cookies: [session, knownDeviceCookie(identifier)] }
    },
  })
