// The sheet for the fridge: what stands on it, whose name, and what never does.
import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { readFamily } from '#app/features/family/circle/read-family.server.ts'
import { readFamilySheet } from '#app/features/family/sheet/read-family-sheet.server.ts'
import { planFamilySheet } from '#app/features/family/sheet/sheet-on-paper.ts'
import { flag, newId, publishLines, write } from '#db'
import { aChild, aCircle, aFamilyGoal, aMoment } from '#tests/support/circles.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

const asked = { languages: ['en' as const], forMe: true }

const read = async (who: Participant, chosen: string[] | null = null) => {
  const sheet = await readFamilySheet(who, asked, chosen)
  return {
    ...sheet,
    goals: sheet.goals.filter(({ isOn }) => isOn).map(({ text }) => text),
    moments: sheet.moments.map(({ name, own, day }) => `${day} ${name}: ${own?.text}`),
  }
}

const show = (...people: Participant[]) =>
  write(async (trx) => {
    for (const { personId, now } of people) await publishLines(trx, personId, now)
  })

onBothDatabases('the family sheet', () => {
  beforeEach(() => stubSettings())

  test('has the goals its printer takes part in and what the family may read, with the names that may stand', async () => {
    const [rosa, miguel, ana] = [
      await aParticipant({ name: 'Rosa' }),
      await aParticipant({ name: 'Miguel' }),
      await aParticipant({ name: 'Ana' }),
    ]
    const circleId = await aCircle([rosa, miguel, ana])
    await aFamilyGoal(rosa, circleId, [miguel], { statement: 'Dinner together' })
    await aFamilyGoal(rosa, circleId, [], { statement: 'A calm morning', status: 'set-aside' })
    await aFamilyGoal(miguel, circleId, [ana], { statement: 'Of the others' })
    const childId = await aChild(rosa, { nickname: 'Lucas' })
    await aMoment(rosa, { childId, text: 'Helps set the table', day: '2026-10-02' })
    await aMoment(rosa, { text: 'A room of my own', day: '2026-09-05' })
    await aMoment(miguel, { text: 'A month in the job', day: '2026-08-21' })
    await show(rosa, miguel)

    expect(await read(rosa)).toMatchObject({
      goals: ['Dinner together'],
      moments: [
        '2026-10-02 Lucas: Helps set the table',
        '2026-09-05 Rosa: A room of my own',
        '2026-08-01 Miguel: A month in the job',
      ],
    })
    expect((await readFamilySheet(rosa, asked, null)).goals[0]).toMatchObject({
      language: 'en',
      timesAWeek: 3,
      pair: { ifThis: 'Private night of Rosa', thenWe: 'Private breakfast of Rosa' },
    })
    expect((await read(ana)).goals).toEqual(['Of the others'])
  })

  test('leaves out what is only mine, what is to come, what touches money, health or safety, and who lets nobody see', async () => {
    const [rosa, miguel] = [await aParticipant({ name: 'Rosa' }), await aParticipant({ name: 'Miguel' })]
    const circleId = await aCircle([rosa])
    await write(async (trx) => {
      const member = { circleId, personId: miguel.personId, standing: 'adult' as const, joinedAt: rosa.now }
      await trx.insertInto('circleMember').values(member).execute()
    })
    const childId = await aChild(rosa)
    await aMoment(rosa, { text: 'Only mine', onlyMe: flag(true) })
    await aMoment(rosa, { text: 'Not shown', shown: flag(false) })
    await aMoment(rosa, { childId, text: 'Of a child, not shown', shown: flag(false) })
    await aMoment(rosa, { childId, text: 'Still to come', happened: flag(false), day: rosa.today })
    await aMoment(rosa, { text: 'Taken off', removedDay: rosa.today })
    for (const about of ['safety', 'savings', 'health-feelings'] as const) await aMoment(rosa, { text: about, about })
    await aMoment(miguel, { text: 'Of somebody who lets nobody see' })
    await show(rosa, miguel)

    const sheet = await read(rosa)
    expect([sheet.goals, sheet.moments, sheet.asked.forMe]).toEqual([[], [], false])
    expect((await readFamily(rosa)).hasSheet).toBe(false)
    await aMoment(rosa, { childId, text: 'Sings' })
    expect((await readFamily(rosa)).hasSheet).toBe(true)
  })

  test('has the goals that were ticked, and nothing for an id that is not on it', async () => {
    const rosa = await aParticipant({ name: 'Rosa' })
    const miguel = await aParticipant({ name: 'Miguel' })
    const circleId = await aCircle([rosa, miguel])
    const { familyGoalId } = await aFamilyGoal(rosa, circleId, [], { statement: 'Dinner together' })
    await aFamilyGoal(rosa, circleId, [], { statement: 'A calm morning' })
    const other = await aFamilyGoal(miguel, circleId, [], { statement: 'Of another' })
    expect((await read(rosa)).goals.toSorted()).toEqual(['A calm morning', 'Dinner together'])
    expect((await read(rosa, [familyGoalId, other.familyGoalId, 'x'])).goals).toEqual(['Dinner together'])
    expect((await read(rosa, [])).goals).toEqual([])
  })
})

const aGoalOf = (text: string) => ({
  id: newId(),
  text,
  language: 'en',
  timesAWeek: 3,
  pair: { ifThis: text, thenWe: text },
  isOn: true,
})
const aMomentOf = (text: string) => ({
  id: newId(),
  name: 'Lucas',
  idea: null,
  own: { text, language: 'en' },
  day: '2026-10-01' as never,
})
const inTwo = [() => 'October 2026 Lucas', () => 'Octubre de 2026 Lucas']

const told = ({ isLarge, goals, goalsLeftOut, moments, isCut }: ReturnType<typeof planFamilySheet>) => [
  isLarge,
  goals.length,
  goalsLeftOut,
  moments.length,
  isCut,
]

test('one page is in large letters while the goals and the newest moments fit', () => {
  const dinner = aGoalOf('Dinner together')
  const sings = aMomentOf('Sings')
  expect(told(planFamilySheet([dinner], [sings], inTwo))).toEqual([true, 1, 0, 1, false])
  expect(told(planFamilySheet([], Array(90).fill(sings), inTwo))).toEqual([true, 0, 0, 27, false])
  expect(told(planFamilySheet([dinner, dinner, dinner], Array(9).fill(sings), inTwo))).toEqual([false, 3, 0, 9, false])
})

test('one page has whole goals first, counts what did not fit and cuts the longest words alone', () => {
  const widest = aGoalOf('W'.repeat(200))
  const sings = aMomentOf('Sings')
  expect(told(planFamilySheet([widest, widest], Array(30).fill(sings), inTwo))).toEqual([false, 1, 1, 10, false])
  expect(told(planFamilySheet([], [aMomentOf('W'.repeat(200))], inTwo))).toEqual([false, 0, 0, 1, true])
  const usual = aGoalOf('mother of '.repeat(9).trim())
  expect(told(planFamilySheet([usual], [], inTwo))).toEqual([true, 1, 0, 0, false])
})
