import type { GoalEvent, GoalEventAt } from '#app/domain/goal-event.ts'
import type { Reader, Trx } from './columns.ts'
import { storedDay } from './goals.ts'
import { newId } from './ids.ts'

/** Where an event stands: whose goal, when, at which revision, and the change (the form sent) that made it. */
export interface GoalEventPlace {
  goalId: string
  ownerId: string
  day: string
  at: string
  revision: number
  changeId: string
}

/** Adds to the story of a goal. Nothing is ever taken out of it but by erasing the person's things as a whole. */
export async function addGoalEvent(trx: Trx, place: GoalEventPlace, event: GoalEvent): Promise<void> {
  const { kind, ...snapshot } = event
  await trx
    .insertInto('goalEvent')
    .values({ id: newId(), ...place, kind, snapshot: JSON.stringify(snapshot) })
    .execute()
}

/** The story of one goal, oldest first. */
export async function listGoalEvents(db: Reader, ownerId: string, goalId: string): Promise<GoalEventAt[]> {
  const rows = await db
    .selectFrom('goalEvent')
    .select(['id', 'kind', 'day', 'at', 'revision', 'snapshot'])
    .where('goalId', '=', goalId)
    .where('ownerId', '=', ownerId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...(JSON.parse(row.snapshot) as object),
    kind: row.kind,
    id: row.id,
    day: storedDay(row.day),
    at: row.at,
    revision: row.revision,
  })) as GoalEventAt[]
}
