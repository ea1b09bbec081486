import type { AgencyRefusal } from '#app/server/identity/agency-provider.server.ts'
import { appendAudit, type Trx } from '#db'

/** `over`: too late, a second time, or in another browser. `nobody`: it opens no account here, whatever the reason. */
export type SignOnRefusal = AgencyRefusal | 'over' | 'nobody'

/** Why it opens nothing, for who reads the log; the page says the same to all. */
export type NobodyWhy = 'unverified' | 'unknown' | 'tied' | 'ended'

/** A sign-on that opened nothing, in the audit log. Whose account it was meant for is not said: nobody proved it. */
export const auditAgencyRefusal = (trx: Trx, refused: Exclude<SignOnRefusal, 'nobody'> | NobodyWhy, at: string) =>
  appendAudit(trx, {
    at,
    accountId: null,
    role: 'visitor',
    kind: 'sign-in-failed',
    subject: { kind: 'agency-sign-on', id: refused },
    personId: null,
    fields: ['agency', refused],
    changeId: null,
  })
