// What is kept of a text that was sent, and what is said of a form that does not fit.
import { describe, expect, it, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { markForm, newStepForm as stepFormOf } from '#app/features/goals/steps/step.form.ts'
import { cleanText, readForm } from '#app/server/form.server.ts'

const newStepForm = stepFormOf('2026-11-22' as Day)
const submission = '81d350c1-e8a5-4ddc-bbed-4195c718439b'
const sent = (fields: [string, string][]) =>
  new Request('https://footbridge.example/', { method: 'POST', body: new URLSearchParams(fields) })

describe('a text', () => {
  it.each([
    ['zero-width spaces', '\u200B\u200B'],
    ['joiners', '\u200C\u200D'],
    ['a word joiner', '\u2060'],
    ['a soft hyphen', '\u00AD'],
    ['a byte order mark', '\uFEFF'],
    ['Hangul fillers', '\u3164\u115F\u1160\uFFA0'],
    ['an empty Braille cell', '\u2800'],
    ['a mix with spaces and lines', ' \u200B\n\u00A0\u3164 '],
    ['direction marks', '\u200E\u200F\u202E'],
  ])('of %s alone is empty', (_, text) => expect(cleanText(text)).toBe(''))

  it.each([
    ['joiners inside a word', 'می\u200Cخواهم'],
    ['a family drawn with joiners', '👩\u200D👧'],
    ['a soft hyphen inside a word', 'Donau\u00ADdampf'],
    ['one sign', '…'],
  ])('keeps %s', (_, text) => expect(cleanText(text)).toBe(text))
})

describe('a form that does not fit', () => {
  test.each([
    ['a password', 'passwordNow', 'river lamp', { emptied: 'yes' }],
    ['a code', 'code', '1234', { emptied: 'yes' }],
    ['an empty password', 'password', '', {}],
    ['no secret', 'text', 'Call', { text: 'Call' }],
  ])('shows all again but what is secret, and tells whether there was any: %s', async (_, name, typed, shown) => {
    const form = await readForm(sent([[name, typed]]), newStepForm)
    expect(form).toEqual(expect.objectContaining({ ok: false, filled: shown }))
  })

  test('a required text with nothing to see in it is asked for again', async () => {
    const form = await readForm(
      sent([
        ['submission', submission],
        ['text', '\u200B\u3164'],
      ]),
      newStepForm,
    )
    expect(form).toMatchObject({ ok: false, errors: [{ field: 'text', message: 'goals:error.stepEmpty' }] })
  })

  test.each([
    ['a choice nobody was offered', [['actor', 'the king']], newStepForm, 'actor'],
    [
      'a choice sent twice',
      [
        ['status', 'done'],
        ['status', 'doing'],
      ],
      markForm,
      'status',
    ],
  ] as const)('%s is said in our words, not in the words of the parser', async (_, fields, schema, field) => {
    const all = [['submission', submission], ['text', 'Call'], ...fields] as [string, string][]
    const form = await readForm(sent(all), schema as typeof newStepForm)
    expect(form).toMatchObject({ ok: false, errors: [{ field, message: 'common:error.formBroken' }] })
  })
})
