import { type AuditKind, type AuditRole, appendAudit, type Trx } from '#db'

/** Whose account it is, and when. */
interface Whose {
  at: string
  accountId: string
  role: AuditRole
  personId: string
}

/** The audit row of what somebody did with their own account outside a form that keeps its answer. */
export const auditAccount = (
  trx: Trx,
  { at, accountId, role, personId }: Whose,
  kind: AuditKind,
  fields: string[] = [],
) =>
  appendAudit(trx, {
    at,
    accountId,
    role,
    kind,
    subject: { kind: 'account', id: accountId },
    personId,
    fields,
    changeId: null,
  })
