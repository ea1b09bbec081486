import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { type Asked, openByCode } from '#app/features/account/by-code/open-by-code.server.ts'
import { beginVisit } from '#app/features/account/signing-in/begin-visit.server.ts'
import { afterPassword } from '#app/features/account/signing-in/sign-in.server.ts'
import { invitationHash } from '#app/server/identity/invitation.server.ts'
import { endSessionsOf, setPasswordHash, spendInvitation } from '#db'
import type { FirstTime } from './first-time.form.ts'

/**
 * Somebody of the agency chooses the password of the account that was made for them, with the code they were given. Uses
 * the code up, ends every other session and signs this browser in, or asks for the second factor.
 */
export const openFirstTime = (input: FirstTime, asked: Asked) =>
  openByCode(input, asked, {
    name: 'first',
    opens: ({ role }) => role !== 'participant',
    async open(trx, account, { identifier, passwordHash }) {
      const { at, userAgent } = asked
      if (!(await spendInvitation(trx, account.id, invitationHash(account.id, input.code), at))) return null
      await setPasswordHash(trx, account.id, passwordHash)
      await endSessionsOf(trx, account.id)
      await auditAccount(trx, { ...account, accountId: account.id, at }, 'invitation-used', ['password'])
      return afterPassword(account, await beginVisit(trx, account, at, { userAgent, kept: false }), identifier)
    },
  })
