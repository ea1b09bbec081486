import type { Standing } from '#app/domain/circle.ts'
import { type Reader, type Trx, waitForSubmission } from './columns.ts'
import { newId } from './ids.ts'

// Who is in whose family circle. A row of circle_welcome lets one person read another's name; what is shown is read where
// there are rows both ways, so that nobody's things are read by somebody whose name they do not know.

/** Somebody of my circle who lets me read their name. */
export interface CircleMember {
  personId: string
  name: string
  /** of what they write, and of their name */
  language: string
  standing: Standing
  /** each lets the other see: what either shows to the circle, the other may read */
  bothSee: boolean
}

/** My family circle. That somebody went quiet is told to nobody, and who does not let me see is not in it. */
export interface Circle {
  circleId: string
  standing: Standing
  /** since when I am quiet; an instant */
  quietSince: string | null
  members: CircleMember[]
}

/** One change of a circle at a time: two who come in at once would both be the twelfth. */
export const waitForCircle = (trx: Trx, circleId: string): Promise<void> => waitForSubmission(trx, circleId, 'circle')

/** One change at a time of which circle somebody is in. */
export const waitForMembership = (trx: Trx, personId: string): Promise<void> =>
  waitForSubmission(trx, personId, 'circle')

/** Where somebody stands now, if they are in a circle at all; the first row of their own, not who else is in it. */
export async function findMembership(
  db: Reader,
  personId: string,
): Promise<{ circleId: string; standing: Standing; quietSince: string | null } | undefined> {
  return db
    .selectFrom('circleMember')
    .select(['circleId', 'standing', 'quietSince'])
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .executeTakeFirst()
}

/**
 * Who is in this circle now, in the order they came, with the two rows that matter between each and this reader: theirs lets
 * the reader see them, mine the other way round. Who asked to be erased is gone from it.
 */
export const membersRead = (db: Reader, circleId: string, readerId: string) =>
  db
    .selectFrom('circleMember')
    .innerJoin('person', 'person.id', 'circleMember.personId')
    .leftJoin('circleWelcome as theirs', (join) =>
      join
        .onRef('theirs.personId', '=', 'circleMember.personId')
        .onRef('theirs.circleId', '=', 'circleMember.circleId')
        .on('theirs.memberId', '=', readerId),
    )
    .leftJoin('circleWelcome as mine', (join) =>
      join
        .onRef('mine.memberId', '=', 'circleMember.personId')
        .onRef('mine.circleId', '=', 'circleMember.circleId')
        .on('mine.personId', '=', readerId),
    )
    .leftJoin('erasure', 'erasure.personId', 'circleMember.personId')
    .select(['circleMember.personId', 'person.name', 'theirs.at as letAt', 'mine.at as iLetAt'])
    .where('circleMember.circleId', '=', circleId)
    .where('circleMember.leftAt', 'is', null)
    .where('erasure.personId', 'is', null)
    .orderBy('circleMember.joinedAt')
    .orderBy('circleMember.personId')

/** My circle as I may read it; undefined when I am in none. Who asked to be erased is gone from it. */
export async function readCircle(db: Reader, personId: string): Promise<Circle | undefined> {
  const mine = await findMembership(db, personId)
  if (!mine) return undefined
  const rows = await membersRead(db, mine.circleId, personId)
    .select(['person.language', 'circleMember.standing'])
    .where('circleMember.personId', '!=', personId)
    .where('theirs.at', 'is not', null)
    .execute()
  const members = rows.map(({ letAt, iLetAt, ...member }) => ({ ...member, bothSee: iLetAt !== null }))
  return { ...mine, members }
}

/** How many are in it, whether I may read their names or not. For the limit alone. */
export async function countMembers(db: Reader, circleId: string): Promise<number> {
  const { count } = await db
    .selectFrom('circleMember')
    .select((row) => row.fn.countAll().as('count'))
    .where('circleId', '=', circleId)
    .where('leftAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Begins a circle with one person in it, who invites. */
export async function beginCircle(trx: Trx, personId: string, standing: Standing, at: string): Promise<string> {
  const circleId = newId()
  await trx.insertInto('circle').values({ id: circleId, createdAt: at }).execute()
  await trx.insertInto('circleMember').values({ circleId, personId, standing, joinedAt: at, leftAt: null }).execute()
  return circleId
}

/**
 * Somebody comes in: they let everybody who is there now read their name, and whoever invited lets them read theirs. Who was
 * in this circle before comes back as if for the first time.
 */
export async function enterCircle(
  trx: Trx,
  {
    circleId,
    personId,
    standing,
    inviterId,
  }: { circleId: string; personId: string; standing: Standing; inviterId: string },
  at: string,
): Promise<void> {
  const anew = { standing, joinedAt: at, quietSince: null, leftAt: null }
  const entered = trx.insertInto('circleMember').values({ circleId, personId, ...anew })
  await entered.onConflict((on) => on.columns(['circleId', 'personId']).doUpdateSet(anew)).execute()
  const there = await trx
    .selectFrom('circleMember')
    .select('personId')
    .where('circleId', '=', circleId)
    .where('personId', '!=', personId)
    .where('leftAt', 'is', null)
    .execute()
  for (const member of there) await letSee(trx, { circleId, personId, memberId: member.personId }, at)
  await letSee(trx, { circleId, personId: inviterId, memberId: personId }, at)
}

/** Whether nobody else is in a circle with this person: they may come into another one. */
export async function standsAlone(db: Reader, personId: string): Promise<boolean> {
  const mine = await findMembership(db, personId)
  return !mine || (await countMembers(db, mine.circleId)) <= 1
}

/**
 * Before coming into another circle: one with nobody else in it is left, and the family goals they take part in come along. False when
 * there are others in it, who would be left without a word: then it is left first.
 */
export async function moveIntoCircle(trx: Trx, personId: string, circleId: string, at: string): Promise<boolean> {
  if (!(await standsAlone(trx, personId))) return false
  const before = await findMembership(trx, personId)
  if (!before) return true
  const mine = trx
    .selectFrom('familyGoalMember')
    .select('goalId')
    .where('personId', '=', personId)
    .where('acceptedAt', 'is not', null)
    .where('leftAt', 'is', null)
  await trx
    .updateTable('familyGoal')
    .set({ circleId })
    .where('circleId', '=', before.circleId)
    .where('id', 'in', mine)
    .execute()
  await leaveCircle(trx, personId, at)
  return true
}

interface Welcome {
  circleId: string
  personId: string
  memberId: string
}

/** `personId` lets `memberId` see; done before, nothing changes. */
export async function letSee(trx: Trx, welcome: Welcome, at: string): Promise<void> {
  const row = trx.insertInto('circleWelcome').values({ ...welcome, at })
  await row.onConflict((on) => on.columns(['personId', 'memberId', 'circleId']).doNothing()).execute()
}

/** `personId` no longer lets `memberId` see. */
export async function hideFrom(trx: Trx, { circleId, personId, memberId }: Welcome): Promise<void> {
  await trx
    .deleteFrom('circleWelcome')
    .where('circleId', '=', circleId)
    .where('personId', '=', personId)
    .where('memberId', '=', memberId)
    .execute()
}

/** Quiet from now on, or no longer: publishing what stands now is the caller's. */
export async function setQuiet(trx: Trx, personId: string, quietSince: string | null): Promise<void> {
  await trx
    .updateTable('circleMember')
    .set({ quietSince })
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .execute()
}

/**
 * Out of the circle, with name and things, at once: what others could read of this person, their part in what the family does
 * together, the ways in they made. What they wrote themselves stays theirs. False when they were in none.
 */
export async function leaveCircle(trx: Trx, personId: string, now: string): Promise<boolean> {
  const mine = await findMembership(trx, personId)
  if (!mine) return false
  const { circleId } = mine
  await waitForCircle(trx, circleId)
  await trx
    .updateTable('circleMember')
    .set({ leftAt: now, quietSince: null })
    .where('circleId', '=', circleId)
    .where('personId', '=', personId)
    .execute()
  await trx
    .deleteFrom('circleWelcome')
    .where('circleId', '=', circleId)
    .where((row) => row.or([row('personId', '=', personId), row('memberId', '=', personId)]))
    .execute()
  await trx.deleteFrom('circleLine').where('ownerId', '=', personId).execute()
  const goals = trx.selectFrom('familyGoal').select('id').where('circleId', '=', circleId)
  await trx
    .updateTable('familyGoalMember')
    .set({ leftAt: now })
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .where('goalId', 'in', goals)
    .execute()
  await trx
    .updateTable('familyStep')
    .set((step) => ({ doerId: null, version: step('version', '+', 1) }))
    .where('doerId', '=', personId)
    .where('doneAt', 'is', null)
    .where('goalId', 'in', goals)
    .execute()
  await trx
    .updateTable('circleInvitation')
    .set({ endedAt: now })
    .where('inviterId', '=', personId)
    .where('endedAt', 'is', null)
    .execute()
  return true
}

/** An adult from now on, in the account and in the circle; what a teenager showed of their goals is shown no longer. */
export async function becomeAdult(trx: Trx, personId: string): Promise<void> {
  await trx.updateTable('person').set({ teenSince: null }).where('id', '=', personId).execute()
  await trx.updateTable('circleMember').set({ standing: 'adult' }).where('personId', '=', personId).execute()
  await trx.updateTable('goal').set({ shown: 0 }).where('ownerId', '=', personId).execute()
}

/** Whether an account has been lived in as a participant's: answers, or something shown to a worker. It stays what it is. */
export async function isLivedIn(db: Reader, personId: string): Promise<boolean> {
  for (const table of ['round', 'release'] as const) {
    const row = await db.selectFrom(table).select('id').where('ownerId', '=', personId).limit(1).executeTakeFirst()
    if (row) return true
  }
  const half = db.selectFrom('draft').select('id').where('personId', '=', personId).where('form', 'like', 'round:%')
  return (await half.limit(1).executeTakeFirst()) !== undefined
}
