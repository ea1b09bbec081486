// What may stand on a sheet that somebody else reads, in which languages, and how much of it fits on one page.
import { describe, expect, it } from 'vitest'
import { addDays } from '#app/domain/day.ts'
import { readGoalSheet, readWeek } from '#app/features/goals/paper/read-paper.server.ts'
import { askedPaper, paperAddress } from '#app/ui/paper/asked-paper.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant } from '#tests/support/people.ts'
import { aGoal } from '#tests/support/records.ts'

const anybody = { languages: ['es', 'en'], forMe: false }
const me = { languages: ['es', 'en'], forMe: true }

describe('the languages of a sheet', () => {
  it.each([
    ['es', '', ['es', 'en'], false],
    ['en', '', ['en'], false],
    ['en', '?with=ar', ['en', 'ar'], false],
    ['ar', '?with=es&for=me', ['ar', 'es'], true],
    ['ar', '?with=none', ['ar'], false],
    ['ar', '?with=klingon', ['ar', 'en'], false],
    ['es', '?with=es', ['es'], false],
  ])('read in %s, asked for "%s": %j', (own, search, languages, forMe) => {
    const asked = askedPaper(new Request(`http://here.test/goals/week${search}`), own)
    expect(asked).toEqual({ languages, forMe })
    const again = askedPaper(new Request(`http://here.test${paperAddress('/goals/week', asked)}`), own)
    expect(again).toEqual(asked)
  })
})

onBothDatabases('a goal on paper', () => {
  const steps = [
    { text: 'Call the school', note: 'Ask for Ms Lee', place: 'Main Street' },
    { text: 'Write it down', onlyMe: true },
    { text: 'Buy a stamp', status: 'no-longer-needed' },
    { text: 'Ask for the list', status: 'done' },
  ] as const
  const told = async (wish: Parameters<typeof aGoal>[1], asked: typeof anybody) => {
    const rosa = await aParticipant()
    const cards = [{ card: 'why', text: 'For my children' }] as const
    const goalId = await aGoal(rosa, { statement: 'A lease in my name', cards: [...cards], steps: [...steps], ...wish })
    const sheet = await readGoalSheet(rosa, goalId, asked)
    return {
      words: sheet.goal?.statement ?? null,
      why: sheet.why?.text ?? null,
      steps: sheet.steps.map(({ text, note, place }) => [text, note, place]),
    }
  }

  it('to show: no step that is only mine, no note', async () => {
    expect(await told({}, anybody)).toEqual({
      words: 'A lease in my name',
      why: 'For my children',
      steps: [
        ['Call the school', null, 'Main Street'],
        ['Ask for the list', null, null],
      ],
    })
  })

  it('to show, about safety: neutral words, and no place', async () => {
    expect(await told({ lifeArea: 'safety' }, anybody)).toEqual({
      words: null,
      why: null,
      steps: [
        [null, null, null],
        [null, null, null],
      ],
    })
  })

  it('to show, of a goal that is only mine: nothing of it', async () => {
    expect(await told({ onlyMe: true }, anybody)).toEqual({ words: null, why: null, steps: [] })
  })

  it('for me: all of it', async () => {
    expect(await told({ onlyMe: true, lifeArea: 'safety' }, me)).toEqual({
      words: 'A lease in my name',
      why: 'For my children',
      steps: [
        ['Call the school', 'Ask for Ms Lee', 'Main Street'],
        ['Write it down', null, null],
        ['Ask for the list', null, null],
      ],
    })
  })

  it('as many steps as fit on one page, whole, and how many are left', async () => {
    const rosa = await aParticipant()
    const many = Array.from({ length: 60 }, (_, at) => ({ text: `Step ${at + 1}` }))
    const goalId = await aGoal(rosa, { statement: 'A goal', steps: many })
    const sheet = await readGoalSheet(rosa, goalId, anybody)
    expect([sheet.steps.length, sheet.more]).toEqual([12, 48])
  })

  it('says how much of what may get in the way did not fit, counting only what this paper may say', async () => {
    const rosa = await aParticipant()
    const pair = { ifText: 'a'.repeat(150), thenText: 'b'.repeat(150) }
    const goalId = await aGoal(rosa, {
      statement: 'A goal',
      steps: [{ text: 'Seen' }, { text: 'Mine', onlyMe: true }],
      potholes: [pair, pair, pair, pair],
    })
    const onPaper = async (asked: typeof anybody) => {
      const { potholes, morePotholes } = await readGoalSheet(rosa, goalId, asked)
      return [potholes.length, morePotholes]
    }
    expect(await onPaper(anybody)).toEqual([2, 2])
    const few = await aGoal(rosa, { statement: 'A goal', potholes: [{}] })
    expect((await readGoalSheet(rosa, few, anybody)).morePotholes).toBe(0)
    const safe = await aGoal(rosa, { lifeArea: 'safety', potholes: [pair, pair, pair, pair] })
    expect((await readGoalSheet(rosa, safe, anybody)).morePotholes).toBe(0)
  })

  it('says when why it matters did not fit, and leaves room for the goal in English', async () => {
    const rosa = await aParticipant()
    const why = { card: 'why', text: 'a'.repeat(600) } as const
    const many = Array.from({ length: 12 }, () => ({ text: 'A step' }))
    const onPaper = async (wish: Parameters<typeof aGoal>[1]) => {
      const sheet = await readGoalSheet(rosa, await aGoal(rosa, { statement: 'A goal', ...wish }), anybody)
      return [sheet.why !== null, sheet.whyLeftOut, sheet.steps.length]
    }
    expect(await onPaper({ cards: [why] })).toEqual([true, false, 0])
    expect(await onPaper({ cards: [why], steps: many })).toEqual([false, true, 12])
    expect(await onPaper({ cards: [why], steps: many, onlyMe: true })).toEqual([false, false, 0])
    const english = { card: 'english', text: 'b'.repeat(360) } as const
    expect(await onPaper({ cards: [english], steps: many })).toEqual([false, false, 7])
  })

  it('is nobody else’s', async () => {
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const goalId = await aGoal(rosa)
    const answer = await readGoalSheet(amina, goalId, me).catch((thrown: unknown) => thrown)
    expect((answer as Response).status).toBe(404)
  })
})

onBothDatabases('the week on paper', () => {
  it('holds the steps of seven days from today, by day and time, without what is only mine', async () => {
    const rosa = await aParticipant()
    const on = (days: number) => addDays(rosa.today, days)
    await aGoal(rosa, {
      steps: [
        { text: 'Yesterday', day: on(-1) },
        { text: 'At ten', day: on(0), time: '10:00' },
        { text: 'At nine', day: on(0), time: '09:00' },
        { text: 'On the last day', day: on(6) },
        { text: 'A day too late', day: on(7) },
        { text: 'Mine', day: on(1), onlyMe: true },
      ],
    })
    await aGoal(rosa, { lifeArea: 'safety', steps: [{ text: 'Pack a bag', day: on(2), time: '08:00' }] })
    await aGoal(rosa, { onlyMe: true, steps: [{ text: 'Secret', day: on(3) }] })
    await aGoal(rosa, { status: 'later', steps: [{ text: 'Later', day: on(4) }] })
    const texts = async (asked: typeof anybody) =>
      (await readWeek(rosa, asked)).days.map(({ steps }) => steps.map(({ text, time }) => [text, time]))
    expect(await texts(anybody)).toEqual([
      [
        ['At nine', '09:00'],
        ['At ten', '10:00'],
      ],
      [],
      [[null, null]],
      [],
      [],
      [],
      [['On the last day', null]],
    ])
    expect((await texts(me)).slice(1, 4)).toEqual([[['Mine', null]], [['Pack a bag', '08:00']], [['Secret', null]]])
  })
})
