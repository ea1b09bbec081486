import { expect, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import type { Section } from '#app/domain/release.ts'
import { keepWish } from '#app/features/calmap/keep-wish.server.ts'
import { answerSkipped } from '#app/features/rounds/finished/answer-skipped.server.ts'
import { keepRoundForMe } from '#app/features/rounds/finished/keep-round-for-me.server.ts'
import { answersOf, database, findRound, roundsShownTo, wishesOf } from '#db'
import { onBothDatabases, statementsOf } from '#tests/support/databases.ts'
import { aParticipant, on } from '#tests/support/people.ts'
import { aForm, anItem, aRoundDone } from '#tests/support/rounds.ts'

const uuid = () => crypto.randomUUID()
const always = '1900-01-01' as Day
const sees = (...sections: Section[]) => ({ sections, fromDay: always })

onBothDatabases('a finished round', () => {
  test('is kept for me, whole or in part, and shown again', async () => {
    const rosa = await aParticipant()
    const roundId = await aRoundDone(rosa, 'calmap', { answers: { home: 3, food: 4, work: 'skip' } })
    const keep = { submission: uuid(), version: 1, round: false, rows: ['food', 'work', 'no-such-row'] }
    expect(await keepRoundForMe(rosa, 'calmap', roundId, keep)).toEqual({ done: { roundId } })
    const kept = await findRound(database(), rosa.personId, 'calmap', roundId)
    expect(kept?.answers.map((answer) => [answer.itemKey, answer.onlyMe])).toEqual([
      ['food', true],
      ['home', false],
      ['work', true],
    ])
    await keepRoundForMe(rosa, 'calmap', roundId, { submission: uuid(), version: 2, round: true, rows: [] })
    const all = await findRound(database(), rosa.personId, 'calmap', roundId)
    expect([all?.onlyMe, all?.answers.some((answer) => answer.onlyMe)]).toEqual([true, false])
  })

  test('is not changed from an older page, nor by somebody else', async () => {
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const roundId = await aRoundDone(rosa, 'qol', { answers: { body: 5 } })
    const keep = { version: 1, round: true, rows: [] }
    await keepRoundForMe(rosa, 'qol', roundId, { ...keep, submission: uuid() })
    expect(await keepRoundForMe(rosa, 'qol', roundId, { ...keep, submission: uuid() })).toEqual({ refused: 'stale' })
    expect(await keepRoundForMe(amina, 'qol', roundId, { ...keep, submission: uuid() })).toEqual({
      refused: 'not-found',
    })
  })

  test('takes the answer to a skipped question on its own day, and not later', async () => {
    const rosa = await aParticipant()
    const roundId = await aRoundDone(rosa, 'bridge', { answers: { home: 3, people: 'skip' } })
    const people = anItem('bridge', 'people')
    const tomorrow = on(rosa, '2026-11-22')
    expect(await answerSkipped(tomorrow, 'bridge', roundId, people, 4, aForm({ version: 1 }))).toEqual({
      refused: 'not-found',
    })
    expect(await answerSkipped(rosa, 'bridge', roundId, people, 4, aForm({ version: 1 }))).toEqual({
      done: { roundId },
    })
    const round = await findRound(database(), rosa.personId, 'bridge', roundId)
    expect(answersOf(round?.answers ?? [])).toEqual({ home: 3, people: 4 })
  })

  test('never asks again for what I would rather not say, nor for what has an answer', async () => {
    const rosa = await aParticipant()
    const roundId = await aRoundDone(rosa, 'bridge', { answers: { home: 3, people: 'rather-not-say' } })
    for (const item of ['people', 'home']) {
      const answered = await answerSkipped(rosa, 'bridge', roundId, anItem('bridge', item), 4, aForm({ version: 1 }))
      expect(answered).toEqual({ refused: 'not-found' })
    }
  })

  test('holds where I would like to be, in rows that have a level', async () => {
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const roundId = await aRoundDone(rosa, 'calmap', { answers: { home: 3, food: 'skip' } })
    expect(await keepWish(rosa, roundId, 'home', uuid(), 5)).toEqual({ done: { roundId } })
    expect(await keepWish(rosa, roundId, 'food', uuid(), 5)).toEqual({ refused: 'not-found' })
    expect(await keepWish(amina, roundId, 'home', uuid(), 1)).toEqual({ refused: 'not-found' })
    expect([...(await wishesOf(database(), rosa.personId, roundId))]).toEqual([['home', 5]])
    await keepWish(rosa, roundId, 'home', uuid(), null)
    expect([...(await wishesOf(database(), rosa.personId, roundId))]).toEqual([])
  })
})

onBothDatabases('what a worker may see of rounds', () => {
  test('every way of leaving out, a row for me and a row not released look the same: not there', async () => {
    const rosa = await aParticipant()
    await aRoundDone(rosa, 'calmap', {
      answers: { home: 3, food: 'skip', money: 'rather-not-say', work: 2, safety: 1, people: 4 },
      notes: { home: 'The rent is high.', work: 'Mine alone.' },
      onlyMe: ['work'],
    })
    const [shown] = await roundsShownTo(database(), rosa.personId, 'calmap', sees('calmap'))
    expect(shown?.answers).toEqual({ home: 3, people: 4 })
    expect(shown?.notes).toEqual({ home: { text: 'The rent is high.', language: 'en' } })
  })

  test('a note beside a question of my life now is for me alone, whatever is released', async () => {
    const rosa = await aParticipant()
    await aRoundDone(rosa, 'qol', { answers: { joy: 8 }, notes: { joy: 'The choir.' } })
    const [shown] = await roundsShownTo(database(), rosa.personId, 'qol', sees('quality-of-life'))
    expect([shown?.answers, shown?.notes]).toEqual([{ joy: 8 }, {}])
  })

  test('a round for me, one with nothing left to see, and none at all are alike', async () => {
    const [rosa, amina, keoni] = [await aParticipant(), await aParticipant(), await aParticipant()]
    await aRoundDone(rosa, 'bridge', { answers: { home: 3 }, keepForMe: true })
    await aRoundDone(amina, 'bridge', { answers: { home: 'skip', savings: 4 } })
    for (const person of [rosa, amina, keoni])
      expect(await roundsShownTo(database(), person.personId, 'bridge', sees('bridge'))).toEqual([])
  })

  test('a sensitive part needs its own tick', async () => {
    const rosa = await aParticipant()
    const answers = { home: 3, health: 2, debts: 2, savings: 1, earnings: 2, job_quality: 3 }
    await aRoundDone(rosa, 'bridge', { answers, household: { people: 3, area: 'ma-other' } })
    const read = async (...sections: Section[]) =>
      (await roundsShownTo(database(), rosa.personId, 'bridge', sees(...sections)))[0]
    expect((await read('bridge'))?.answers).toEqual({ home: 3, job_quality: 3 })
    expect((await read('bridge'))?.amounts).toBeNull()
    expect((await read('bridge', 'earnings'))?.answers).toEqual({ home: 3, earnings: 2, job_quality: 3 })
    expect((await read('bridge', 'earnings'))?.amounts).toEqual({ people: 3, area: 'ma-other', table: 'example-1' })
  })

  test('history begins with the day of the release; before it only the latest round is seen', async () => {
    const rosa = await aParticipant()
    for (const day of ['2026-03-03', '2026-06-10', '2026-09-08'])
      await aRoundDone(on(rosa, day), 'qol', { answers: { joy: 5 } })
    const days = async (fromDay: string) => {
      const shown = { sections: ['quality-of-life'] as const, fromDay: fromDay as Day }
      return (await roundsShownTo(database(), rosa.personId, 'qol', shown)).map((round) => round.day)
    }
    expect(await days('1900-01-01')).toEqual(['2026-09-08', '2026-06-10', '2026-03-03'])
    expect(await days('2026-06-10')).toEqual(['2026-09-08', '2026-06-10'])
    expect(await days('2026-10-01')).toEqual(['2026-09-08'])
  })

  test('of two rounds on one day the later one is the latest', async () => {
    const rosa = await aParticipant()
    await aRoundDone(rosa, 'qol', { answers: { joy: 5 } })
    await aRoundDone({ ...rosa, now: '2026-11-21T19:00:00.000Z' }, 'qol', { answers: { joy: 7 } })
    const shown = await roundsShownTo(database(), rosa.personId, 'qol', sees('quality-of-life'))
    expect(shown.map((round) => round.answers.joy)).toEqual([7, 5])
  })

  test('the body, the mind and bills are seen only with the ticks that name them', async () => {
    const rosa = await aParticipant()
    await aRoundDone(rosa, 'qol', { answers: { body: 2, mind: 3, joy: 5 } })
    await aRoundDone(rosa, 'calmap', { answers: { money: 1, home: 3 } })
    const answers = async (key: 'qol' | 'calmap', ...sections: Section[]) =>
      (await roundsShownTo(database(), rosa.personId, key, sees(...sections)))[0]?.answers
    expect(await answers('qol', 'quality-of-life')).toEqual({ joy: 5 })
    expect(await answers('qol', 'quality-of-life', 'body-mind')).toEqual({ body: 2, mind: 3, joy: 5 })
    expect(await answers('calmap', 'calmap')).toEqual({ home: 3 })
    expect(await answers('calmap', 'calmap', 'debts')).toEqual({ money: 1, home: 3 })
  })

  test('why then is told only when the whole round is shown', async () => {
    const rosa = await aParticipant()
    const occasion = 'plan-changed'
    const map = await aRoundDone(rosa, 'calmap', { answers: { home: 3, food: 4 }, onlyMe: ['food'], occasion })
    await aRoundDone(rosa, 'qol', { answers: { body: 5 }, occasion })
    const tick = ['children', 'health-feelings', 'safety', 'papers-legal', 'body-mind', 'debts'] as const
    const whole = sees('calmap', 'quality-of-life', ...tick)
    const [life] = await roundsShownTo(database(), rosa.personId, 'qol', whole)
    const [part] = await roundsShownTo(database(), rosa.personId, 'calmap', whole)
    expect([life?.occasion, part?.id, part?.occasion]).toEqual(['plan-changed', map, null])
  })

  test('is one statement, and none when nothing is released', async () => {
    const rosa = await aParticipant()
    await aRoundDone(rosa, 'bridge', { answers: { home: 3 } })
    const read =
      (...sections: Section[]) =>
      () =>
        roundsShownTo(database(), rosa.personId, 'bridge', sees(...sections))
    expect((await statementsOf(read('bridge'))).length).toBe(1)
    expect((await statementsOf(read('goals'))).length).toBe(0)
  })
})
