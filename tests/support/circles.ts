// Family circles: who is in one, and who lets whom see.
import type { Participant } from '#app/domain/actor.ts'
import type { Standing } from '#app/domain/circle.ts'
import { flag, type NewRow, newId, write } from '#db'
import { aParticipant, NOW } from './people.ts'

/** A circle of these people; everybody lets everybody see unless told otherwise. Returns its id. */
export function aCircle(
  members: readonly (Participant | { who: Participant; standing: Standing })[],
  { welcome = true } = {},
): Promise<string> {
  const everyone = members.map((one) => ('who' in one ? one : { who: one, standing: 'adult' as const }))
  return write(async (trx) => {
    const circleId = newId()
    await trx.insertInto('circle').values({ id: circleId, createdAt: NOW }).execute()
    for (const { who, standing } of everyone) {
      const member = { circleId, personId: who.personId, standing, joinedAt: NOW, leftAt: null }
      await trx.insertInto('circleMember').values(member).execute()
    }
    const pairs = everyone.flatMap((one) => everyone.filter((other) => other !== one).map((other) => [one, other]))
    for (const [one, other] of welcome ? pairs : []) {
      const ids = { personId: one?.who.personId ?? '', memberId: other?.who.personId ?? '' }
      await trx
        .insertInto('circleWelcome')
        .values({ circleId, ...ids, at: NOW })
        .execute()
    }
    return circleId
  })
}

/** Somebody of a circle, a way into it that somebody came by and waits for, and what is done there together. */
export interface Family extends FamilyGoalThere {
  memberId: string
  invitationId: string
}

/** A circle of two, and a third who asks to come in. */
export async function aFamily(me: Participant): Promise<Family> {
  const other = await aParticipant({ name: 'Carmen', now: me.now })
  const circleId = await aCircle([me, other])
  const asking = await aParticipant({ name: 'Pablo', now: me.now })
  const invitationId = await anInvitation(me, circleId, { askedBy: asking.personId })
  return { memberId: other.personId, invitationId, ...(await aFamilyGoal(me, circleId)) }
}

/** A family goal by its id, with a step and a line of how it goes. */
export interface FamilyGoalThere {
  familyGoalId: string
  familyStepId: string
  familyCheckInId: string
}

/** What this person proposed, each of the others said yes to, and how it goes; every word begins with "Private". */
export function aFamilyGoal(
  { personId, name, language, now, today }: Participant,
  circleId: string,
  others: readonly Participant[] = [],
  wishes: Partial<NewRow<'familyGoal'>> = {},
): Promise<FamilyGoalThere> {
  const [familyGoalId, familyStepId, familyCheckInId] = [newId(), newId(), newId()]
  const goalId = familyGoalId
  return write(async (trx) => {
    const words = { statement: `Private dinner of ${name}`, language, timesAWeek: 3, reward: `Private cake of ${name}` }
    const pair = { ifThis: `Private night of ${name}`, thenWe: `Private breakfast of ${name}` }
    const goal = { id: goalId, circleId, proposerId: personId, createdAt: now, createdDay: today }
    await trx
      .insertInto('familyGoal')
      .values({ ...goal, ...words, ...pair, ...wishes })
      .execute()
    const member = { goalId, invitedBy: personId, invitedAt: now, acceptedAt: now }
    const ids = [personId, ...others.map((one) => one.personId)]
    await trx
      .insertInto('familyGoalMember')
      .values(ids.map((id) => ({ ...member, personId: id })))
      .execute()
    const step = { id: familyStepId, goalId, writtenBy: personId, doerId: personId, language, createdAt: now }
    await trx
      .insertInto('familyStep')
      .values({ ...step, text: `Private table of ${name}`, day: today, position: 1 })
      .execute()
    const said = { id: familyCheckInId, goalId, ownerId: personId, day: today, going: 'well', language } as const
    await trx
      .insertInto('familyCheckIn')
      .values({ ...said, note: `Private evening of ${name}`, at: now })
      .execute()
    return { familyGoalId, familyStepId, familyCheckInId }
  })
}

/** A way into a circle as a row, for a week; returns its id. */
export async function anInvitation(
  { personId: inviterId, now: madeAt }: Participant,
  circleId: string,
  wishes: Partial<NewRow<'circleInvitation'>> = {},
): Promise<string> {
  const id = newId()
  const expiresAt = new Date(Date.parse(madeAt) + 7 * 24 * 60 * 60_000).toISOString()
  const askedAt = wishes.askedBy ? madeAt : null
  const row = { id, circleId, inviterId, standing: 'adult' as const, codeHash: newId(), madeAt, expiresAt, askedAt }
  await write((trx) =>
    trx
      .insertInto('circleInvitation')
      .values({ ...row, ...wishes })
      .execute(),
  )
  return id
}

/** A child that this person writes for; returns its id. */
export async function aChild(
  { personId: ownerId, now, today }: Participant,
  wishes: Partial<NewRow<'child'>> = {},
): Promise<string> {
  const id = newId()
  const child = { id, ownerId, nickname: 'Lucas', band: 'three-to-five', createdAt: now, createdDay: today, ...wishes }
  await write((trx) => trx.insertInto('child').values(child).execute())
  return id
}

/** A special moment as a row: own words of some days ago that the circle may read. */
export async function aMoment(
  { personId: ownerId, now, today, language }: Participant,
  wishes: Partial<NewRow<'milestone'>> = {},
): Promise<string> {
  const id = newId()
  const words = { text: 'A room of my own', language, idea: null, about: null, note: null, noteLanguage: null }
  const row = { id, ownerId, ...words, day: '2026-10-14', shown: flag(true), removedDay: null }
  await write((trx) =>
    trx
      .insertInto('milestone')
      .values({ ...row, createdAt: now, createdDay: today, ...wishes })
      .execute(),
  )
  return id
}
