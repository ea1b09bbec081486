import type { Reader } from './columns.ts'
import type { Row } from './schema.ts'

/** What a family goal says, as it is kept. */
export type KeptFamilyGoal = Row<'familyGoal'>

/** The words of the goals this person takes part in, or proposed: theirs to take along, wherever the circle went. */
export function familyGoalWordsOf(db: Reader, personId: string): Promise<KeptFamilyGoal[]> {
  const takesPart = db
    .selectFrom('familyGoalMember')
    .select('goalId')
    .where('personId', '=', personId)
    .where('acceptedAt', 'is not', null)
    .where('leftAt', 'is', null)
  return db
    .selectFrom('familyGoal')
    .selectAll()
    .where((goal) => goal.or([goal('proposerId', '=', personId), goal('id', 'in', takesPart)]))
    .execute()
}
