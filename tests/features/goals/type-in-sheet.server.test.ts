// A goal sheet that was filled in by hand and is typed in later: one goal of the day on the paper, and what follows from it.
import { expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { lineOf } from '#app/domain/story.ts'
import { caseloadQuery } from '#app/features/caseload/list/caseload-query.ts'
import { readCaseload } from '#app/features/caseload/list/read-caseload.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { readGoalPage } from '#app/features/goals/goal/read-goal.server.ts'
import { undoMark } from '#app/features/goals/history/undo-change.server.ts'
import { typeInForm } from '#app/features/goals/paper/type-in.form.ts'
import { type TypedSheet, typeInSheet } from '#app/features/goals/paper/type-in-sheet.server.ts'
import { database, listCards, listGoalEvents, listPotholes, listSteps } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aSubmission, counts, done, theGoal } from '#tests/support/goals.ts'
import { aParticipant, aWorker, on } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'

const aSheet = (wishes: Partial<TypedSheet> = {}): TypedSheet => ({
  submission: aSubmission(),
  paperDay: aDay('2026-10-30'),
  statement: 'Save for a winter coat',
  targetDay: aDay('2026-12-15'),
  why: 'It gets cold at the bus stop',
  steps: [
    { text: 'Put five dollars in the jar', day: aDay('2026-11-06'), done: true },
    { text: 'Look at the thrift store', day: null, done: true },
    { text: 'Try one on', day: aDay('2026-12-01'), done: false },
  ],
  pairs: [{ ifText: 'a bill comes', thenText: 'I put in one dollar' }],
  support: 'My aunt',
  reward: 'Hot chocolate',
  onlyMe: false,
  ...wishes,
})

onBothDatabases('a sheet typed in', () => {
  it('is a goal of the day on the paper, with all that stands there', async () => {
    const rosa = await aParticipant({ language: 'es' })
    const { goalId } = done(await typeInSheet(rosa, aSheet()))
    expect(await theGoal(rosa, goalId)).toMatchObject({
      statement: 'Save for a winter coat',
      statementLanguage: 'es',
      status: 'now',
      createdDay: '2026-10-30',
      targetDay: '2026-12-15',
      reviewDay: '2026-11-29',
      lookedAt: '2026-10-30',
      onlyMe: false,
    })
    const steps = await listSteps(database(), rosa.personId, goalId)
    expect(steps.map(({ text, day, status, doneDay }) => [text, day, status, doneDay])).toEqual([
      ['Put five dollars in the jar', '2026-11-06', 'done', '2026-11-06'],
      ['Look at the thrift store', null, 'done', '2026-11-21'],
      ['Try one on', '2026-12-01', 'not-started', null],
    ])
    const cards = await listCards(database(), rosa.personId, [goalId])
    expect(Object.fromEntries(cards.map(({ card, text }) => [card, text]))).toEqual({
      why: 'It gets cold at the bus stop',
      support: 'My aunt',
      reward: 'Hot chocolate',
    })
    const [pair, ...more] = await listPotholes(database(), rosa.personId, [goalId])
    expect([pair?.ifText, pair?.thenText, pair?.language, more.length]).toEqual([
      'a bill comes',
      'I put in one dollar',
      'es',
      0,
    ])
  })

  it('has a story that knows both days, and no line of it can be undone', async () => {
    const rosa = await aParticipant()
    const { goalId } = done(await typeInSheet(rosa, aSheet()))
    const story = await listGoalEvents(database(), rosa.personId, goalId)
    expect(story.map((event) => [event.kind, event.day, 'onPaper' in event && event.onPaper])).toEqual([
      ['typed-in', '2026-11-21', '2026-10-30'],
    ])
    expect(lineOf(story, story[0]?.id ?? '')?.inverse).toEqual({ refused: 'nothing' })
  })

  it('sent twice is one goal, one change, one audit event and one line', async () => {
    const rosa = await aParticipant()
    const sheet = aSheet()
    const first = done(await typeInSheet(rosa, sheet))
    expect(done(await typeInSheet(rosa, sheet))).toEqual(first)
    expect(await counts(rosa)).toEqual({ changes: 1, audited: 1, told: 1 })
  })

  it('has run out when nobody looked at it for longer than its days reach', async () => {
    const rosa = await aParticipant()
    const old = aSheet({ paperDay: aDay('2026-08-01'), targetDay: aDay('2026-09-01'), steps: [] })
    const { goalId } = done(await typeInSheet(rosa, old))
    const page = await readGoalPage(rosa, goalId)
    expect([page.goal.reviewDay, page.standing]).toEqual(['2026-08-31', 'run-out'])
  })

  it.each([
    ['a day still to come', { paperDay: aDay('2026-11-22') }, 'paper-ahead'],
    ['a day long ago', { paperDay: aDay('2021-11-20') }, 'paper-too-old'],
    ['a target before the day on the paper', { targetDay: aDay('2026-10-29') }, 'target-before-paper'],
    ['a target more than ten years after it', { targetDay: aDay('2036-10-31') }, 'target-too-far'],
  ])('with %s is refused, and nothing is written', async (_, wish, refused) => {
    const rosa = await aParticipant()
    expect(await typeInSheet(rosa, aSheet(wish))).toEqual({ refused })
    expect(await counts(rosa)).toEqual({ changes: 0, audited: 0, told: 0 })
  })

  it('may have a target that is over by now, and be of today', async () => {
    const rosa = await aParticipant()
    done(await typeInSheet(rosa, aSheet({ targetDay: aDay('2026-10-30') })))
    done(await typeInSheet(rosa, aSheet({ paperDay: rosa.today, targetDay: rosa.today })))
  })

  it('lets a tick be undone, though it was made with a pen', async () => {
    const rosa = await aParticipant()
    const { goalId } = done(await typeInSheet(rosa, aSheet()))
    const [, ticked] = await listSteps(database(), rosa.personId, goalId)
    done(await undoMark(rosa, goalId, ticked?.id ?? '', { submission: aSubmission() }))
    const [, after] = await listSteps(database(), rosa.personId, goalId)
    expect([after?.status, after?.doneDay]).toEqual(['not-started', null])
  })

  it('is new to a worker on the day it was typed in, unless it is only mine', async () => {
    const [dana, rosa] = [await aWorker(), await aParticipant()]
    await aRelease(on(rosa, '2026-11-01'), dana, { sections: ['goals'], fromDay: '2026-11-01' })
    await readAppointment(on(dana, '2026-11-10'), rosa.personId)
    const told = async () => {
      const [line] = (await readCaseload(on(dana, '2026-11-21'), caseloadQuery('http://x/worker'))).lines
      return line?.news
    }
    done(await typeInSheet(rosa, aSheet({ onlyMe: true, steps: [] })))
    expect(await told()).toBeNull()
    done(await typeInSheet(rosa, aSheet({ steps: [] })))
    expect(await told()).toEqual({ kind: 'goal-new', day: '2026-11-21' })
    const page = await readAppointment(on(dana, '2026-11-21'), rosa.personId)
    expect(page?.news.map(({ kind, day }) => [kind, day])).toEqual([['goal-new', '2026-11-21']])
  })
})

const today = '2026-11-22' as Day
const paper = { 'paper.day': '30', 'paper.month': '10', 'paper.year': '2026' }
const target = { 'target.day': '15', 'target.month': '12', 'target.year': '2026' }
const whole = { submission: crypto.randomUUID(), ...paper, ...target, statement: 'Save for a winter coat' }

const refusals = (fields: Record<string, string>) => {
  const read = typeInForm(today).safeParse({ ...whole, ...fields })
  return read.success ? [] : read.error.issues.map(({ path, message }) => [path.join('.'), message])
}

it('takes a sheet with nothing but its day, the goal and its day', () => {
  expect(typeInForm(today).parse(whole)).toMatchObject({
    paperDay: '2026-10-30',
    targetDay: '2026-12-15',
    steps: [],
    pairs: [],
  })
})

it('takes days without their year as the paper meant them', () => {
  const days = {
    'paper.year': '',
    'target.year': '',
    'target.month': '3',
    step1: 'Ask',
    'day1.day': '2',
    'day1.month': '11',
  }
  expect(typeInForm(today).parse({ ...whole, ...days })).toMatchObject({
    paperDay: '2026-10-30',
    targetDay: '2027-03-15',
    steps: [{ text: 'Ask', day: '2026-11-02', done: false }],
  })
})

it.each([
  [
    'no day on the paper',
    { 'paper.day': '', 'paper.month': '', 'paper.year': '' },
    ['paper', 'common:error.dayMissing'],
  ],
  ['no month of the target', { 'target.month': '' }, ['target.month', 'common:error.dayMissing']],
  ['a day that does not exist', { 'paper.month': '2' }, ['paper.day', 'goals:error.monthEnd']],
  ['a tick without a step', { done2: 'yes' }, ['step2', 'goals:error.stepEmpty']],
  [
    'a day without a step',
    { 'day3.day': '1', 'day3.month': '12', 'day3.year': '26' },
    ['step3', 'goals:error.stepEmpty'],
  ],
  ['if without then', { ifText2: 'it rains' }, ['thenText2', 'goals:error.halfPothole']],
  ['then without if', { thenText1: 'I take the bus' }, ['ifText1', 'goals:error.halfPothole']],
  ['too many letters', { reward: 'a'.repeat(601) }, ['reward', 'common:error.tooLong']],
] as [string, Record<string, string>, [string, string]][])('asks about %s where it stands', (_, fields, refusal) => {
  expect(refusals(fields)).toEqual([refusal])
})

it('says everything there is to fix at once, in the order of the paper', () => {
  const read = typeInForm(today).safeParse({ submission: crypto.randomUUID(), ifText1: 'it rains' })
  expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(['paper', 'statement', 'target', 'thenText1'])
})
