// The pages of goals and of today: what they show, and in how many statements.
import { expect, test, vi } from 'vitest'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { checkIn } from '#app/features/goals/check-in.server.ts'
import { readGoalPage } from '#app/features/goals/goal/read-goal.server.ts'
import { readGoalList } from '#app/features/goals/goal/read-goal-list.server.ts'
import { markStep } from '#app/features/goals/mark-step.server.ts'
import { readToday } from '#app/features/today/read-today.server.ts'
import { saveDraft, write } from '#db'
import { onBothDatabases, statementsOf } from '#tests/support/databases.ts'
import { aDay, aGoal, aStep, aSubmission, done, firstStepOf } from '#tests/support/goals.ts'
import { aParticipant, aWorker, on } from '#tests/support/people.ts'
import { aGoal as aGoalRow, aRelease } from '#tests/support/records.ts'

// why: some of these live through sixty steps or two hundred check-ins on a real PostgreSQL
vi.setConfig({ testTimeout: 30_000 })

// The session is read in one more statement, and its last-seen time is written at most once a minute.
const MOST_STATEMENTS = 6

onBothDatabases('who sees a goal', () => {
  test('its page names exactly the workers whose page has it', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana)
    const seen: [string, string[], number][] = []
    for (const status of ['now', 'later', 'achieved', 'set-aside'] as const) {
      const achievedDay = status === 'achieved' ? '2026-11-20' : null
      const goalId = await aGoalRow(rosa, { status, achievedDay, statement: status })
      const page = await readAppointment(dana, rosa.personId)
      const shown = page?.goals.filter(({ goal }) => goal.id === goalId) ?? []
      seen.push([status, (await readGoalPage(rosa, goalId)).seenBy, shown.length])
    }

    // About papers it needs a tick of its own: said, so that nobody thinks a worker reads it.
    const papers = await readGoalPage(rosa, await aGoalRow(rosa, { lifeArea: 'papers' }))
    expect([papers.seenBy, papers.keptFrom]).toEqual([[], { names: ['Dana'], tick: 'papers-legal' }])
    expect((await readGoalPage(rosa, await aGoalRow(rosa, { lifeArea: 'home' }))).keptFrom).toBeNull()
    expect((await readGoalPage(rosa, await aGoalRow(rosa, { lifeArea: 'papers', onlyMe: true }))).keptFrom).toBeNull()

    // The one that was reached was reached before the history that is shown begins.
    expect(seen).toEqual([
      ['now', ['Dana'], 1],
      ['later', ['Dana'], 1],
      ['achieved', [], 0],
      ['set-aside', [], 0],
    ])
  })
})

onBothDatabases('the page of a goal', () => {
  test('takes as many statements with two hundred events as with one', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const few = await statementsOf(() => readGoalPage(rosa, goalId))
    for (let at = 0; at < 200; at++) {
      done(
        await checkIn(rosa, goalId, { submission: aSubmission(), how: 'well', note: '', amount: null, onlyMe: false }),
      )
    }
    for (let at = 0; at < 40; at++) await aStep(rosa, goalId)
    const many = await statementsOf(() => readGoalPage(rosa, goalId))
    expect(many).toHaveLength(few.length)
    expect(many.length).toBeLessThanOrEqual(MOST_STATEMENTS)
    expect((await readGoalPage(rosa, goalId)).newest).toHaveLength(4)
  })

  test('is 404 for anybody else and for an id that is none', async () => {
    const rosa = await aParticipant()
    const miguel = await aParticipant()
    const goalId = await aGoal(rosa)
    for (const ask of [
      () => readGoalPage(miguel, goalId),
      () => readGoalPage(rosa, "' or 1=1 --"),
      () => readGoalPage(rosa, undefined),
    ]) {
      await expect(ask()).rejects.toMatchObject({ status: 404 })
    }
  })
})

onBothDatabases('the list of goals', () => {
  test('takes as many statements with forty goals as with one, and hides the words of drafts', async () => {
    const rosa = await aParticipant()
    await aGoal(rosa)
    const few = await statementsOf(() => readGoalList(rosa))
    for (let at = 0; at < 39; at++) await aGoal(rosa)
    await write((trx) => saveDraft(trx, rosa, { form: 'goal', fields: { statement: 'Leave him' } }))
    const many = await statementsOf(() => readGoalList(rosa))
    expect(many).toHaveLength(few.length)
    const list = await readGoalList(rosa)
    expect(list.now).toHaveLength(40)
    expect(list.drafts).toHaveLength(1)
    expect(JSON.stringify(list)).not.toContain('Leave him')
  })
})

onBothDatabases('today', () => {
  test('takes as many statements with forty goals as with one', async () => {
    const rosa = await aParticipant()
    await aGoal(rosa)
    const few = await statementsOf(() => readToday(rosa))
    for (let at = 0; at < 39; at++) await aGoal(rosa)
    const many = await statementsOf(() => readToday(rosa))
    expect(many).toHaveLength(few.length)
    expect(many.length).toBeLessThanOrEqual(MOST_STATEMENTS)
  })

  test('is empty for somebody new, and offers to go on with what was begun', async () => {
    const keoni = await aParticipant()
    expect(await readToday(keoni)).toMatchObject({ empty: true, away: false, next: null, more: [], pickUp: [] })
    await write((trx) => saveDraft(trx, keoni, { form: 'goal', fields: { statement: 'Leave him' } }))
    await write((trx) => saveDraft(trx, keoni, { form: 'round:calmap', fields: { home: 'We sleep in the car' } }))
    await write((trx) => saveDraft(trx, keoni, { form: 'something-else', fields: {} }))
    const page = await readToday(keoni)
    expect(page.pickUp.map((one) => one.kind).sort()).toEqual(['calmap', 'goal'])
    expect(JSON.stringify(page)).not.toMatch(/Leave him|in the car/)
  })

  test('says welcome back after fourteen days, and shows what stayed with its three answers', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    expect((await readToday(on(rosa, '2026-12-04'))).away).toBe(false)
    const page = await readToday(on(rosa, '2026-12-05'))
    expect(page.away).toBe(true)
    expect(page.next).toBeNull()
    expect(page.more.map((step) => step.goalId)).toEqual([goalId])
    expect(page.late).toBe(1)
  })

  test('answers one press with what is done, to take back, and the next step', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const second = await aStep(rosa, goalId, { day: aDay('2026-11-23') })
    const first = await firstStepOf(rosa, goalId)
    done(await markStep(rosa, goalId, first, { submission: aSubmission(), to: 'done' }))
    const page = await readToday(rosa, { done: first })
    expect([page.done?.id, page.next?.id]).toEqual([first, second])
    const miguel = await aParticipant()
    expect((await readToday(miguel, { done: first })).done).toBeNull()
    done(await markStep(rosa, goalId, second, { submission: aSubmission(), to: 'no-longer-needed' }))
    expect((await readToday(rosa, { done: second })).done).toMatchObject({ id: second, status: 'no-longer-needed' })
  })

  test('holds no word of a step about safety', async () => {
    const rosa = await aParticipant()
    const secret = { text: 'Leave him', day: aDay('2026-11-21') }
    const safety = await aGoal(rosa, { lifeArea: 'safety', firstStep: secret })
    await aStep(rosa, safety, { ...secret, place: 'Her sister’s flat' })
    const stepId = await firstStepOf(rosa, safety)
    done(await markStep(rosa, safety, stepId, { submission: aSubmission(), to: 'done' }))
    await aStep(rosa, safety, { ...secret, day: aDay('2026-11-02') })
    const page = await readToday(rosa, { done: stepId })
    expect([page.done, page.next, ...page.more].map((step) => step?.text)).toEqual([null, null, null])
    expect(JSON.stringify(page)).not.toMatch(/Leave him|sister/)
  })

  test('shows the words of every other step, of those that are only mine too', async () => {
    const rosa = await aParticipant()
    const first = { text: 'Call the school', day: aDay('2026-11-22') }
    const goalId = await aGoal(rosa, { onlyMe: true, firstStep: first })
    await aStep(rosa, goalId, { text: 'Ask my sister', day: aDay('2026-11-02'), onlyMe: true })
    const { next, more } = await readToday(rosa)
    expect([next, ...more].map((step) => step?.text)).toEqual(['Call the school', 'Ask my sister'])
  })

  test('asks to look again at one goal, the one that has run out first', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa, { firstStep: null })
    expect((await readToday(on(rosa, '2026-12-20'))).lookAgain).toBeNull()
    expect((await readToday(on(rosa, '2026-12-21'))).lookAgain).toMatchObject({
      standing: 'time-to-review',
      goal: { id: goalId },
    })
    expect((await readToday(on(rosa, '2026-12-22'))).lookAgain).toMatchObject({ standing: 'run-out' })
  })

  test('three time zones are three todays', async () => {
    const now = '2026-11-22T07:30:00.000Z'
    const days = ['America/New_York', 'America/Los_Angeles', 'America/Anchorage'].map(async (timeZone) => {
      const person = await aParticipant({ timeZone, now })
      return (await readToday(person)).today
    })
    expect(await Promise.all(days)).toEqual(['2026-11-22', '2026-11-21', '2026-11-21'])
  })
})
