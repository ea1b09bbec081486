// My story so far, and two days of it side by side.
import { expect, it } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { undoChange } from '#app/features/goals/history/undo-change.server.ts'
import { readThenAndNow } from '#app/features/history/read-then-and-now.server.ts'
import { readTimeLine } from '#app/features/history/read-time-line.server.ts'
import { onBothDatabases, statementsOf } from '#tests/support/databases.ts'
import { aGoal, aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant, on } from '#tests/support/people.ts'
import { aGoal as aGoalRecord, aRound } from '#tests/support/records.ts'

const whole = { of: null, page: null }
const anyDays = { thenDay: null, nowDay: null, also: [] }

/** What stands on the page of two days: each questionnaire with the days of its rounds, the later first. */
const standing = async (rosa: Participant, also: string[] = []) => {
  const { compared } = await readThenAndNow(rosa, { ...anyDays, also })
  return compared?.answered.map(({ key, rounds }) => [key, ...rounds.map(({ day }) => day)])
}

onBothDatabases('my story so far', () => {
  it('has goals and answers on one line, the newest first, and nobody else’s', async () => {
    const rosa = await aParticipant({ name: 'Rosa' })
    await aRound(await aParticipant({ name: 'Other' }), 'bridge', { answers: { home: 3 } })
    await aRound(rosa, 'calmap', { day: '2026-01-10', answers: { home: 2 } })
    const goalId = await aGoal(on(rosa, '2026-02-01'))
    const later = on(rosa, '2026-03-09')
    done(await changeGoalStatus(later, goalId, { submission: aSubmission(), to: 'achieved', reason: '' }))
    await aRound(rosa, 'bridge', { day: '2026-03-20', answers: { home: 4 } })
    const { moments, kinds } = await readTimeLine(rosa, whole)
    expect(moments.map(({ day, kind }) => [day, kind])).toEqual([
      ['2026-03-20', 'answers'],
      ['2026-03-09', 'goals'],
      ['2026-02-01', 'goals'],
      ['2026-01-10', 'answers'],
    ])
    expect(kinds).toEqual(['goals', 'answers'])
    const onlyAnswers = await readTimeLine(rosa, { of: 'answers', page: null })
    expect(onlyAnswers.moments.map(({ day }) => day)).toEqual(['2026-03-20', '2026-01-10'])
    // An address may hold anything.
    expect((await readTimeLine(rosa, { of: 'x"', page: '-3.5e9' })).moments).toHaveLength(4)
  })

  it('forgets a goal reached by mistake', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(on(rosa, '2026-02-01'))
    const later = on(rosa, '2026-03-09')
    done(await changeGoalStatus(later, goalId, { submission: aSubmission(), to: 'achieved', reason: '' }))
    const reached = (await readTimeLine(rosa, whole)).moments[0]?.id ?? ''
    done(await undoChange(on(rosa, '2026-03-10'), goalId, { submission: aSubmission(), eventId: reached }))
    expect((await readTimeLine(rosa, whole)).moments.map(({ day }) => day)).toEqual(['2026-02-01'])
  })

  it('is read in as many statements however long it is', async () => {
    const rosa = await aParticipant()
    const before = await statementsOf(() => readTimeLine(rosa, whole))
    for (let at = 0; at < 35; at++) await aRound(rosa, 'qol', { day: '2026-03-20', answers: { body: 4 } })
    await aGoal(rosa)
    const after = await statementsOf(() => readTimeLine(rosa, { of: null, page: '2' }))
    expect([before.length, after.length]).toEqual([6, 6])
    expect(await readTimeLine(rosa, { of: null, page: '2' })).toMatchObject({ at: 2, pages: 2 })
  })
})

onBothDatabases('then and now', () => {
  it('shows the last answers on or before each day, and what was reached between them', async () => {
    const rosa = await aParticipant()
    const first = await aRound(rosa, 'bridge', { day: '2026-01-10', answers: { home: 2 } })
    await aRound(rosa, 'bridge', { day: '2026-03-01', answers: { home: 3 } })
    const latest = await aRound(rosa, 'bridge', { day: '2026-06-01', answers: { home: 4 } })
    const map = await aRound(rosa, 'calmap', { day: '2026-03-01', answers: { food: 4 } })
    const reached = { status: 'achieved', achievedDay: '2026-05-01' } as const
    const shown = await aGoalRecord(rosa, reached)
    await aGoalRecord(rosa, { ...reached, achievedDay: '2026-01-09' })
    const { days, compared } = await readThenAndNow(rosa, anyDays)
    expect(days).toEqual(['2026-06-01', '2026-03-01', '2026-01-10'])
    expect(compared).toMatchObject({ thenDay: '2026-01-10', nowDay: '2026-06-01' })
    expect(compared?.answered.map(({ key, rounds }) => [key, ...rounds.map(({ id }) => id)])).toEqual([
      ['bridge', latest, first],
      ['calmap', map],
    ])
    expect(compared?.reached.map(({ id }) => id)).toEqual([shown])
  })

  it('takes two days in either order, and others for what is no such day', async () => {
    const rosa = await aParticipant()
    for (const day of ['2026-01-10', '2026-03-01', '2026-06-01']) await aRound(rosa, 'bridge', { day, answers: {} })
    const days = async (thenDay: string, nowDay: string) => {
      const { compared } = await readThenAndNow(rosa, { thenDay, nowDay, also: [] })
      return [compared?.thenDay, compared?.nowDay]
    }
    expect(await days('2026-06-01', '2026-03-01')).toEqual(['2026-03-01', '2026-06-01'])
    expect(await days('2026-02-30', 'soon')).toEqual(['2026-01-10', '2026-06-01'])
  })

  it('reads nothing that is only mine, and my life now only when asked', async () => {
    const rosa = await aParticipant()
    for (const day of ['2026-01-10', '2026-06-01']) {
      await aRound(rosa, 'qol', { day, answers: { body: 7 } })
      await aRound(rosa, 'calmap', { day, answers: { food: 4, safety: 1 }, kept: ['safety'] })
    }
    await aRound(rosa, 'bridge', { day: '2026-06-01', onlyMe: true, answers: { home: 1 } })
    await aGoalRecord(rosa, { status: 'achieved', achievedDay: '2026-05-01', onlyMe: true })
    await aGoalRecord(rosa, { status: 'achieved', achievedDay: '2026-05-01', lifeArea: 'safety' })
    const { compared } = await readThenAndNow(rosa, anyDays)
    expect(compared?.reached).toEqual([])
    expect(compared?.answered.map(({ key, rounds }) => [key, ...rounds.map(({ answers }) => answers)])).toEqual([
      ['calmap', { food: 4 }, { food: 4 }],
    ])
    expect(await standing(rosa, ['qol'])).toEqual([
      ['calmap', '2026-06-01', '2026-01-10'],
      ['qol', '2026-06-01', '2026-01-10'],
    ])
  })

  it('offers a line to somebody who answered nothing else', async () => {
    const rosa = await aParticipant()
    for (const day of ['2026-01-10', '2026-06-01']) await aRound(rosa, 'qol', { day, answers: { body: 7 } })
    expect(await readThenAndNow(rosa, anyDays)).toMatchObject({ lines: ['qol'], compared: null })
    expect(await standing(rosa, ['qol'])).toEqual([['qol', '2026-06-01', '2026-01-10']])
  })

  it('needs answers of two days', async () => {
    const rosa = await aParticipant()
    await aRound(rosa, 'bridge', { day: '2026-06-01', answers: { home: 1 } })
    expect((await readThenAndNow(rosa, anyDays)).compared).toBeNull()
  })
})
