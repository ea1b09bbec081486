import type { ExpressionBuilder } from 'kysely'
import type { CheckInWord } from '#app/domain/check-in.ts'
import { canSeeInCircle, type Standing } from '#app/domain/circle.ts'
import type { Day } from '#app/domain/day.ts'
import { type FamilyStatus, isTold, type Part, partOf, untoldSince } from '#app/domain/family-goal.ts'
import { findMembership, membersRead } from './circle.ts'
import type { Reader, Trx } from './columns.ts'
import { storedDay, storedDayOrNone } from './goals.ts'
import type { NewRow, Row, Tables } from './schema.ts'
import { heldBackSince } from './showing.ts'

// What a family does together, as one reader of the circle may read it: names of those who let them, and of those who are
// quiet only what they did before.

interface Said {
  text: string
  language: string
}

/** Somebody who takes part; the name is null where they do not let this reader know it. */
export interface TakingPart {
  personId: string
  name: string | null
}

export interface FamilyStep extends Said {
  id: string
  /** who does it; `someone` is somebody whose name this reader may not know */
  doer: { who: 'nobody' | 'everyone' | 'me' | 'someone' } | { who: 'named'; personId: string; name: string }
  /** seen by who wrote it alone, unless they ticked it */
  day: Day | null
  dayShown: boolean
  isMine: boolean
  doneDay: Day | null
  version: number
}

export interface FamilyCheckIn {
  id: string
  day: Day
  going: CheckInWord
  note: Said | null
  isMine: boolean
  name: string | null
}

export interface FamilyGoal extends Said {
  id: string
  timesAWeek: number | null
  /** both or none */
  ifThis: string | null
  thenWe: string | null
  reward: string | null
  byMonth: Day | null
  status: FamilyStatus
  achievedDay: Day | null
  version: number
  /** how this reader stands to it */
  part: Part
  takingPart: TakingPart[]
  steps: FamilyStep[]
  /** read by those who take part alone */
  checkIns: FamilyCheckIn[]
}

/** Somebody of the circle, as far as reading family goals asks. */
interface Somebody {
  name: string | null
  untold: string | null
  /** each lets the other see: what they write is read (docs/decisions/0018) */
  bothSee: boolean
}

// What a left join may leave empty is not asked about.
type Asking = ExpressionBuilder<Tables, 'circleMember'>

/** Everybody who is in this circle now, with what this reader may know of them. */
async function peopleOf(db: Reader, circleId: string, readerId: string): Promise<Map<string, Somebody>> {
  const rows = await membersRead(db, circleId, readerId)
    .select('quietSince')
    .select((row) => heldBackSince(row as unknown as Asking, 'circleMember.personId').as('heldBackSince'))
    .execute()
  return new Map(
    rows.map(({ personId, name, quietSince, heldBackSince, letAt, iLetAt }) => {
      if (personId === readerId) return [personId, { name, untold: null, bothSee: true }]
      const untold = untoldSince(quietSince, heldBackSince)
      return [personId, { name: letAt === null ? null : name, untold, bothSee: letAt !== null && iLetAt !== null }]
    }),
  )
}

/** Since when what this person does reaches nobody of their circle; null when it does. */
export async function findUntoldSince(db: Reader, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('circleMember')
    .select('quietSince')
    .select((member) => heldBackSince(member, 'circleMember.personId').as('heldBackSince'))
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .executeTakeFirst()
  return row ? untoldSince(row.quietSince, row.heldBackSince) : null
}

/** The goals of a circle one may read: those one is asked to or part of, and of adults those of somebody who lets them. */
export async function listFamilyGoals(db: Reader, personId: string, id?: string): Promise<FamilyGoal[]> {
  const me = await findMembership(db, personId)
  if (!me) return []
  const goals = await db
    .selectFrom('familyGoal')
    .selectAll()
    .where('circleId', '=', me.circleId)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  if (goals.length === 0) return []
  const ids = goals.map((goal) => goal.id)
  const people = await peopleOf(db, me.circleId, personId)
  const members = await db.selectFrom('familyGoalMember').selectAll().where('goalId', 'in', ids).execute()
  const steps = await db
    .selectFrom('familyStep')
    .selectAll()
    .where('goalId', 'in', ids)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .execute()
  const checkIns = await db
    .selectFrom('familyCheckIn')
    .selectAll()
    .where('goalId', 'in', ids)
    .where('removedAt', 'is', null)
    .orderBy('at', 'desc')
    .execute()
  const of = <R extends { goalId: string }>(rows: R[], goalId: string) => rows.filter((row) => row.goalId === goalId)
  const reading = { personId, standing: me.standing, people }
  return goals.flatMap((goal) => {
    const rows = { members: of(members, goal.id), steps: of(steps, goal.id), checkIns: of(checkIns, goal.id) }
    return readGoal(reading, goal, rows) ?? []
  })
}

export async function findFamilyGoal(db: Reader, personId: string, id: string): Promise<FamilyGoal | undefined> {
  return (await listFamilyGoals(db, personId, id))[0]
}

interface Reading {
  personId: string
  standing: Standing
  people: Map<string, Somebody>
}

interface Rows {
  members: Row<'familyGoalMember'>[]
  steps: Row<'familyStep'>[]
  checkIns: Row<'familyCheckIn'>[]
}

function readGoal(reading: Reading, goal: Row<'familyGoal'>, rows: Rows): FamilyGoal | null {
  const { personId, standing, people } = reading
  const mine = rows.members.find((member) => member.personId === personId)
  const proposer = goal.proposerId === null ? undefined : people.get(goal.proposerId)
  // Proposed by somebody who was quiet then: nobody else knows of it.
  const isProposalTold = goal.proposerId === personId || isTold(goal.createdAt, proposer?.untold ?? null)
  const part = mine && isProposalTold ? partOf(mine) : 'not'
  const told = rows.members.filter((member) => {
    const who = people.get(member.personId)
    return who && partOf(member) === 'taking-part' && isTold(member.acceptedAt ?? '', who.untold)
  })
  const isAsked = part !== 'not'
  const lets = told.some(({ personId: other }) => other !== personId && people.get(other)?.bothSee)
  const reader = { isOwner: part === 'taking-part', standing, letIn: isAsked || lets }
  if (!isProposalTold || !canSeeInCircle(reader, { kind: 'family-goal', readerIsAsked: isAsked })) return null
  if (!isAsked && !lets) return null
  return {
    id: goal.id,
    text: goal.statement,
    language: goal.language,
    timesAWeek: goal.timesAWeek,
    ifThis: goal.ifThis,
    thenWe: goal.thenWe,
    reward: goal.reward,
    byMonth: storedDayOrNone(goal.byMonth),
    status: goal.status,
    achievedDay: storedDayOrNone(goal.achievedDay),
    version: goal.version,
    part,
    takingPart: told.map((member) => ({
      personId: member.personId,
      name: people.get(member.personId)?.name ?? null,
    })),
    steps: rows.steps.flatMap((step) => readStep(reading, step) ?? []),
    checkIns: part === 'taking-part' ? rows.checkIns.flatMap((one) => readCheckIn(reading, one) ?? []) : [],
  }
}

function readStep({ personId, people }: Reading, step: Row<'familyStep'>): FamilyStep | null {
  const writer = people.get(step.writtenBy)
  const isMine = step.writtenBy === personId
  // Of somebody who left, only what another does goes on.
  const isCarriedOn = step.everyone === 1 || (step.doerId !== null && people.has(step.doerId))
  if (writer ? !isTold(step.createdAt, writer.untold) : !isCarriedOn) return null
  const doneBy = step.doneBy === null ? undefined : people.get(step.doneBy)
  const isDoneTold = step.doneAt !== null && isTold(step.doneAt, doneBy?.untold ?? null)
  return {
    id: step.id,
    text: step.text,
    language: step.language,
    doer: doerOf(personId, people, step),
    day: isMine || step.dayShown === 1 ? storedDayOrNone(step.day) : null,
    dayShown: step.dayShown === 1,
    isMine,
    doneDay: isDoneTold ? storedDayOrNone(step.doneDay) : null,
    version: step.version,
  }
}

function doerOf(
  personId: string,
  people: Map<string, Somebody>,
  { doerId, everyone }: Row<'familyStep'>,
): FamilyStep['doer'] {
  if (everyone === 1) return { who: 'everyone' }
  const doer = doerId === null ? undefined : people.get(doerId)
  if (doerId === null || !doer) return { who: 'nobody' }
  if (doerId === personId) return { who: 'me' }
  return doer.name === null ? { who: 'someone' } : { who: 'named', personId: doerId, name: doer.name }
}

function readCheckIn({ personId, people }: Reading, row: Row<'familyCheckIn'>): FamilyCheckIn | null {
  const who = people.get(row.ownerId)
  const isMine = row.ownerId === personId
  // A note is its writer's own: read where each lets the other see.
  if (!who?.bothSee || !isTold(row.at, who.untold)) return null
  return {
    id: row.id,
    day: storedDay(row.day),
    going: row.going,
    note: row.note === null ? null : { text: row.note, language: row.language ?? '' },
    isMine,
    name: isMine ? null : who.name,
  }
}

/** How many of a circle's goals are being worked on by somebody. For the limit alone. */
export async function countFamilyGoals(db: Reader, circleId: string): Promise<number> {
  const takenPartIn = db
    .selectFrom('familyGoalMember')
    .select('goalId')
    .where('acceptedAt', 'is not', null)
    .where('leftAt', 'is', null)
  const { count } = await db
    .selectFrom('familyGoal')
    .select((row) => row.fn.countAll().as('count'))
    .where('circleId', '=', circleId)
    .where('status', '=', 'now')
    .where('id', 'in', takenPartIn)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function insertFamilyGoal(
  trx: Trx,
  goal: NewRow<'familyGoal'>,
  { proposerId, asked, at }: { proposerId: string; asked: readonly string[]; at: string },
): Promise<void> {
  await trx.insertInto('familyGoal').values(goal).execute()
  const member = { goalId: goal.id, invitedBy: proposerId, invitedAt: at }
  const rows = asked.map((personId) => ({ ...member, personId, acceptedAt: null }))
  await trx
    .insertInto('familyGoalMember')
    .values([{ ...member, personId: proposerId, acceptedAt: at }, ...rows])
    .execute()
}
