import type { GoalEventAt } from '#app/domain/goal-event.ts'
import type { Reader } from './columns.ts'
import { eventFrom } from './goal-events.ts'

// A worker's page shows five lines; this many leave room for those that say nothing to a worker.
const MOST = 60

/** What happened to these goals of one person after an instant, newest first. What may be told of it is not decided here. */
export async function listGoalEventsAfter(
  db: Reader,
  ownerId: string,
  goalIds: readonly string[],
  after: string,
): Promise<(GoalEventAt & { goalId: string })[]> {
  if (goalIds.length === 0) return []
  const rows = await db
    .selectFrom('goalEvent')
    .select(['id', 'goalId', 'kind', 'day', 'at', 'revision', 'snapshot', 'changeId'])
    .where('ownerId', '=', ownerId)
    .where('goalId', 'in', [...goalIds])
    .where('at', '>', after)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
  return rows.map(({ goalId, ...row }) => ({ ...eventFrom(row), goalId }))
}
