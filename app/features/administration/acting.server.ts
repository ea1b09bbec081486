import type { Administrator } from '#app/domain/actor.ts'
import { appendAudit, type Change, type Once, once, type Trx } from '#db'

/** At the command line of the server: whoever is there may do what every administrator may. */
export interface Operator {
  role: 'operator'
  now: string
}

/** Who looks after accounts: an administrator on a page, for one programme, or the operator, for all of them. */
export type Acting = Administrator | Operator

/** Whose workers these are; null for all. */
export const programmeOf = (by: Acting): string | null => (by.role === 'administrator' ? by.programme : null)

/** One act with its audit row; of an administrator's form once, however often it is sent. */
export async function acted<A, R>(
  trx: Trx,
  by: Acting,
  submission: string,
  make: () => Promise<Change<A> | { refused: R }>,
): Promise<Once<A, R>> {
  if (by.role === 'administrator') return once<A, R>(trx, by, submission, make)
  const made = await make()
  if ('refused' in made) return made
  const { kind, subject, personId, fields = [], answer } = made
  await appendAudit(trx, {
    at: by.now,
    accountId: null,
    role: by.role,
    kind,
    subject,
    personId,
    fields,
    changeId: null,
  })
  return { done: answer }
}
