// A number that stands in a field: as its reader writes it, and read as the same number when it is sent back.
import { expect, test } from 'vitest'
import { AmountField } from '#app/features/goals/parts/amount-field.tsx'
import { numberFrom } from '#app/server/fields.form.ts'
import { rendered } from '#tests/ui/render.tsx'

const valueIn = (html: string) => html.match(/value="([^"]*)"/)?.[1]

test.each([
  ['en', 1200.5, '1200.5'],
  ['fr', 1200.5, '1200,5'],
  ['ru', 12, '12'],
  ['fa', 1200.5, '۱۲۰۰٫۵'],
  ['ko', 0, '0'],
])('in %s %d stands as %s and comes back the same', (language, amount, text) => {
  const html = rendered(<AmountField name="amount" label="How much" value={amount} />, language)
  expect(valueIn(html)).toBe(text)
  expect(numberFrom(text)).toBe(amount)
})

test('nothing said yet is an empty field', () => {
  expect(valueIn(rendered(<AmountField name="amount" label="How much" value={null} />, 'fa'))).toBe('')
})
