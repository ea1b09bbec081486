// What a worker's page is handed of somebody's goals, and the numbers they get.
import { expect, test, vi } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { checkIn } from '#app/features/goals/check-in.server.ts'
import { undoChange } from '#app/features/goals/history/undo-change.server.ts'
import { keepOnlyMe } from '#app/features/goals/keep-only-me.server.ts'
import { markStep } from '#app/features/goals/mark-step.server.ts'
import { moveToPapers } from '#app/features/goals/papers/move-to-papers.server.ts'
import { reviewGoal } from '#app/features/goals/review-goal.server.ts'
import { writePothole } from '#app/features/goals/write-pothole.server.ts'
import { database, goalsListed, goalsShownWhole, listGoalEvents, numberGoalsShown, type ShownBy, write } from '#db'
import { onBothDatabases, statementsOf } from '#tests/support/databases.ts'
import { aDay, aGoal, aStep, aSubmission, done, firstStepOf, theGoal } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'

// why: some of these live through sixty steps or two hundred check-ins on a real PostgreSQL
vi.setConfig({ testTimeout: 30_000 })

const shownBy = (actor: Participant, wishes: Partial<ShownBy> = {}): ShownBy => ({
  ownerId: actor.personId,
  fromDay: aDay('2026-11-01'),
  notes: false,
  hiddenAreas: [],
  ...wishes,
})
const ids = async (by: ShownBy) => {
  const whole = (await goalsShownWhole(database(), by)).map(({ goal }) => goal.id).sort()
  const listed = (await goalsListed(database(), [by])).get(by.ownerId) ?? []
  expect(listed.map((goal) => goal.id).sort(), 'the list and the page of one person show the same goals').toEqual(whole)
  return whole
}
const looked = (actor: Participant, goalIds: string[]) =>
  write((trx) => numberGoalsShown(trx, actor.personId, goalIds, actor.now))

onBothDatabases('goals shown', () => {
  test('leave out what is only me, put away, or of a part of life that is not released', async () => {
    const rosa = await aParticipant()
    const goal = await aGoal(rosa)
    const mine = await aGoal(rosa, { onlyMe: true })
    const health = await aGoal(rosa, { lifeArea: 'health' })
    const away = await aGoal(rosa)
    done(await changeGoalStatus(rosa, away, { submission: aSubmission(), to: 'set-aside', reason: '' }))
    expect(new Set(await ids(shownBy(rosa)))).toEqual(new Set([goal, health]))
    expect(await ids(shownBy(rosa, { hiddenAreas: ['health', 'safety'] }))).toEqual([goal])
    done(await keepOnlyMe(rosa, goal, { submission: aSubmission(), onlyMe: true }))
    done(await keepOnlyMe(rosa, mine, { submission: aSubmission(), onlyMe: false }))
    expect(new Set(await ids(shownBy(rosa)))).toEqual(new Set([mine, health]))
  })

  test('leave out steps that are only me, what stands in their way, and what was before the release', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const hidden = await aStep(rosa, goalId, { text: 'Ask the shelter', onlyMe: true })
    const early = await firstStepOf(rosa, goalId)
    done(await markStep(rosa, goalId, early, { submission: aSubmission(), to: 'done' }))
    const pair = { potholeId: null, ifText: 'a', thenText: 'b' }
    done(await writePothole(rosa, goalId, { submission: aSubmission(), ...pair, stepId: hidden }))
    done(await writePothole(rosa, goalId, { submission: aSubmission(), ...pair, stepId: null, ifText: 'seen' }))
    const [seen] = await goalsShownWhole(database(), shownBy(rosa))
    expect(seen?.steps.map((step) => step.id)).toEqual([early])
    expect(seen?.potholes.map((pothole) => pothole.ifText)).toEqual(['seen'])
    const [from] = await goalsShownWhole(database(), shownBy(rosa, { fromDay: aDay('2026-11-22') }))
    expect(from?.steps).toEqual([])
  })

  test('have no notes unless notes are released, and never those that are only me', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const line = { how: 'slowly' as const, amount: null }
    done(await checkIn(rosa, goalId, { submission: aSubmission(), ...line, note: 'Two papers', onlyMe: false }))
    done(await checkIn(rosa, goalId, { submission: aSubmission(), ...line, note: 'He came by', onlyMe: true }))
    const stepId = await firstStepOf(rosa, goalId)
    done(await markStep(rosa, goalId, stepId, { submission: aSubmission(), to: 'cannot-yet', reason: 'No bus' }))
    const [without] = await goalsShownWhole(database(), shownBy(rosa))
    expect(without?.checkIns).toMatchObject([{ how: 'slowly', note: null }])
    expect(without?.steps).toMatchObject([{ status: 'cannot-yet', statusReason: null }])
    const [withNotes] = await goalsShownWhole(database(), shownBy(rosa, { notes: true }))
    expect(withNotes?.checkIns).toMatchObject([{ how: 'slowly', note: 'Two papers' }])
    expect(withNotes?.steps).toMatchObject([{ statusReason: 'No bus' }])
  })

  test('of a hundred people take two statements', async () => {
    const people = await Promise.all(Array.from({ length: 100 }, () => aParticipant()))
    for (const person of people) await aGoal(person)
    const statements = await statementsOf(() =>
      goalsListed(
        database(),
        people.map((person) => shownBy(person)),
      ),
    )
    expect(statements).toHaveLength(2)
  })

  test('get their numbers in the order they were written, without holes, once', async () => {
    const rosa = await aParticipant()
    const one = await aGoal(rosa)
    const mine = await aGoal(rosa, { onlyMe: true })
    const two = await aGoal({ ...rosa, now: '2026-11-21T18:00:00.000Z' })
    await Promise.all(Array.from({ length: 10 }, () => looked(rosa, [two, mine, one])))
    const numberOf = async (id: string) => (await theGoal(rosa, id)).number
    expect([await numberOf(one), await numberOf(mine), await numberOf(two)]).toEqual([1, null, 2])
    const three = await aGoal({ ...rosa, now: '2026-11-21T19:00:00.000Z' })
    await looked(rosa, [one, two, three])
    expect([await numberOf(one), await numberOf(two), await numberOf(three)]).toEqual([1, 2, 3])
  })

  test('leave no hole when one is kept only for its owner, and number it last when it is shown again', async () => {
    const rosa = await aParticipant()
    const goals = [await aGoal(rosa), await aGoal(rosa), await aGoal(rosa)]
    const hidden = goals[1] as string
    const numbers = () => Promise.all(goals.map(async (id) => (await theGoal(rosa, id)).number))
    await looked(rosa, goals)
    expect(await numbers()).toEqual([1, 2, 3])

    done(await keepOnlyMe(rosa, hidden, { submission: aSubmission(), onlyMe: true }))
    expect(await numbers()).toEqual([1, null, 2])
    await looked(rosa, goals)
    expect(await numbers()).toEqual([1, null, 2])

    done(await keepOnlyMe(rosa, hidden, { submission: aSubmission(), onlyMe: false }))
    expect(await numbers()).toEqual([1, null, 2])
    await looked(rosa, goals)
    expect(await numbers()).toEqual([1, 3, 2])

    // Taken back: only mine again, and no number either.
    const lines = await listGoalEvents(database(), rosa.personId, hidden)
    const shown = lines.filter(({ kind }) => kind === 'only-me').at(-1)
    done(await undoChange(rosa, hidden, { submission: aSubmission(), eventId: shown?.id ?? '' }))
    expect(await numbers()).toEqual([1, null, 2])
  })

  test('leave no hole when one is put away, by any button, and number it last when it is picked up again', async () => {
    const rosa = await aParticipant()
    const put = (id: string, to: 'set-aside' | 'now') =>
      changeGoalStatus(rosa, id, { submission: aSubmission(), to, reason: '' })
    const ways = [
      (id: string) => put(id, 'set-aside'),
      (id: string) => reviewGoal(rosa, id, { submission: aSubmission(), decision: 'set-aside' }),
      (id: string) => moveToPapers(rosa, id, { submission: aSubmission() }),
    ]
    for (const way of ways) {
      const goals = [await aGoal(rosa), await aGoal(rosa), await aGoal(rosa)] as const
      const numbers = () => Promise.all(goals.map(async (id) => (await theGoal(rosa, id)).number))
      await looked(rosa, [...goals])
      done<unknown>(await way(goals[1]))
      expect(await numbers()).toEqual([1, null, 2])
      done(await put(goals[1], 'now'))
      expect(await numbers()).toEqual([1, null, 2])
      await looked(rosa, [...goals])
      expect(await numbers()).toEqual([1, 3, 2])
      for (const id of goals) done(await put(id, 'set-aside'))
    }
  })

  test('are numbered or kept, whichever comes first, when a worker looks at that moment', async () => {
    const rosa = await aParticipant()
    const goals = [await aGoal(rosa), await aGoal(rosa)]
    const hidden = goals[0] as string
    const keep = () => keepOnlyMe(rosa, hidden, { submission: aSubmission(), onlyMe: true })
    await Promise.all([looked(rosa, goals), keep(), looked(rosa, goals), looked(rosa, goals)])
    expect((await theGoal(rosa, hidden)).number).toBeNull()
    expect((await theGoal(rosa, goals[1] as string)).number).toBe(1)
  })

  test("do not number somebody else's goal", async () => {
    const rosa = await aParticipant()
    const miguel = await aParticipant()
    const goalId = await aGoal(rosa)
    await looked(miguel, [goalId])
    expect((await theGoal(rosa, goalId)).number).toBeNull()
  })
})
