import type { ExpressionBuilder, Updateable } from 'kysely'
import { addDays, type Day, dayFrom, later } from '#app/domain/day.ts'
import type { Confidence, GoalStatus } from '#app/domain/goal.ts'
import { isLifeArea, type LifeArea } from '#app/domain/life-area.ts'
import { STATUSES_SHOWN } from '#app/domain/release.ts'
import { type FilledBlanks, isTemplateKey, type TemplateKey } from '#app/domain/template.ts'
import { isOneOf, type Reader, type Trx } from './columns.ts'
import { takeNumberOfHidden } from './goal-numbers.ts'
import { knowTemplates } from './goal-templates.ts'
import type { NewRow, Row, Tables } from './schema.ts'
import type { GoalTable } from './schema-goals.ts'

/** A goal as the product speaks of it: days are days, blanks are read, yes and no are booleans. */
export interface Goal {
  id: string
  ownerId: string
  number: number | null
  lifeArea: LifeArea | null
  statement: string | null
  statementLanguage: string | null
  templateKey: TemplateKey | null
  blanks: FilledBlanks
  targetDay: Day
  status: GoalStatus
  onlyMe: boolean
  /** of a goal that is written for a child: which one */
  childId: string | null
  childName: string | null
  /** of a teenager's own: the family circle may read it */
  shown: boolean
  revision: number
  reviewDay: Day
  /** The last review's day, or the day it was written. */
  lookedAt: Day
  confidence: Confidence | null
  measureUnit: string | null
  measureStart: number | null
  measureTarget: number | null
  measureNow: number | null
  achievedDay: Day | null
  /** the person said that it is a goal, however much it sounds like papers */
  staysGoal: boolean
  createdDay: Day
  createdAt: string
  version: number
}

type GoalRow = Row<'goal'> & { lastReview: string | null; childName: string | null }

// A list of a hundred people reads a thousand days, and nearly all are the same few hundred.
const knownDays = new Set<string>()
const MOST_KNOWN_DAYS = 5000

/** A day the database holds; only days were ever put in, so anything else is a broken assumption. */
export function storedDay(text: string): Day {
  if (knownDays.has(text)) return text as Day
  const day = dayFrom(text)
  if (!day) throw new Error('a stored day is no day')
  if (knownDays.size >= MOST_KNOWN_DAYS) knownDays.clear()
  knownDays.add(day)
  return day
}

export const storedDayOrNone = (text: string | null): Day | null => (text === null ? null : storedDay(text))

export const storedArea = (area: string | null): LifeArea | null => (area !== null && isLifeArea(area) ? area : null)

const lookedAt = (createdDay: Day, lastReview: string | null): Day =>
  lastReview === null ? createdDay : later(createdDay, storedDay(lastReview))

function fromRow(row: GoalRow): Goal {
  const createdDay = storedDay(row.createdDay)
  return {
    id: row.id,
    ownerId: row.ownerId,
    number: row.number,
    lifeArea: storedArea(row.lifeArea),
    statement: row.statement,
    statementLanguage: row.statementLanguage,
    templateKey: row.templateKey !== null && isTemplateKey(row.templateKey) ? row.templateKey : null,
    blanks: row.templateBlanks === null ? {} : (JSON.parse(row.templateBlanks) as FilledBlanks),
    targetDay: storedDay(row.targetDay),
    status: row.status,
    onlyMe: row.onlyMe === 1,
    childId: row.childId,
    childName: row.childName,
    shown: row.shown === 1,
    revision: row.revision,
    reviewDay: storedDay(row.reviewDay),
    lookedAt: lookedAt(createdDay, row.lastReview),
    confidence: row.confidence as Confidence | null,
    measureUnit: row.measureUnit,
    measureStart: row.measureStart,
    measureTarget: row.measureTarget,
    measureNow: row.measureNow,
    achievedDay: storedDayOrNone(row.achievedDay),
    staysGoal: row.staysGoal === 1,
    createdDay,
    createdAt: row.createdAt,
    version: row.version,
  }
}

/** Goals as they are read, once the agencies' templates they are made from are known. */
async function goalsFrom(db: Reader, rows: readonly GoalRow[]): Promise<Goal[]> {
  const keys = rows.map((row) => row.templateKey)
  await knowTemplates(db, keys)
  return rows.map(fromRow)
}

/** The day of the last review of the goal that is read. */
const lastReviewDay = (goal: ExpressionBuilder<Tables, 'goal'>) =>
  goal
    .selectFrom('review')
    .whereRef('review.goalId', '=', 'goal.id')
    .whereRef('review.ownerId', '=', 'goal.ownerId')
    .select((review) => review.fn.max('review.day').as('day'))
    .as('lastReview')

/** What the child is called that the goal is written for. */
const nameOfChild = (goal: ExpressionBuilder<Tables, 'goal'>) =>
  goal
    .selectFrom('child')
    .whereRef('child.id', '=', 'goal.childId')
    .whereRef('child.ownerId', '=', 'goal.ownerId')
    .select('child.nickname')
    .as('childName')

/** The goals of a person, each with the day it was last looked at and whose it is. */
const goalsOf = (db: Reader, ownerId: string) =>
  db.selectFrom('goal').selectAll('goal').select(lastReviewDay).select(nameOfChild).where('goal.ownerId', '=', ownerId)

/** One goal, with the big goal that it is on the way to, if it is, and whether its owner stands in a circle as a teenager. */
export async function findGoal(
  db: Reader,
  ownerId: string,
  goalId: string,
): Promise<(Goal & { roadmapId: string | null; isTeens: boolean }) | undefined> {
  const row = await goalsOf(db, ownerId)
    .select((goal) =>
      goal
        .selectFrom('roadmapStop')
        .whereRef('roadmapStop.goalId', '=', 'goal.id')
        .whereRef('roadmapStop.ownerId', '=', 'goal.ownerId')
        .select('roadmapStop.roadmapId')
        .as('roadmapId'),
    )
    .select((goal) =>
      goal
        .selectFrom('circleMember')
        .whereRef('circleMember.personId', '=', 'goal.ownerId')
        .where('circleMember.leftAt', 'is', null)
        .where('circleMember.standing', '=', 'teenager')
        .select('circleMember.personId')
        .limit(1)
        .as('teenager'),
    )
    .where('goal.id', '=', goalId)
    .executeTakeFirst()
  const [goal] = row ? await goalsFrom(db, [row]) : []
  return goal && { ...goal, roadmapId: row?.roadmapId ?? null, isTeens: (row?.teenager ?? null) !== null }
}

/** All goals of a person, the soonest target day first. */
export async function listGoals(db: Reader, ownerId: string): Promise<Goal[]> {
  const rows = await goalsOf(db, ownerId).orderBy('goal.targetDay').orderBy('goal.id').execute()
  return goalsFrom(db, rows)
}

/** The goals a person works on now. */
export async function listGoalsNow(db: Reader, ownerId: string): Promise<Goal[]> {
  const rows = await goalsOf(db, ownerId)
    .where('goal.status', '=', 'now')
    .orderBy('goal.targetDay')
    .orderBy('goal.id')
    .execute()
  return goalsFrom(db, rows)
}

/** The goals a person has reached, the latest first. */
export async function listGoalsReached(db: Reader, ownerId: string): Promise<Goal[]> {
  const rows = await goalsOf(db, ownerId)
    .where('goal.status', '=', 'achieved')
    .orderBy('goal.achievedDay', 'desc')
    .orderBy('goal.id', 'desc')
    .execute()
  return rows.map(fromRow)
}

/** What a person could show of their goals: none that is *only me*, none that is put away. Newest target last. */
export async function listGoalsShown(db: Reader, ownerId: string): Promise<Goal[]> {
  const rows = await goalsOf(db, ownerId)
    .where('goal.onlyMe', '=', 0)
    .where('goal.status', 'in', STATUSES_SHOWN)
    .orderBy('goal.targetDay')
    .orderBy('goal.id')
    .execute()
  return goalsFrom(db, rows)
}

/** An instant is an hour of the day before in some time zones. */
const stillMatters = (goal: ExpressionBuilder<Tables, 'goal'>, since: Day) => [
  goal('status', '!=', 'achieved'),
  goal('achievedDay', '>=', since),
  goal('createdAt', '>=', addDays(since, -1)),
]

/** A goal as far as a worker's list of people needs it: when to look, never its words. */
export type GoalOfList = Pick<
  Goal,
  'id' | 'ownerId' | 'lifeArea' | 'status' | 'onlyMe' | 'reviewDay' | 'lookedAt' | 'achievedDay' | 'createdAt'
>

/**
 * What these people could show of their goals, the soonest target first, with the columns that a list of people reads. With
 * a day, of the goals that were reached only those reached or written from then on.
 */
export async function listGoalsOfList(db: Reader, ownerIds: readonly string[], since?: Day): Promise<GoalOfList[]> {
  const rows = await db
    .selectFrom('goal')
    .select(['id', 'ownerId', 'lifeArea', 'status', 'onlyMe', 'reviewDay', 'achievedDay', 'createdDay', 'createdAt'])
    .select(lastReviewDay)
    .where(isOneOf(db, 'goal.ownerId', ownerIds))
    .where('onlyMe', '=', 0)
    .where('status', 'in', STATUSES_SHOWN)
    .$if(since !== undefined, (query) => query.where((goal) => goal.or(stillMatters(goal, since as Day))))
    .orderBy('targetDay')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    ownerId: row.ownerId,
    lifeArea: storedArea(row.lifeArea),
    status: row.status,
    onlyMe: row.onlyMe === 1,
    reviewDay: storedDay(row.reviewDay),
    lookedAt: lookedAt(storedDay(row.createdDay), row.lastReview),
    achievedDay: storedDayOrNone(row.achievedDay),
    createdAt: row.createdAt,
  }))
}

export async function countGoals(db: Reader, ownerId: string): Promise<number> {
  const { count } = await db
    .selectFrom('goal')
    .select((goal) => goal.fn.countAll<number | string>().as('count'))
    .where('ownerId', '=', ownerId)
    .executeTakeFirstOrThrow()
  // PostgreSQL counts in 64 bits and its driver hands that over as text.
  return Number(count)
}

export async function insertGoal(trx: Trx, goal: NewRow<'goal'>): Promise<void> {
  await trx.insertInto('goal').values(goal).execute()
}

type GoalChanges = Omit<Updateable<GoalTable>, 'id' | 'ownerId' | 'version' | 'createdAt' | 'createdDay'>

/**
 * Changes a goal and counts its version up; hidden from workers, it loses its number. With a version, only if the goal is
 * still that one: false means that somebody (the same person on another device) was quicker.
 */
export async function updateGoal(
  trx: Trx,
  ownerId: string,
  goalId: string,
  changes: GoalChanges & { updatedAt: string },
  version?: number,
): Promise<boolean> {
  await takeNumberOfHidden(trx, ownerId, goalId, changes)
  const { numUpdatedRows } = await trx
    .updateTable('goal')
    .set(changes)
    .set((goal) => ({ version: goal('version', '+', 1) }))
    .where('id', '=', goalId)
    .where('ownerId', '=', ownerId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
