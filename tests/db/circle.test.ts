import { expect, it } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { beginCircle, database, enterCircle, hideFrom, leaveCircle, letSee, readCircle, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, NOW } from '#tests/support/people.ts'

/** Whose names somebody reads, and with whom they share what each shows. */
async function seenBy({ personId }: Participant): Promise<string[]> {
  const circle = await readCircle(database(), personId)
  return (circle?.members ?? []).map(
    ({ name, standing, bothSee }) => `${name}, ${standing}${bothSee ? '' : ', not yet'}`,
  )
}

/** Rosa's circle: Miguel came first, then Sofia, whom Rosa invited too. */
async function rosasCircle() {
  const rosa = await aParticipant({ name: 'Rosa' })
  const miguel = await aParticipant({ name: 'Miguel' })
  const sofia = await aParticipant({ name: 'Sofia' })
  const circleId = await write(async (trx) => {
    const circleId = await beginCircle(trx, rosa.personId, 'adult', NOW)
    const inviterId = rosa.personId
    await enterCircle(trx, { circleId, personId: miguel.personId, standing: 'adult', inviterId }, NOW)
    await enterCircle(trx, { circleId, personId: sofia.personId, standing: 'teenager', inviterId }, NOW)
    return circleId
  })
  return { circleId, rosa, miguel, sofia }
}

onBothDatabases('a family circle', () => {
  it('lets whoever comes in be known to all, and know who invited alone', async () => {
    const { rosa, miguel, sofia } = await rosasCircle()
    expect(await seenBy(rosa)).toEqual(['Miguel, adult', 'Sofia, teenager'])
    expect(await seenBy(miguel)).toEqual(['Rosa, adult', 'Sofia, teenager, not yet'])
    expect(await seenBy(sofia)).toEqual(['Rosa, adult'])
  })

  it('shows two to each other once both let the other see, and neither’s things when one takes it back', async () => {
    const { circleId, miguel, sofia } = await rosasCircle()
    const welcome = { circleId, personId: miguel.personId, memberId: sofia.personId }
    await write((trx) => letSee(trx, welcome, NOW))
    await write((trx) => letSee(trx, welcome, NOW))
    expect(await seenBy(miguel)).toEqual(['Rosa, adult', 'Sofia, teenager'])
    expect(await seenBy(sofia)).toEqual(['Rosa, adult', 'Miguel, adult'])

    await write((trx) => hideFrom(trx, welcome))
    expect(await seenBy(miguel)).toEqual(['Rosa, adult', 'Sofia, teenager, not yet'])
    expect(await seenBy(sofia)).toEqual(['Rosa, adult'])
  })

  it('takes whoever leaves away with all they let see, and lets them come back as new', async () => {
    const { circleId, rosa, miguel, sofia } = await rosasCircle()
    expect(await write((trx) => leaveCircle(trx, miguel.personId, NOW))).toBe(true)
    expect(await write((trx) => leaveCircle(trx, miguel.personId, NOW))).toBe(false)
    expect(await seenBy(rosa)).toEqual(['Sofia, teenager'])
    expect(await readCircle(database(), miguel.personId)).toBeUndefined()

    const back = { circleId, personId: miguel.personId, standing: 'adult', inviterId: rosa.personId } as const
    await write((trx) => enterCircle(trx, back, NOW))
    expect(await seenBy(rosa)).toEqual(['Miguel, adult', 'Sofia, teenager'])
    expect(await seenBy(sofia)).toEqual(['Rosa, adult', 'Miguel, adult, not yet'])
  })

  it('takes somebody who leaves out of what the family does together, and keeps what they wrote', async () => {
    const { circleId, rosa, miguel } = await rosasCircle()
    const [goalId, stepId] = [`goal of ${circleId}`, `step of ${circleId}`]
    await write(async (trx) => {
      const goal = { id: goalId, circleId, proposerId: rosa.personId, statement: 'Eat together', language: 'en' }
      await trx
        .insertInto('familyGoal')
        .values({ ...goal, createdAt: NOW, createdDay: '2026-11-21' })
        .execute()
      const taking = { goalId, personId: miguel.personId, invitedAt: NOW, acceptedAt: NOW }
      await trx.insertInto('familyGoalMember').values(taking).execute()
      const step = {
        id: stepId,
        goalId,
        writtenBy: miguel.personId,
        text: 'Set the table',
        language: 'en',
        position: 1,
      }
      await trx
        .insertInto('familyStep')
        .values({ ...step, doerId: miguel.personId, createdAt: NOW })
        .execute()
      const line = { id: `line of ${circleId}`, ownerId: miguel.personId, kind: 'moment', subjectId: 'm' } as const
      await trx
        .insertInto('circleLine')
        .values({ ...line, day: '2026-11-01', publishedAt: NOW })
        .execute()
      await leaveCircle(trx, miguel.personId, NOW)
    })
    const db = database()
    const part = await db.selectFrom('familyGoalMember').selectAll().where('goalId', '=', goalId).executeTakeFirst()
    expect(part?.leftAt).toBe(NOW)
    const step = await db.selectFrom('familyStep').selectAll().where('id', '=', stepId).executeTakeFirst()
    expect(step).toMatchObject({ writtenBy: miguel.personId, doerId: null, text: 'Set the table' })
    const lines = await db.selectFrom('circleLine').selectAll().where('ownerId', '=', miguel.personId).execute()
    expect(lines).toEqual([])
  })
})
