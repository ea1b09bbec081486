import type { Updateable } from 'kysely'
import type { Trx } from './columns.ts'
import type { NewRow, Row } from './schema.ts'
import type { FamilyGoalTable, FamilyStepTable } from './schema-family.ts'

// Writes of a family goal. Several people write: whoever calls has read the goal as this person may, and a text is changed
// only where its version is still the one that was read.

type GoalChanges = Omit<Updateable<FamilyGoalTable>, 'id' | 'circleId' | 'version' | 'createdAt' | 'createdDay'>
type StepChanges = Omit<Updateable<FamilyStepTable>, 'id' | 'goalId' | 'version' | 'createdAt' | 'writtenBy'>

/** Changes a family goal and counts its version up; with a version, only if it is still that one. */
export async function updateFamilyGoal(trx: Trx, id: string, changes: GoalChanges, version?: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('familyGoal')
    .set(changes)
    .set((goal) => ({ version: goal('version', '+', 1) }))
    .where('id', '=', id)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Yes, no, or out of it again. False when this person was never asked. */
export async function answerFamilyGoal(
  trx: Trx,
  goalId: string,
  personId: string,
  answer: Partial<Pick<Row<'familyGoalMember'>, 'acceptedAt' | 'declinedAt' | 'leftAt'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('familyGoalMember')
    .set(answer)
    .where('goalId', '=', goalId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Who leaves a goal does none of its steps any more. */
export async function freeFamilySteps(trx: Trx, goalId: string, personId: string): Promise<void> {
  await trx
    .updateTable('familyStep')
    .set((step) => ({ doerId: null, version: step('version', '+', 1) }))
    .where('goalId', '=', goalId)
    .where('doerId', '=', personId)
    .where('doneAt', 'is', null)
    .execute()
}

/** Asks more people; those who were asked before stay as they are. */
export async function askToFamilyGoal(
  trx: Trx,
  { goalId, invitedBy, asked, at }: { goalId: string; invitedBy: string; asked: readonly string[]; at: string },
): Promise<void> {
  for (const personId of asked)
    await trx
      .insertInto('familyGoalMember')
      .values({ goalId, personId, invitedBy, invitedAt: at })
      .onConflict((on) => on.columns(['goalId', 'personId']).doNothing())
      .execute()
}

/** At the end of the list. */
export async function insertFamilyStep(trx: Trx, step: Omit<NewRow<'familyStep'>, 'position'>): Promise<void> {
  const { last } = await trx
    .selectFrom('familyStep')
    .select((row) => row.fn.max('position').as('last'))
    .where('goalId', '=', step.goalId)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('familyStep')
    .values({ ...step, position: Number(last ?? 0) + 1 })
    .execute()
}

/** Changes a step of this goal and counts its version up; with a version, only if it is still that one. */
export async function updateFamilyStep(
  trx: Trx,
  { goalId, stepId }: { goalId: string; stepId: string },
  changes: StepChanges,
  version?: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('familyStep')
    .set(changes)
    .set((step) => ({ version: step('version', '+', 1) }))
    .where('id', '=', stepId)
    .where('goalId', '=', goalId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function insertFamilyCheckIn(trx: Trx, checkIn: NewRow<'familyCheckIn'>): Promise<void> {
  await trx.insertInto('familyCheckIn').values(checkIn).execute()
}

/** Takes one's own line away. False when it is none of theirs. */
export async function removeFamilyCheckIn(trx: Trx, ownerId: string, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('familyCheckIn')
    .set({ removedAt: at })
    .where('id', '=', id)
    .where('ownerId', '=', ownerId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
