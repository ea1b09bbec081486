// What each change to a goal does, and what it refuses.
import { expect, test, vi } from 'vitest'
import { addReviewWords } from '#app/features/goals/add-review-words.server.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { checkIn } from '#app/features/goals/check-in.server.ts'
import { restateGoal } from '#app/features/goals/restate-goal.server.ts'
import { reviewGoal } from '#app/features/goals/review-goal.server.ts'
import { setGoal } from '#app/features/goals/set-goal.server.ts'
import { setMeasure } from '#app/features/goals/set-measure.server.ts'
import { writeCard } from '#app/features/goals/write-card.server.ts'
import { writePothole } from '#app/features/goals/write-pothole.server.ts'
import { database, listCards, listGoalEvents, listPotholes, listSteps } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aGoal, aSubmission, done, theGoal } from '#tests/support/goals.ts'
import { aParticipant, on } from '#tests/support/people.ts'

// why: some of these live through sixty steps or two hundred check-ins on a real PostgreSQL
vi.setConfig({ testTimeout: 30_000 })

const kinds = async (ownerId: string, goalId: string) =>
  (await listGoalEvents(database(), ownerId, goalId)).map((event) => event.kind)

onBothDatabases('a goal', () => {
  test('in own words keeps the language of the page, its step and its first day to look again', async () => {
    const amina = await aParticipant({ language: 'ar' })
    const goalId = await aGoal(amina, { wording: { statement: 'أن أحصل على رخصة القيادة' } })
    const goal = await theGoal(amina, goalId)
    expect(goal).toMatchObject({
      statement: 'أن أحصل على رخصة القيادة',
      statementLanguage: 'ar',
      status: 'now',
      number: null,
      onlyMe: false,
      revision: 1,
      reviewDay: '2026-12-21',
      createdDay: '2026-11-21',
    })
    expect(await listSteps(database(), amina.personId, goalId)).toMatchObject([
      { text: 'Call the school', language: 'ar', day: '2026-11-22', status: 'not-started' },
    ])
  })

  test('from a template keeps key and blanks, never the sentence, and counts by itself', async () => {
    const rosa = await aParticipant()
    const wording = { templateKey: 'work.apply' as const, blanks: { n: 5, job: 'cocina' } }
    const goal = await theGoal(rosa, await aGoal(rosa, { wording, lifeArea: null }))
    expect(goal).toMatchObject({
      statement: null,
      templateKey: 'work.apply',
      blanks: { n: 5, job: 'cocina' },
      lifeArea: 'work',
      measureStart: 0,
      measureTarget: 5,
    })
  })

  test('a new goal is refused for a day that is over or very far, and when the list is full', async () => {
    const rosa = await aParticipant()
    const goal = {
      submission: aSubmission(),
      wording: { statement: 'Rest' },
      lifeArea: null,
      status: 'now' as const,
      onlyMe: false,
      firstStep: null,
    }
    expect(await setGoal(rosa, { ...goal, targetDay: aDay('2026-11-20') })).toEqual({ refused: 'target-past' })
    expect(await setGoal(rosa, { ...goal, targetDay: aDay('2036-11-22') })).toEqual({ refused: 'target-too-far' })
    for (let at = 0; at < 60; at++) await aGoal(rosa, { firstStep: null })
    expect(await setGoal(rosa, { ...goal, targetDay: aDay('2026-11-21') })).toEqual({ refused: 'too-many' })
  })

  test('its wording changed is a new revision; the story keeps the one before', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const input = { version: 1, statement: 'Finish the class', blanks: null, lifeArea: 'learn' as const }
    const targetDay = aDay('2027-03-31')
    done(await restateGoal(rosa, goalId, { submission: aSubmission(), ...input, targetDay }))
    expect(await theGoal(rosa, goalId)).toMatchObject({ revision: 2, version: 2, targetDay: '2027-03-31' })
    const story = await listGoalEvents(database(), rosa.personId, goalId)
    expect(story.find((event) => event.kind === 'restated')).toMatchObject({
      revision: 2,
      before: { statement: { text: 'Finish the nurse aide class', language: 'en' }, targetDay: '2027-05-31' },
      after: { statement: { text: 'Finish the class', language: 'en' }, targetDay: '2027-03-31' },
    })
    // An older version of the form, from another device.
    const again = { submission: aSubmission(), ...input, statement: 'Something else', targetDay }
    expect(await restateGoal(rosa, goalId, again)).toEqual({ refused: 'stale' })
    const past = { ...again, version: 2, targetDay: aDay('2026-01-01') }
    expect(await restateGoal(rosa, goalId, past)).toEqual({ refused: 'target-past' })
    expect(await theGoal(rosa, goalId)).toMatchObject({ statement: 'Finish the class', version: 2 })
  })

  test('a day that is over by now may stay while the words change', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa, { targetDay: aDay('2026-11-25') })
    const later = on(rosa, '2026-12-01')
    const input = { version: 1, statement: 'Finish it', blanks: null, lifeArea: null, targetDay: aDay('2026-11-25') }
    expect(await restateGoal(later, goalId, { submission: aSubmission(), ...input })).toEqual({ done: { goalId } })
  })

  test('is put away with a reason and picked up again, with time to look at it', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const away = { submission: aSubmission(), to: 'set-aside' as const, reason: 'My mother is ill' }
    done(await changeGoalStatus(rosa, goalId, away))
    expect(await changeGoalStatus(rosa, goalId, { submission: aSubmission(), to: 'achieved', reason: '' })).toEqual({
      refused: 'not-allowed',
    })
    const spring = on(rosa, '2027-03-01')
    done(await changeGoalStatus(spring, goalId, { submission: aSubmission(), to: 'now', reason: '' }))
    expect(await theGoal(rosa, goalId)).toMatchObject({ status: 'now', reviewDay: '2027-03-31', achievedDay: null })
    const story = await listGoalEvents(database(), rosa.personId, goalId)
    expect(story.filter((event) => event.kind === 'status')).toMatchObject([
      { from: 'now', to: 'set-aside', reason: { text: 'My mother is ill', language: 'en' } },
      { from: 'set-aside', to: 'now', reason: null },
    ])
  })

  test('is looked at again in two screens; the first alone is a look', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const later = on(rosa, '2026-12-21')
    done(await reviewGoal(later, goalId, { submission: aSubmission(), decision: 'keep' }))
    expect(await theGoal(rosa, goalId)).toMatchObject({ lookedAt: '2026-12-21', reviewDay: '2027-01-20' })
    const words = { submission: aSubmission(), helped: 'The bus', inTheWay: '', willChange: '', window: 7 as const }
    done(await addReviewWords(later, goalId, words))
    expect(await theGoal(rosa, goalId)).toMatchObject({ reviewDay: '2026-12-28' })
    expect(await kinds(rosa.personId, goalId)).toEqual(['set', 'review', 'review-words'])
  })

  test('has no words to add before it was looked at, and no look once it is reached', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const words = { submission: aSubmission(), helped: 'x', inTheWay: '', willChange: '', window: null }
    expect(await addReviewWords(rosa, goalId, words)).toEqual({ refused: 'no-review' })
    done(await reviewGoal(rosa, goalId, { submission: aSubmission(), decision: 'achieved' }))
    expect(await theGoal(rosa, goalId)).toMatchObject({ status: 'achieved', achievedDay: '2026-11-21' })
    expect(await reviewGoal(rosa, goalId, { submission: aSubmission(), decision: 'keep' })).toEqual({
      refused: 'not-open',
    })
    const line = { submission: aSubmission(), how: 'well' as const, note: '', amount: null, onlyMe: false }
    expect(await checkIn(rosa, goalId, line)).toEqual({ refused: 'not-open' })
  })

  test('counts in its own unit, and a check-in moves the number', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const measure = { version: 1, text: 'A slip each week', unit: 'hours', start: null, target: 40, now: null }
    done(await setMeasure(rosa, goalId, { submission: aSubmission(), ...measure }))
    done(
      await checkIn(rosa, goalId, { submission: aSubmission(), how: 'well', note: 'Hard', amount: 12.5, onlyMe: true }),
    )
    expect(await theGoal(rosa, goalId)).toMatchObject({
      measureStart: 0,
      measureTarget: 40,
      measureNow: 12.5,
      revision: 2,
    })
    expect(await setMeasure(rosa, goalId, { submission: aSubmission(), ...measure })).toEqual({ refused: 'stale' })
  })

  test('a card written empty is taken away', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const write = (text: string) => writeCard(rosa, goalId, { submission: aSubmission(), card: 'reward', text })
    done(await write('A day at the lake'))
    expect(await listCards(database(), rosa.personId, [goalId])).toMatchObject([
      { card: 'reward', text: 'A day at the lake' },
    ])
    done(await write('Two days at the lake'))
    expect(await listCards(database(), rosa.personId, [goalId])).toMatchObject([{ text: 'Two days at the lake' }])
    done(await write(''))
    expect(await listCards(database(), rosa.personId, [goalId])).toEqual([])
  })

  test('what is in the way is added, changed, taken away, and has an end', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const pair = { stepId: null, ifText: 'the bus is late', thenText: 'leave at five' }
    const write = (potholeId: string | null, more = {}) =>
      writePothole(rosa, goalId, { submission: aSubmission(), potholeId, ...pair, ...more })
    const { potholeId } = done(await write(null))
    done(await write(potholeId, { thenText: 'call Elena' }))
    expect(await listPotholes(database(), rosa.personId, [goalId])).toMatchObject([{ thenText: 'call Elena' }])
    expect(await write('no such id')).toEqual({ refused: 'not-found' })
    expect(await write(null, { stepId: 'no such id' })).toEqual({ refused: 'not-found' })
    done(await write(potholeId, { remove: true }))
    expect(await listPotholes(database(), rosa.personId, [goalId])).toEqual([])
    for (let at = 0; at < 20; at++) done(await write(null))
    expect(await write(null)).toEqual({ refused: 'too-many' })
  })
})
