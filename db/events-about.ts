import type { Whose } from './belongings.ts'
import type { Reader } from './columns.ts'

/** What the audit log says about somebody and what they did, the newest first; `byPersonId` is whose account did it. */
export function listEventsAbout(db: Reader, { personId, accountId }: Whose) {
  return db
    .selectFrom('auditEvent')
    .leftJoin('account', 'account.id', 'auditEvent.accountId')
    .select(['auditEvent.sequence', 'auditEvent.at', 'auditEvent.role', 'auditEvent.kind', 'auditEvent.fields'])
    .select(['auditEvent.subjectKind', 'auditEvent.subjectId', 'account.personId as byPersonId'])
    .where((event) =>
      event.or([event('auditEvent.personId', '=', personId), event('auditEvent.accountId', '=', accountId)]),
    )
    .orderBy('auditEvent.sequence', 'desc')
    .execute()
}
