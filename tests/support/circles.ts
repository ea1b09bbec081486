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

/** Somebody of a circle, and a way into it that somebody came by and waits for. */
export interface Family {
  memberId: string
  invitationId: string
}

/** A circle of two, and a third who asks to come in. */
export async function aFamily(me: Participant): Promise<Family> {
  const other = await aParticipant({ name: 'Carmen', now: me.now })
  const circleId = await aCircle([me, other])
  const asking = await aParticipant({ name: 'Pablo', now: me.now })
  return { memberId: other.personId, invitationId: await anInvitation(me, circleId, { askedBy: asking.personId }) }
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
