// What people type in the fields of goals, and what becomes of it.
import { describe, expect, it, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { blanksForm, firstStepForm, newGoalForm, whenForm } from '#app/features/goals/builder/builder.form.ts'
import { changePotholeForm, measureForm, potholeForm } from '#app/features/goals/cards/card.form.ts'
import { moreStepsForm } from '#app/features/goals/cards/more-steps.form.ts'
import { dayForm } from '#app/features/goals/steps/step.form.ts'
import { asDigits, dayOf, numberFrom } from '#app/server/fields.form.ts'

const submission = '81d350c1-e8a5-4ddc-bbed-4195c718439b'
const today = '2026-11-22' as Day
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
    ['1\u202f200,50', 1200.5],
    ['۱٬۲۰۰', 1200],
    ['١٬٢٠٠', 1200],
    ['۱۰٫۵', 10.5],
    ['１，２００', 1200],
    ['＄１２．５', 12.5],
    ['១២', 12],
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
    expect(asDigits('１２ ١٢ ۱۲ ១២ १२')).toBe('12 12 12 12 12')
  })

  const typed = (year: string, month: string, day: string) => ({ 'on.year': year, 'on.month': month, 'on.day': day })

  it.each([
    ['2027', '2', '28', '2027-02-28'],
    ['٢٠٢٧', '2', '٣', '2027-02-03'],
    ['۲۰۲۷', '۲', '۳', '2027-02-03'],
    ['2028', '2', '29', '2028-02-29'],
    ['27', '1', '4', '2027-01-04'],
    ['٢٧', '1', '4', '2027-01-04'],
    ['', '', '', 'empty'],
    // Without its year it is the next such day, today among them.
    ['', '11', '22', '2026-11-22'],
    ['', '12', '3', '2026-12-03'],
    ['', '1', '4', '2027-01-04'],
    ['', '11', '21', '2027-11-21'],
    ['', '٢', '۲۹', '2028-02-29'],
  ])('%s-%s-%s: %s', (year, month, day, expected) => {
    expect(dayOf(typed(year, month, day), 'on', { today })).toBe(expected)
  })

  it.each([
    ['2027', '2', '30', 'day', 'goals:error.monthEnd'],
    ['2027', '2', '29', 'day', 'goals:error.monthEnd'],
    ['', '2', '30', 'day', 'goals:error.monthEnd'],
    ['2027', '13', '1', 'month', 'common:error.dayUnknown'],
    ['2027', '1', '40', 'day', 'common:error.dayUnknown'],
    ['2027', '1', '1e1', 'day', 'common:error.dayUnknown'],
    ['2027', '1', '+5', 'day', 'common:error.dayUnknown'],
    ['2027', '1', '0', 'day', 'common:error.dayUnknown'],
    ['7', '1', '4', 'year', 'common:error.yearUnknown'],
    ['127', '1', '4', 'year', 'common:error.yearUnknown'],
    ['2e3', '1', '4', 'year', 'common:error.yearUnknown'],
    ['1405', '1', '4', 'year', 'common:error.yearUnknown'],
    ['2027', '', '4', 'month', 'common:error.dayMissing'],
    ['', '1', '', 'day', 'common:error.dayMissing'],
    ['2027', '', '', null, 'common:error.dayMissing'],
    ['x', 'y', 'z', 'day', 'common:error.dayUnknown'],
  ])('%s-%s-%s is no day: its %s says %s', (year, month, day, part, message) => {
    expect(dayOf(typed(year, month, day), 'on', { today })).toMatchObject({ part, message })
  })

  it('of what was, without its year, is the last such day', () => {
    const told = { today, way: 'behind' } as const
    expect(dayOf(typed('', '11', '22'), 'on', told)).toBe('2026-11-22')
    expect(dayOf(typed('', '11', '23'), 'on', told)).toBe('2025-11-23')
    expect(dayOf(typed('', '2', '29'), 'on', told)).toBe('2024-02-29')
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
    const form = (fields: Record<string, string>) => whenForm(today).safeParse({ version: '1', ...fields })
    expect(errors(form({}))).toEqual(['span: goals:error.whenNone'])
    expect(errors(form({ span: 'own' }))).toEqual(['day: common:error.dayMissing'])
    expect(errors(form({ span: 'own', 'day.day': '31', 'day.month': '4', 'day.year': '2027' }))).toEqual([
      'day.day: goals:error.monthEnd',
    ])
    expect(form({ span: '3-months' }).data).toMatchObject({ span: '3-months', own: null })
    expect(form({ press: 'keep' }).success).toBe(true)
  })

  const typed = { 'day.day': '5', 'day.month': '1', 'day.year': '2027' }
  test.each([
    ['by when', whenForm(today), 'span', '1-week', { version: '1' }],
    ['the first step', firstStepForm(today), 'stepWhen', 'no-day', { version: '1', step: 'Call' }],
    ['another day for a step', dayForm(today), 'to', 'tomorrow', { submission }],
  ])('a day that was typed is never dropped: %s', (_, form, name, choice, rest) => {
    const read = (fields: Record<string, string>) => form.safeParse({ ...rest, ...fields })
    expect(read(typed).data).toMatchObject({ [name]: 'own', own: '2027-01-05', beside: null })
    expect(read({ ...typed, [name]: 'own' }).data).toMatchObject({ [name]: 'own', own: '2027-01-05', beside: null })
    expect(read({ ...typed, [name]: choice }).data).toMatchObject({ own: '2027-01-05', beside: choice })
    expect(read({ [name]: choice }).data).toMatchObject({ [name]: choice, own: null, beside: null })
    expect(errors(read({ 'day.day': '5' }))).toEqual(['day.month: common:error.dayMissing'])
    // A refused date still stands there when another choice is made: the way out is said, not the old mistake again.
    expect(errors(read({ 'day.day': '5', [name]: choice }))).toEqual(['day: goals:error.dayBeside'])
    expect(errors(read({ ...typed, 'day.day': '32', [name]: choice }))).toEqual(['day: goals:error.dayBeside'])
  })

  test('name the last day of a month, whatever digits it was typed in', () => {
    const day = { 'day.day': '٣٠', 'day.month': '2', 'day.year': '٢٠٢٧' }
    const issue = whenForm(today).safeParse({ version: '1', ...day }).error?.issues[0]
    expect(issue).toMatchObject({ message: 'goals:error.monthEnd', params: { days: 28 } })
  })

  test('ask for a first step', () => {
    expect(errors(firstStepForm(today).safeParse({ version: '1', step: '' }))).toEqual(['step: goals:error.stepEmpty'])
    expect(errors(firstStepForm(today).safeParse({ version: 'x', step: 'Call' }))).toEqual([
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

test('two more steps take their days by a press or typed, and ask when both are there', () => {
  const form = (fields: Record<string, string>) => moreStepsForm(today).safeParse({ submission, ...fields })
  const quick = { one: 'Call', oneWhen: 'tomorrow' }
  expect(form(quick).data?.steps).toEqual([{ name: 'one', text: 'Call', quick: 'tomorrow', own: null, beside: null }])
  const typed = { another: 'Ask', 'anotherDay.day': '3', 'anotherDay.month': '1' }
  expect(form(typed).data?.steps).toMatchObject([{ name: 'another', own: '2027-01-03', beside: null }])
  expect(form({ ...quick, 'oneDay.day': '3', 'oneDay.month': '1' }).data?.steps).toMatchObject([
    { own: '2027-01-03', beside: 'tomorrow' },
  ])
  expect(errors(form({ oneWhen: 'today' }))).toEqual(['one: goals:error.stepEmpty'])
  expect(errors(form({}))).toEqual(['one: goals:error.stepEmpty'])
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
