import type { GoalEvent, GoalEventAt } from '#app/domain/goal-event.ts'
import type { Reader, Trx } from './columns.ts'
import { storedDay } from './goals.ts'
import { newId } from './ids.ts'
import type { Row } from './schema.ts'

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

const COLUMNS = ['id', 'kind', 'day', 'at', 'revision', 'snapshot', 'changeId'] as const

type EventRow = Pick<Row<'goalEvent'>, (typeof COLUMNS)[number]>

/** An event as it was kept; its kind and snapshot are what a verb wrote. */
export const eventFrom = ({ snapshot, day, ...row }: EventRow) =>
  ({ ...(JSON.parse(snapshot) as object), ...row, day: storedDay(day) }) as GoalEventAt

const eventsOf = (db: Reader, ownerId: string, goalId: string) =>
  db.selectFrom('goalEvent').select(COLUMNS).where('goalId', '=', goalId).where('ownerId', '=', ownerId)

/** The story of one goal, oldest first. */
export async function listGoalEvents(db: Reader, ownerId: string, goalId: string): Promise<GoalEventAt[]> {
  const rows = await eventsOf(db, ownerId, goalId).orderBy('at').orderBy('id').execute()
  return rows.map(eventFrom)
}

/** The newest part of a story, oldest first: what came after each of its events is in it too. */
export async function listNewestGoalEvents(
  db: Reader,
  ownerId: string,
  goalId: string,
  most: number,
): Promise<GoalEventAt[]> {
  const rows = await eventsOf(db, ownerId, goalId).orderBy('at', 'desc').orderBy('id', 'desc').limit(most).execute()
  return rows.reverse().map(eventFrom)
}

/** How far back the line of time reads: some years of the most busy person's turning points. */
const MOST_TURNS = 1000

/** The turning points of all goals of a person, with what was taken back, oldest first. */
export async function listGoalTurns(db: Reader, ownerId: string): Promise<(GoalEventAt & { goalId: string })[]> {
  const rows = await db
    .selectFrom('goalEvent')
    .select([...COLUMNS, 'goalId'])
    .where('ownerId', '=', ownerId)
    .where('kind', 'in', ['set', 'typed-in', 'review', 'status', 'undone'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_TURNS)
    .execute()
  return rows.reverse().map((row) => ({ ...eventFrom(row), goalId: row.goalId }))
}
