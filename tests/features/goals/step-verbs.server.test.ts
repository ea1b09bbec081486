// The five statuses, undo, detours, the order and the days of steps.
import { expect, test, vi } from 'vitest'
import { addStep } from '#app/features/goals/add-step.server.ts'
import { changeStep } from '#app/features/goals/change-step.server.ts'
import { undoMark } from '#app/features/goals/history/undo-change.server.ts'
import { markStep } from '#app/features/goals/mark-step.server.ts'
import { moveStep } from '#app/features/goals/move-step.server.ts'
import { putStepOff } from '#app/features/goals/put-step-off.server.ts'
import { addSteps } from '#app/features/goals/steps/add-steps.server.ts'
import { sayWhatIsInTheWay } from '#app/features/goals/steps/say-what-is-in-the-way.server.ts'
import { writePothole } from '#app/features/goals/write-pothole.server.ts'
import { moveBack } from '#app/features/today/move-back.server.ts'
import { moveToNextWeek } from '#app/features/today/move-to-next-week.server.ts'
import { readToday } from '#app/features/today/read-today.server.ts'
import { database, findStep, listGoalEvents, listPotholes, listSteps } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aGoal, aStep, aSubmission, counts, done, firstStepOf } from '#tests/support/goals.ts'
import { aParticipant, on } from '#tests/support/people.ts'

// why: some of these live through sixty steps or two hundred check-ins on a real PostgreSQL
vi.setConfig({ testTimeout: 30_000 })

async function aPersonWithStep() {
  const rosa = await aParticipant()
  const goalId = await aGoal(rosa)
  const stepId = await firstStepOf(rosa, goalId)
  const step = async () => {
    const found = await findStep(database(), rosa.personId, goalId, stepId)
    if (!found) throw new Error('the step is gone')
    return found
  }
  return { rosa, goalId, stepId, step }
}

onBothDatabases('a step', () => {
  test('is done on a day, and undo puts it back to where it was', async () => {
    const { rosa, goalId, stepId, step } = await aPersonWithStep()
    const mark = (to: 'doing' | 'done') => markStep(rosa, goalId, stepId, { submission: aSubmission(), to })
    const undo = () => undoMark(rosa, goalId, stepId, { submission: aSubmission() })
    done(await mark('doing'))
    expect(done(await mark('done'))).toEqual({ stepId, status: 'done' })
    expect(await step()).toMatchObject({ status: 'done', doneDay: '2026-11-21' })
    expect(done(await undo())).toEqual({ goalId })
    expect(await step()).toMatchObject({ status: 'doing', doneDay: null })
    // Undo from a page that is still open somewhere does not reach further back.
    expect(await undo()).toEqual({ refused: 'overtaken' })
    expect(await step()).toMatchObject({ status: 'doing', doneDay: null })
  })

  test('refuses a move that makes no sense and keeps the story of those that do', async () => {
    const { rosa, goalId, stepId } = await aPersonWithStep()
    const mark = (to: 'done' | 'no-longer-needed') => markStep(rosa, goalId, stepId, { submission: aSubmission(), to })
    done(await mark('no-longer-needed'))
    expect(await mark('done')).toEqual({ refused: 'not-allowed' })
    const story = await listGoalEvents(database(), rosa.personId, goalId)
    expect(story.filter((event) => event.kind === 'step-status')).toMatchObject([
      { from: 'not-started', to: 'no-longer-needed', step: { text: 'Call the school', language: 'en' } },
    ])
  })

  test('comes with another one in one press: both or none, once, after those that are there', async () => {
    const { rosa, goalId } = await aPersonWithStep()
    const steps = [
      { text: 'Find the papers', day: aDay('2026-11-24') },
      { text: 'Ask about a ride', day: null },
    ]
    const submission = aSubmission()
    const { stepIds } = done(await addSteps(rosa, goalId, { submission, steps }))
    expect(stepIds).toHaveLength(2)
    expect(done(await addSteps(rosa, goalId, { submission, steps }))).toEqual({ stepIds })
    const listed = (await listSteps(database(), rosa.personId, goalId)).slice(-2)
    expect(listed).toMatchObject([
      { text: 'Find the papers', day: '2026-11-24', actor: 'me', status: 'not-started' },
      { text: 'Ask about a ride', day: null, actor: 'me', status: 'not-started' },
    ])
    // With room for one left, neither is written.
    const { length } = await listSteps(database(), rosa.personId, goalId)
    for (let at = length; at < 59; at++) {
      done(await addSteps(rosa, goalId, { submission: aSubmission(), steps: [{ text: `Step ${at}`, day: null }] }))
    }
    expect(await addSteps(rosa, goalId, { submission: aSubmission(), steps })).toEqual({ refused: 'too-many' })
    expect(await listSteps(database(), rosa.personId, goalId)).toHaveLength(59)
    const stranger = await aParticipant()
    expect(await addSteps(stranger, goalId, { submission: aSubmission(), steps })).toEqual({ refused: 'not-found' })
  })

  test('do it now gives it today as its day', async () => {
    const { rosa, goalId, stepId, step } = await aPersonWithStep()
    const monday = on(rosa, '2026-11-30')
    done(await markStep(monday, goalId, stepId, { submission: aSubmission(), to: 'doing', today: true }))
    expect(await step()).toMatchObject({ status: 'doing', day: '2026-11-30' })
    const tuesday = on(rosa, '2026-12-01')
    done(await markStep(tuesday, goalId, stepId, { submission: aSubmission(), to: 'doing', today: true }))
    expect(await step()).toMatchObject({ status: 'doing', day: '2026-12-01' })
  })

  test('what is in the way is kept with the detour; sent twice it is one of each', async () => {
    const { rosa, goalId, stepId, step } = await aPersonWithStep()
    const input = {
      submission: aSubmission(),
      reason: 'No one for Lucas',
      ifText: 'Elena cannot come',
      thenText: 'ask the center',
    }
    await sayWhatIsInTheWay(rosa, goalId, stepId, input)
    await sayWhatIsInTheWay(rosa, goalId, stepId, input)
    expect(await step()).toMatchObject({ status: 'cannot-yet', statusReason: 'No one for Lucas' })
    const potholes = await listPotholes(database(), rosa.personId, [goalId])
    expect(potholes).toMatchObject([{ stepId, ifText: 'Elena cannot come', thenText: 'ask the center', usedDay: null }])
    const detour = { submission: aSubmission(), to: 'doing' as const, potholeId: potholes[0]?.id }
    done(await markStep(rosa, goalId, stepId, detour))
    expect(await step()).toMatchObject({ status: 'doing', statusReason: null })
    expect(await listPotholes(database(), rosa.personId, [goalId])).toMatchObject([{ usedDay: '2026-11-21' }])
  })

  test("a detour of somebody else's is not found", async () => {
    const { goalId: theirs, rosa: other } = await aPersonWithStep()
    const pair = { submission: aSubmission(), potholeId: null, stepId: null, ifText: 'x', thenText: 'y' }
    const { potholeId } = done(await writePothole(other, theirs, pair))
    const { rosa, goalId, stepId } = await aPersonWithStep()
    const mark = { submission: aSubmission(), to: 'doing' as const, potholeId }
    expect(await markStep(rosa, goalId, stepId, mark)).toEqual({ refused: 'not-found' })
  })

  test('moves up and down and stays in place at the ends', async () => {
    const { rosa, goalId, stepId: one } = await aPersonWithStep()
    const two = await aStep(rosa, goalId)
    const three = await aStep(rosa, goalId)
    const order = async () => (await listSteps(database(), rosa.personId, goalId)).map((step) => step.id)
    const move = async (id: string, by: -1 | 1) =>
      done(await moveStep(rosa, goalId, id, { submission: aSubmission(), by }))
    await move(three, -1)
    expect(await order()).toEqual([one, three, two])
    await move(one, -1)
    await move(two, 1)
    expect(await order()).toEqual([one, three, two])
  })

  test('is changed once for each version; what was not touched keeps its language', async () => {
    const { rosa, goalId, stepId, step } = await aPersonWithStep()
    const spanish = { ...rosa, language: 'es' }
    const same = {
      version: 1,
      text: 'Call the school',
      actor: 'both' as const,
      actorName: null,
      day: aDay('2026-12-01'),
      time: '09:30',
      place: 'la biblioteca',
      need: 'a ride',
      needAskedDay: aDay('2026-11-20'),
      needAnswer: 'not-yet' as const,
      note: null,
      reviewDay: null,
      onlyMe: true,
    }
    done(await changeStep(spanish, goalId, stepId, { submission: aSubmission(), ...same }))
    expect(await step()).toMatchObject({ language: 'en', actor: 'both', time: '09:30', onlyMe: true, version: 2 })
    expect(await changeStep(rosa, goalId, stepId, { submission: aSubmission(), ...same })).toEqual({ refused: 'stale' })
  })

  test('is put off to a day that lies ahead, while it is open', async () => {
    const { rosa, goalId, stepId, step } = await aPersonWithStep()
    const off = (day: string) => putStepOff(rosa, goalId, stepId, { submission: aSubmission(), day: aDay(day) })
    expect(await off('2026-11-20')).toEqual({ refused: 'past' })
    done(await off('2026-12-05'))
    expect(await step()).toMatchObject({ day: '2026-12-05' })
    done(await markStep(rosa, goalId, stepId, { submission: aSubmission(), to: 'done' }))
    expect(await off('2026-12-06')).toEqual({ refused: 'not-allowed' })
  })

  test('a goal holds sixty of them', async () => {
    const { rosa, goalId } = await aPersonWithStep()
    for (let at = 1; at < 60; at++) await aStep(rosa, goalId)
    const words = { text: 'x', actor: 'me' as const, actorName: null, day: null, time: null, place: null }
    const one = { submission: aSubmission(), ...words, need: null, note: null, onlyMe: false }
    expect(await addStep(rosa, goalId, one)).toEqual({ refused: 'too-many' })
  })
})

onBothDatabases('all to next week', () => {
  const friday = '2026-11-27'
  const movedOf = (outcome: Awaited<ReturnType<typeof moveToNextWeek>>) => done(outcome).steps.map(({ id }) => id)

  test('moves what stayed from earlier days, once', async () => {
    const { rosa, goalId, stepId, step } = await aPersonWithStep()
    const ahead = await aStep(rosa, goalId, { day: aDay('2026-12-20') })
    const later = on(rosa, friday)
    const submission = aSubmission()
    const first = await moveToNextWeek(later, { submission })
    expect(first).toMatchObject({ done: { movedTo: '2026-12-04', steps: [{ id: stepId, day: '2026-11-22' }] } })
    const before = await counts(rosa)
    expect(await moveToNextWeek(later, { submission })).toEqual(first)
    expect(await counts(rosa)).toEqual(before)
    expect(await step()).toMatchObject({ id: stepId, day: '2026-12-04' })
    expect(await findStep(database(), rosa.personId, goalId, ahead)).toMatchObject({ day: '2026-12-20' })
  })

  test('leaves a step with something in the way where it is, as today does not count it either', async () => {
    const { rosa, goalId, stepId } = await aPersonWithStep()
    const stuck = await aStep(rosa, goalId, { day: aDay('2026-11-20') })
    done(await markStep(rosa, goalId, stuck, { submission: aSubmission(), to: 'cannot-yet' }))
    const later = on(rosa, friday)
    expect((await readToday(later)).late).toBe(1)
    expect(movedOf(await moveToNextWeek(later, { submission: aSubmission() }))).toEqual([stepId])
    expect(await findStep(database(), rosa.personId, goalId, stuck)).toMatchObject({ day: '2026-11-20' })
  })

  test('says what it moved, and one press puts it back, once', async () => {
    const { rosa, goalId, step } = await aPersonWithStep()
    const other = await aStep(rosa, goalId, { day: aDay('2026-11-24') })
    const later = on(rosa, friday)
    const press = aSubmission()
    done(await moveToNextWeek(later, { submission: press }))
    expect((await readToday(later, { moved: press })).moved).toEqual({ press, count: 2, day: '2026-12-04' })
    // Moved to another day since: it stays where the person put it.
    done(await putStepOff(later, goalId, other, { submission: aSubmission(), day: aDay('2026-12-01') }))
    const undo = { submission: aSubmission(), moved: press }
    expect(done(await moveBack(later, undo))).toEqual({ count: 1 })
    expect(await step()).toMatchObject({ day: '2026-11-22' })
    expect(await findStep(database(), rosa.personId, goalId, other)).toMatchObject({ day: '2026-12-01' })
    const before = await counts(rosa)
    expect(done(await moveBack(later, undo))).toEqual({ count: 1 })
    expect(await counts(rosa)).toEqual(before)
    expect((await readToday(later, { moved: press })).moved).toBeNull()
    const story = await listGoalEvents(database(), rosa.personId, goalId)
    expect(story.map((event) => event.kind)).toContain('steps-back')
  })

  test('is nobody else’s to take back or to read, and no other press is', async () => {
    const { rosa, step } = await aPersonWithStep()
    const miguel = on(await aParticipant(), friday)
    const press = aSubmission()
    done(await moveToNextWeek(on(rosa, friday), { submission: press }))
    const undo = () => ({ submission: aSubmission(), moved: press })
    expect(await moveBack(miguel, undo())).toEqual({ refused: 'not-found' })
    expect((await readToday(miguel, { moved: press })).moved).toBeNull()
    const back = undo()
    done(await moveBack(on(rosa, friday), back))
    expect(await moveBack(on(rosa, friday), { submission: aSubmission(), moved: back.submission })).toEqual({
      refused: 'not-found',
    })
    expect(await step()).toMatchObject({ day: '2026-11-22' })
  })
})
