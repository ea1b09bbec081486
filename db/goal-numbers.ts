import { type Trx, waitForSubmission } from './columns.ts'

/**
 * One numbering of a person's goals at a time: two workers may look for the first time at once. It is waited for before any
 * goal is written, or a look and a change would wait for each other.
 */
const waitForNumbers = (trx: Trx, ownerId: string) => waitForSubmission(trx, ownerId, 'goal-number')

/**
 * Gives these goals their numbers as a worker sees them for the first time, in the order they were written, so that the
 * numbers a worker sees have no holes. Call it in the transaction that records the look, never for a preview.
 */
export async function numberGoalsShown(
  trx: Trx,
  ownerId: string,
  goalIds: readonly string[],
  at: string,
): Promise<void> {
  if (goalIds.length === 0) return
  const withoutNumber = trx
    .selectFrom('goal')
    .select('id')
    .where('ownerId', '=', ownerId)
    .where('id', 'in', [...goalIds])
    .where('number', 'is', null)
    .where('onlyMe', '=', 0)
  if (!(await withoutNumber.executeTakeFirst())) return
  // The second one finds nothing left to number.
  await waitForNumbers(trx, ownerId)
  const { last } = await trx
    .selectFrom('goal')
    .select((goal) => goal.fn.max('number').as('last'))
    .where('ownerId', '=', ownerId)
    .executeTakeFirstOrThrow()
  const rows = await withoutNumber.orderBy('createdAt').orderBy('id').execute()
  for (const [at0, row] of rows.entries()) {
    await trx
      .updateTable('goal')
      .set({ number: (last ?? 0) + at0 + 1, shownAt: at })
      .where('id', '=', row.id)
      .where('ownerId', '=', ownerId)
      .execute()
  }
}

/**
 * Takes the number of a goal that is kept only for the person now, or put away, which no worker is shown either, and closes
 * the row behind it, so that no number tells of a goal that is not shown. Shown again, it comes last
 * (docs/decisions/0008-numbers-of-goals.md). Call it before the goal itself is changed; other changes take nothing.
 */
export async function takeNumberOfHidden(
  trx: Trx,
  ownerId: string,
  goalId: string,
  changes: { onlyMe?: unknown; status?: unknown },
): Promise<void> {
  if (changes.onlyMe !== 1 && changes.status !== 'set-aside') return
  await waitForNumbers(trx, ownerId)
  const numbered = await trx
    .selectFrom('goal')
    .select(['id', 'number'])
    .where('ownerId', '=', ownerId)
    .where('number', 'is not', null)
    .orderBy('number')
    .execute()
  const at = numbered.findIndex(({ id }) => id === goalId)
  if (at === -1) return
  const give = (id: string, number: number | null) =>
    trx.updateTable('goal').set({ number }).where('id', '=', id).where('ownerId', '=', ownerId).execute()
  await give(goalId, null)
  // One after the other, from the front: no two goals of a person ever have the same number.
  for (const [behind, { id }] of numbered.slice(at + 1).entries()) await give(id, at + behind + 1)
}
