import type { Updateable } from 'kysely'
import type { Day } from '#app/domain/day.ts'
import type { GoalStatus } from '#app/domain/goal.ts'
import { isLifeArea, type LifeArea } from '#app/domain/life-area.ts'
import { type FilledBlanks, isTemplateKey, type TemplateKey } from '#app/domain/template.ts'
import type { Reader, Trx } from './columns.ts'
import { knowTemplates } from './goal-templates.ts'
import { storedDayOrNone } from './goals.ts'
import type { NewRow } from './schema.ts'
import type { RoadmapStopTable } from './schema-roadmap.ts'

/** What a stop says: its goal's words when it is one. */
export interface StopWords {
  statement: string | null
  statementLanguage: string | null
  templateKey: TemplateKey | null
  blanks: FilledBlanks
  targetDay: Day | null
}

/** A goal on the way to the big one: words of its own, or one of the person's goals. */
export interface Stop extends StopWords {
  id: string
  roadmapId: string
  position: number
  lifeArea: LifeArea | null
  /** kept for the person alone: the stop, or the goal that it is */
  onlyMe: boolean
  /** what may get in the way and what then, of a stop that is no goal */
  pair: { ifText: string; thenText: string; language: string } | null
  /** marked by hand; a stop that is a goal is reached when its goal is */
  reachedDay: Day | null
  goal: { id: string; number: number | null; status: GoalStatus; achievedDay: Day | null } | null
  version: number
}

const stopsOf = (db: Reader, ownerId: string) =>
  db
    .selectFrom('roadmapStop as stop')
    .leftJoin('goal', (join) => join.onRef('goal.id', '=', 'stop.goalId').onRef('goal.ownerId', '=', 'stop.ownerId'))
    .selectAll('stop')
    .select([
      'goal.number as goalNumber',
      'goal.status as goalStatus',
      'goal.achievedDay as goalAchievedDay',
      'goal.statement as goalStatement',
      'goal.statementLanguage as goalStatementLanguage',
      'goal.templateKey as goalTemplateKey',
      'goal.templateBlanks as goalTemplateBlanks',
      'goal.targetDay as goalTargetDay',
      'goal.lifeArea as goalLifeArea',
      'goal.onlyMe as goalOnlyMe',
    ])
    .where('stop.ownerId', '=', ownerId)

type StopRow = Awaited<ReturnType<ReturnType<typeof stopsOf>['execute']>>[number]

function wordsOf(row: StopRow): StopWords & { lifeArea: LifeArea | null } {
  const isGoal = row.goalId !== null
  const key = isGoal ? row.goalTemplateKey : row.templateKey
  const blanks = isGoal ? row.goalTemplateBlanks : row.templateBlanks
  const area = isGoal ? row.goalLifeArea : row.lifeArea
  return {
    statement: isGoal ? row.goalStatement : row.statement,
    statementLanguage: isGoal ? row.goalStatementLanguage : row.statementLanguage,
    templateKey: key !== null && isTemplateKey(key) ? key : null,
    blanks: blanks === null ? {} : (JSON.parse(blanks) as FilledBlanks),
    targetDay: storedDayOrNone(isGoal ? row.goalTargetDay : row.targetDay),
    lifeArea: area !== null && isLifeArea(area) ? area : null,
  }
}

function fromRow(row: StopRow): Stop {
  const { goalId, goalStatus, ifText, thenText, pairLanguage } = row
  return {
    id: row.id,
    roadmapId: row.roadmapId,
    position: row.position,
    ...wordsOf(row),
    onlyMe: row.onlyMe === 1 || row.goalOnlyMe === 1,
    pair: ifText !== null && thenText !== null ? { ifText, thenText, language: pairLanguage ?? 'en' } : null,
    reachedDay: storedDayOrNone(row.reachedDay),
    goal:
      goalId !== null && goalStatus !== null
        ? {
            id: goalId,
            number: row.goalNumber,
            status: goalStatus,
            achievedDay: storedDayOrNone(row.goalAchievedDay),
          }
        : null,
    version: row.version,
  }
}

/** Stops as they are read, once the agencies' templates they are made from are known. */
async function stopsFrom(db: Reader, rows: readonly StopRow[]): Promise<Stop[]> {
  const keys = rows.flatMap((row) => [row.templateKey, row.goalTemplateKey])
  await knowTemplates(db, keys)
  return rows.map(fromRow)
}

/** The stops of a big goal in their order, each with the goal that it is. */
export async function listStops(db: Reader, ownerId: string, roadmapId: string): Promise<Stop[]> {
  const rows = await stopsOf(db, ownerId)
    .where('stop.roadmapId', '=', roadmapId)
    .orderBy('stop.position')
    .orderBy('stop.id')
    .execute()
  return stopsFrom(db, rows)
}

export async function findStop(
  db: Reader,
  ownerId: string,
  roadmapId: string,
  stopId: string,
): Promise<Stop | undefined> {
  const row = await stopsOf(db, ownerId)
    .where('stop.id', '=', stopId)
    .where('stop.roadmapId', '=', roadmapId)
    .executeTakeFirst()
  return row && (await stopsFrom(db, [row]))[0]
}

/** The stop that this goal is, on whichever of the person's big goals. */
export async function findStopOfGoal(db: Reader, ownerId: string, goalId: string): Promise<Stop | undefined> {
  const row = await stopsOf(db, ownerId).where('stop.goalId', '=', goalId).executeTakeFirst()
  return row && (await stopsFrom(db, [row]))[0]
}

/** A stop by its id alone: a draft of the builder remembers no more of where it came from. */
export async function findStopById(db: Reader, ownerId: string, stopId: string): Promise<Stop | undefined> {
  const row = await stopsOf(db, ownerId).where('stop.id', '=', stopId).executeTakeFirst()
  return row && (await stopsFrom(db, [row]))[0]
}

/** The goals of a person that are a stop somewhere. */
export async function listGoalsOnTheWay(db: Reader, ownerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('roadmapStop')
    .select('goalId')
    .where('ownerId', '=', ownerId)
    .where('goalId', 'is not', null)
    .execute()
  return rows.flatMap(({ goalId }) => goalId ?? [])
}

export async function insertStop(trx: Trx, stop: NewRow<'roadmapStop'>): Promise<void> {
  await trx.insertInto('roadmapStop').values(stop).execute()
}

type StopChanges = Omit<Updateable<RoadmapStopTable>, 'id' | 'roadmapId' | 'ownerId' | 'version' | 'createdAt'>

/** Changes a stop and counts its version up; with a version, only if it is still that one. */
export async function updateStop(
  trx: Trx,
  ownerId: string,
  stopId: string,
  changes: StopChanges,
  version?: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('roadmapStop')
    .set(changes)
    .set((stop) => ({ version: stop('version', '+', 1) }))
    .where('id', '=', stopId)
    .where('ownerId', '=', ownerId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteStop(trx: Trx, ownerId: string, stopId: string): Promise<void> {
  await trx.deleteFrom('roadmapStop').where('id', '=', stopId).where('ownerId', '=', ownerId).execute()
}

/** Puts stops in this order. Moving is not a change of the stop: versions stay, so an open form is not refused for it. */
export async function orderStops(
  trx: Trx,
  ownerId: string,
  roadmapId: string,
  order: readonly string[],
): Promise<void> {
  for (const [at, stopId] of order.entries()) {
    await trx
      .updateTable('roadmapStop')
      .set({ position: at + 1 })
      .where('id', '=', stopId)
      .where('roadmapId', '=', roadmapId)
      .where('ownerId', '=', ownerId)
      .execute()
  }
}
