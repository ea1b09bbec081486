// What people type in the fields of goals, and what becomes of it.
import { describe, expect, it, test } from 'vitest'
import { blanksForm, firstStepForm, newGoalForm, whenForm } from '#app/features/goals/builder/builder.form.ts'
import { changePotholeForm, measureForm, potholeForm } from '#app/features/goals/cards/card.form.ts'
import { dayForm } from '#app/features/goals/steps/step.form.ts'
import { asDigits, dayOf, numberFrom } from '#app/server/fields.form.ts'

const submission = '81d350c1-e8a5-4ddc-bbed-4195c718439b'
const errors = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)

describe('numbers and days', () => {
  it.each([
    ['5', 5],
    ['٥', 5],
    ['۱۲', 12],
    ['$1,200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['10.50', 10.5],
    ['10,5', 10.5],
    ['0', 0],
    ['five', null],
    ['', null],
    ['-3', null],
    ['1e9', null],
    ['=1+1', null],
    ['99999999999', null],
  ])('"%s" is %s', (typed, expected) => expect(numberFrom(typed)).toBe(expected))

  it('reads digits of any script', () => {
    expect(asDigits('٢٠٢٧')).toBe('2027')
    expect(asDigits('۳۰ /៥')).toBe('30 /5')
  })

  it.each([
    ['2027', '2', '28', '2027-02-28'],
    ['٢٠٢٧', '2', '٣', '2027-02-03'],
    ['2027', '2', '30', 'month-end'],
    ['2028', '2', '29', '2028-02-29'],
    ['2027', '2', '29', 'month-end'],
    ['2027', '13', '1', 'unknown'],
    ['2027', '1', '40', 'unknown'],
    ['27', '1', '4', '2027-01-04'],
    ['٢٧', '1', '4', '2027-01-04'],
    ['7', '1', '4', 'unknown'],
    ['127', '1', '4', 'unknown'],
    ['', '1', '4', 'missing'],
    ['', '', '', 'empty'],
    ['x', 'y', 'z', 'unknown'],
  ])('%s-%s-%s: %s', (year, month, day, expected) => {
    expect(dayOf({ 'on.year': year, 'on.month': month, 'on.day': day }, 'on')).toBe(expected)
  })
})

describe('the questions of the builder', () => {
  test('ask for words unless the page is left or an idea is wanted', () => {
    expect(errors(newGoalForm.safeParse({ submission, statement: '' }))).toEqual(['statement: goals:error.whatEmpty'])
    expect(newGoalForm.safeParse({ submission, statement: '', press: 'keep' }).success).toBe(true)
    expect(newGoalForm.safeParse({ submission, statement: '', area: 'work' }).success).toBe(true)
    expect(errors(newGoalForm.safeParse({ submission, statement: 'x'.repeat(301) }))).toEqual([
      'statement: common:error.tooLong',
    ])
  })

  test('take a day that exists', () => {
    const form = (fields: Record<string, string>) => whenForm.safeParse({ version: '1', ...fields })
    expect(errors(form({}))).toEqual(['span: goals:error.whenNone'])
    expect(errors(form({ span: 'own' }))).toEqual(['day: common:error.dayMissing'])
    expect(errors(form({ span: 'own', 'day.day': '31', 'day.month': '4', 'day.year': '2027' }))).toEqual([
      'day: goals:error.monthEnd',
    ])
    expect(form({ span: '3-months' }).data).toMatchObject({ span: '3-months', own: null })
    expect(form({ press: 'keep' }).success).toBe(true)
  })

  const typed = { 'day.day': '5', 'day.month': '1', 'day.year': '2027' }
  test.each([
    ['by when', whenForm, 'span', '1-week', { version: '1' }],
    ['the first step', firstStepForm, 'stepWhen', 'no-day', { version: '1', step: 'Call' }],
    ['another day for a step', dayForm, 'to', 'tomorrow', { submission }],
  ])('a day that was typed is never dropped: %s', (_, form, name, choice, rest) => {
    const read = (fields: Record<string, string>) => form.safeParse({ ...rest, ...fields })
    expect(read(typed).data).toMatchObject({ [name]: 'own', own: '2027-01-05', beside: null })
    expect(read({ ...typed, [name]: 'own' }).data).toMatchObject({ [name]: 'own', own: '2027-01-05', beside: null })
    expect(read({ ...typed, [name]: choice }).data).toMatchObject({ own: '2027-01-05', beside: choice })
    expect(read({ [name]: choice }).data).toMatchObject({ [name]: choice, own: null, beside: null })
    expect(errors(read({ 'day.day': '5' }))).toEqual(['day: common:error.dayMissing'])
    // A refused date still stands there when another choice is made: the way out is said, not the old mistake again.
    expect(errors(read({ 'day.day': '5', [name]: choice }))).toEqual(['day: goals:error.dayBeside'])
    expect(errors(read({ ...typed, 'day.day': '32', [name]: choice }))).toEqual(['day: goals:error.dayBeside'])
  })

  test('name the last day of a month, whatever digits it was typed in', () => {
    const day = { 'day.day': '٣٠', 'day.month': '2', 'day.year': '٢٠٢٧' }
    const issue = whenForm.safeParse({ version: '1', ...day }).error?.issues[0]
    expect(issue).toMatchObject({ message: 'goals:error.monthEnd', params: { days: 28 } })
  })

  test('ask for a first step', () => {
    expect(errors(firstStepForm.safeParse({ version: '1', step: '' }))).toEqual(['step: goals:error.stepEmpty'])
    expect(errors(firstStepForm.safeParse({ version: 'x', step: 'Call' }))).toEqual([
      'version: common:error.formBroken',
    ])
  })

  test('fill the blanks of a template with what fits in them', () => {
    const bedtime = (fields: Record<string, string>) =>
      blanksForm('children.bedtime').safeParse({ version: '1', press: 'next', ...fields })
    expect(bedtime({ time: '8:30', n: '5' }).data?.blanks).toEqual({ time: '08:30', n: 5 })
    expect(errors(bedtime({ time: '25:00', n: '1000' }))).toEqual([
      'time: goals:error.timeUnknown',
      'n: goals:error.numberUnknown',
    ])
    expect(errors(bedtime({}))).toEqual(['time: goals:error.blankEmpty', 'n: goals:error.blankEmpty'])
    expect(bedtime({ press: 'keep', n: '4' }).data?.blanks).toEqual({ n: 4 })
    expect(errors(blanksForm('home.fix').safeParse({ version: '1', thing: 'x'.repeat(81) }))).toEqual([
      'thing: common:error.tooLong',
    ])
  })
})

test('a measure needs a number to reach, and a way to it', () => {
  const form = (fields: Record<string, string>) =>
    errors(measureForm.safeParse({ submission, version: '1', ...fields }))
  expect(form({ text: 'A slip' })).toEqual([])
  expect(form({ unit: 'hours' })).toEqual(['target: goals:error.targetEmpty'])
  expect(form({ target: '0' })).toEqual(['target: goals:error.targetIsStart'])
  expect(form({ start: '800', target: '0', now: '600' })).toEqual([])
  expect(form({ target: 'many' })).toEqual(['target: goals:error.numberUnknown'])
})

describe('what may get in the way, and the way around it', () => {
  it.each([
    ['', '', ['ifText: goals:error.potholeEmpty']],
    ['the bus is late', '', ['thenText: goals:error.halfPothole']],
    ['', 'I call my sister', ['ifText: goals:error.halfPothole']],
    ['the bus is late', 'I call my sister', []],
  ])('"%s" and "%s" are said once', (ifText, thenText, expected) => {
    expect(errors(potholeForm.safeParse({ submission, ifText, thenText }))).toEqual(expected)
    expect(errors(changePotholeForm.safeParse({ submission, press: 'save', ifText, thenText }))).toEqual(expected)
  })
})
