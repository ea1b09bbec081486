import type { Updateable } from 'kysely'
import type { Day } from '#app/domain/day.ts'
import { isStillOpen, type NeedAnswer, STEP_STATUSES, type StepActor, type StepStatus } from '#app/domain/step.ts'
import { isOneOf, type Reader, type Trx } from './columns.ts'
import { storedDayOrNone } from './goals.ts'
import type { NewRow, Row } from './schema.ts'
import type { StepTable } from './schema-goals.ts'

export interface Step {
  id: string
  goalId: string
  position: number
  text: string
  language: string
  actor: StepActor
  actorName: string | null
  day: Day | null
  time: string | null
  place: string | null
  need: string | null
  needAskedDay: Day | null
  needAnswer: NeedAnswer | null
  note: string | null
  status: StepStatus
  statusReason: string | null
  statusReasonLanguage: string | null
  reviewDay: Day | null
  onlyMe: boolean
  doneDay: Day | null
  version: number
}

function fromRow(row: Row<'step'>): Step {
  return {
    id: row.id,
    goalId: row.goalId,
    position: row.position,
    text: row.text,
    language: row.language,
    actor: row.actor,
    actorName: row.actorName,
    day: storedDayOrNone(row.day),
    time: row.time,
    place: row.place,
    need: row.need,
    needAskedDay: storedDayOrNone(row.needAskedDay),
    needAnswer: row.needAnswer,
    note: row.note,
    status: row.status,
    statusReason: row.statusReason,
    statusReasonLanguage: row.statusReasonLanguage,
    reviewDay: storedDayOrNone(row.reviewDay),
    onlyMe: row.onlyMe === 1,
    doneDay: storedDayOrNone(row.doneDay),
    version: row.version,
  }
}

const stepsOf = (db: Reader, ownerId: string) =>
  db.selectFrom('step').selectAll('step').where('step.ownerId', '=', ownerId)

/** The steps of one goal in their order. */
export async function listSteps(db: Reader, ownerId: string, goalId: string): Promise<Step[]> {
  const rows = await stepsOf(db, ownerId).where('step.goalId', '=', goalId).orderBy('step.position').execute()
  return rows.map(fromRow)
}

/** All steps of a person's goals, by goal and in their order. */
export async function listAllSteps(db: Reader, ownerId: string): Promise<Step[]> {
  const rows = await stepsOf(db, ownerId).orderBy('step.goalId').orderBy('step.position').execute()
  return rows.map(fromRow)
}

/** The steps a person could show: none that is *only me*, nor of a goal that is. */
export async function listStepsShown(db: Reader, ownerId: string): Promise<Step[]> {
  const rows = await stepsOf(db, ownerId)
    .innerJoin('goal', (join) =>
      join.onRef('goal.id', '=', 'step.goalId').onRef('goal.ownerId', '=', 'step.ownerId').on('goal.onlyMe', '=', 0),
    )
    .where('step.onlyMe', '=', 0)
    .orderBy('step.goalId')
    .orderBy('step.position')
    .execute()
  return rows.map(fromRow)
}

const OPEN = STEP_STATUSES.filter(isStillOpen)

/** A step as far as a worker's list of people needs it. */
export type StepOfList = Pick<
  Step,
  'goalId' | 'position' | 'text' | 'language' | 'status' | 'day' | 'reviewDay' | 'doneDay' | 'onlyMe'
>

/**
 * The steps of these people that are not *only me*, in the order of each goal, in one statement. With a day, of those that
 * are over only what was done from then on.
 */
export async function listStepsOfList(db: Reader, ownerIds: readonly string[], since?: Day): Promise<StepOfList[]> {
  const rows = await db
    .selectFrom('step')
    .select(['goalId', 'position', 'text', 'language', 'status', 'day', 'reviewDay', 'doneDay', 'onlyMe'])
    .where(isOneOf(db, 'step.ownerId', ownerIds))
    .where('onlyMe', '=', 0)
    .$if(since !== undefined, (query) =>
      query.where(({ or, eb }) => or([eb('status', 'in', OPEN), eb('doneDay', '>=', since ?? '')])),
    )
    .orderBy('position')
    .execute()
  return rows.map(({ goalId, position, text, language, status, day, reviewDay, doneDay, onlyMe }) => ({
    goalId,
    position,
    text,
    language,
    status,
    day: storedDayOrNone(day),
    reviewDay: storedDayOrNone(reviewDay),
    doneDay: storedDayOrNone(doneDay),
    onlyMe: onlyMe === 1,
  }))
}

/** The steps that can stand on *today*: still open, of goals the person works on now; and the one just marked done. */
export async function listStepsToday(db: Reader, ownerId: string, justDone: string | null): Promise<Step[]> {
  const rows = await stepsOf(db, ownerId)
    .innerJoin('goal', (join) =>
      join
        .onRef('goal.id', '=', 'step.goalId')
        .onRef('goal.ownerId', '=', 'step.ownerId')
        .on('goal.status', '=', 'now'),
    )
    .where((step) =>
      step.or([
        step('step.status', 'in', ['not-started', 'doing', 'cannot-yet']),
        step('step.id', '=', justDone ?? ''),
      ]),
    )
    .orderBy('step.goalId')
    .orderBy('step.position')
    .execute()
  return rows.map(fromRow)
}

export async function findStep(db: Reader, ownerId: string, goalId: string, stepId: string): Promise<Step | undefined> {
  const row = await stepsOf(db, ownerId)
    .where('step.goalId', '=', goalId)
    .where('step.id', '=', stepId)
    .executeTakeFirst()
  return row && fromRow(row)
}

export async function insertStep(trx: Trx, step: NewRow<'step'>): Promise<void> {
  await trx.insertInto('step').values(step).execute()
}

type StepChanges = Omit<Updateable<StepTable>, 'id' | 'goalId' | 'ownerId' | 'version' | 'createdAt'>

/** Changes a step and counts its version up; with a version, only if it is still that one. */
export async function updateStep(
  trx: Trx,
  ownerId: string,
  stepId: string,
  changes: StepChanges,
  version?: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('step')
    .set(changes)
    .set((step) => ({ version: step('version', '+', 1) }))
    .where('id', '=', stepId)
    .where('ownerId', '=', ownerId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Puts steps in this order. Moving is not a change of the step: versions stay, so an open form is not refused for it. */
export async function orderSteps(trx: Trx, ownerId: string, goalId: string, order: readonly string[]): Promise<void> {
  for (const [at, stepId] of order.entries()) {
    await trx
      .updateTable('step')
      .set({ position: at + 1 })
      .where('id', '=', stepId)
      .where('goalId', '=', goalId)
      .where('ownerId', '=', ownerId)
      .execute()
  }
}
