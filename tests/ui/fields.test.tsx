import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Day } from '#app/domain/day.ts'
import { dayFields, dayOf, readDay } from '#app/server/fields.form.ts'
import { readFilled } from '#app/server/form.server.ts'
import { Choice } from '#app/ui/fields/choice.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TenPoints } from '#app/ui/fields/ten-points.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import { Ticks } from '#app/ui/fields/ticks.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { rendered, tags } from './render.tsx'

const aRefusal = (refusal: Partial<Refusal> = {}): Refusal => ({
  filled: { what: 'A <b>home</b>' },
  errors: [{ field: 'what', message: 'common:error.tooLong', values: { limit: 500 } }],
  ...refusal,
})

describe('a form', () => {
  test('is a plain POST with an id of its own, another one each time', () => {
    const [one, other] = [rendered(<PostForm>x</PostForm>), rendered(<PostForm>x</PostForm>)]
    expect(one).toMatch(/^<form method="post"/)
    const id = /name="submission" value="([0-9a-f-]{36})"/
    expect(one.match(id)?.[1]).not.toBe(other.match(id)?.[1])
    expect(one).not.toContain('action=')
  })

  test('keeps its id when it was refused: nothing was written under it yet', () => {
    const filled = { submission: '0b8f4c58-6a53-4e0a-9a3e-0d6b1f3f2a11' }
    expect(rendered(<PostForm refusal={aRefusal({ filled })}>x</PostForm>)).toContain(`value="${filled.submission}"`)
  })

  test('carries the version of what it changes, and no id where nothing is made', () => {
    const html = rendered(
      <PostForm version={7} submission={false}>
        x
      </PostForm>,
    )
    expect(html).toContain('name="version" value="7"')
    expect(html).not.toContain('submission')
  })
})

describe('a field', () => {
  const field = (refusal?: Refusal) =>
    rendered(
      <PostForm refusal={refusal} submission={false}>
        <TextArea name="what" label="What?" hint="One sentence" value="before" maxLength={500} />
      </PostForm>,
    )

  test('is named by its label and described by its hint', () => {
    expect(field()).toContain('<label for="what">What?</label>')
    expect(field()).toContain('<span class="hint" id="what-hint">One sentence</span>')
    expect(tags(field(), 'textarea')[0]).toContain('aria-describedby="what-hint"')
    expect(field()).toMatch(/>\s*before<\/textarea>/)
    expect(field()).not.toContain('aria-invalid')
  })

  test('refused, it shows what was typed and what to do, tied together', () => {
    const html = field(aRefusal())
    expect(html).toContain('A &lt;b&gt;home&lt;/b&gt;</textarea>')
    expect(tags(html, 'textarea')[0]).toContain('aria-invalid="true"')
    expect(tags(html, 'textarea')[0]).toContain('aria-describedby="what-hint what-error"')
    expect(html).toMatch(/<p class="err" id="what-error">.*Up to 500 letters fit\./)
  })

  test('that was too long comes back whole and can still be changed', () => {
    const long = aRefusal({ filled: { what: 'x'.repeat(501) } })
    expect(field(long)).toContain('x'.repeat(501))
    expect(tags(field(long), 'textarea')[0]).not.toMatch(/maxlength/i)
    expect(tags(field(aRefusal()), 'textarea')[0]).toMatch(/maxlength="500"/i)
  })

  test('emptied on purpose stays empty; on a stale page it shows what is so now', () => {
    expect(field(aRefusal({ filled: { what: '' } }))).not.toContain('before')
    expect(field(aRefusal({ filled: {} }))).toContain('before')
  })

  test('for a password never comes back filled', () => {
    const html = rendered(
      <PostForm refusal={aRefusal({ filled: { password: 'a secret of four words' } })}>
        <Field name="password" type="password" label="My password" />
      </PostForm>,
    )
    expect(html).not.toContain('secret')
  })
})

describe('a day', () => {
  const names = (html: string) => [...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name)
  const day = <DayField name="when" label="By when?" value="2026-02-03" />

  test.each([
    ['en', ['when.month', 'when.day', 'when.year'], 'February'],
    ['es', ['when.day', 'when.month', 'when.year'], 'febrero'],
    ['ar', ['when.day', 'when.month', 'when.year'], 'فبراير'],
  ])('in %s stands in the order its readers write', (language, order, month) => {
    const html = rendered(day, language)
    expect(names(html)).toEqual(order)
    expect(html).toContain(`<option value="2" selected="">${month}</option>`)
    expect(html).toMatch(/name="when\.day"[^>]* value="3"/)
  })

  test.each([
    ['en', 'when.year', 'when.year', 'year'],
    ['en', 'when.month', 'when', 'month'],
    ['es', 'when.month', 'when.month', 'month'],
    ['ar', 'when.day', 'when', 'day'],
  ])('in %s an error of %s leads to #%s', (language, field, id, part) => {
    const refusal = aRefusal({ filled: {}, errors: [{ field, message: 'common:error.dayUnknown' }] })
    const html = rendered(
      <>
        <ErrorSummary refusal={refusal} />
        <PostForm refusal={refusal}>{day}</PostForm>
      </>,
      language,
    )
    expect(html).toContain(`<a href="#${id}">`)
    expect(html).toContain(
      `<${part === 'month' ? 'select' : 'input'} id="${id}" name="when.${part}" aria-invalid="true"`,
    )
    expect(html.match(/aria-invalid/g)).toHaveLength(1)
  })

  test.each([
    ['en', '3', '2026'],
    ['ar', '3', '2026'],
    ['fa', '۳', '۲۰۲۶'],
  ])(
    'in %s stands in digits that its readers read, and is the same day when it comes back',
    (language, ofDay, ofYear) => {
      const html = rendered(day, language)
      expect(html).toMatch(new RegExp(`name="when\\.day"[^>]* value="${ofDay}"`))
      expect(html).toMatch(new RegExp(`name="when\\.year"[^>]* value="${ofYear}"`))
      expect(html).toContain('<option value="2" selected="">')
      const sent = { 'when.day': ofDay, 'when.month': '2', 'when.year': ofYear }
      expect(dayOf(sent, 'when', { today: '2026-11-22' as Day })).toBe('2026-02-03')
      // Refused, it stands there as it was sent.
      const again = rendered(<PostForm refusal={aRefusal({ filled: sent })}>{day}</PostForm>, language)
      expect(again).toMatch(new RegExp(`name="when\\.year"[^>]* value="${ofYear}"`))
    },
  )

  test('of nothing is empty', () => {
    expect(rendered(<DayField name="when" label="By when?" />, 'fa').match(/ value=""/g)).toHaveLength(3)
  })

  test('an error of the day leads to its first part and says so in every part', () => {
    const html = rendered(
      <PostForm
        refusal={aRefusal({
          filled: { 'when.day': '31', 'when.month': '2', 'when.year': '2026' },
          errors: [{ field: 'when', message: 'common:error.dayUnknown' }],
        })}
      >
        {day}
      </PostForm>,
    )
    expect(html).toMatch(/<select id="when"/)
    expect(html.match(/aria-describedby="when-error"/g)).toHaveLength(3)
    expect(html).toMatch(/name="when\.day"[^>]* value="31"/)
  })
})

describe('choosing', () => {
  const options = [
    { value: 'keep', label: 'Keep going' },
    { value: 'change', label: 'Change something', hint: 'The steps or the date' },
  ]

  test('one of several: a legend, and a label round each radio', () => {
    const html = rendered(<Choice name="what-now" label="What now?" heading="h1" options={options} value="change" />)
    expect(html).toContain('<legend><h1>What now?</h1></legend>')
    expect(tags(html, 'input')).toEqual([
      '<input type="radio" id="what-now" name="what-now" value="keep"/>',
      '<input type="radio" name="what-now" checked="" value="change"/>',
    ])
  })

  test('any of several: what was ticked comes back, what was not does not', () => {
    const html = rendered(
      <PostForm refusal={aRefusal({ filled: { parts: ['change'] } })} submission={false}>
        <Ticks name="parts" label="Which?" options={options} values={['keep']} />
        <Tick name="only-me" label="Only me" checked />
      </PostForm>,
    )
    expect(tags(html, 'input').map((tag) => tag.includes('checked'))).toEqual([false, true, false])
  })

  test('one point of ten: the words at the ends are part of the name of their radios', () => {
    const html = rendered(<TenPoints name="mood" label="My mood" low="very bad" high="very good" value="7" />)
    expect(tags(html, 'input')).toHaveLength(10)
    expect(html).toMatch(/value="1"\/><b>1<\/b><small>very bad<\/small><\/label>/)
    expect(html).toMatch(/value="10"\/><b>10<\/b><small>very good<\/small><\/label>/)
    expect(tags(html, 'input').filter((tag) => tag.includes('checked'))[0]).toContain('value="7"')
  })
})

describe('the summary of errors', () => {
  test('names the question of each field, when several lack the same', () => {
    const errors = ['what', 'why', 'when.year'].map((field) => ({ field, message: 'common:error.dayUnknown' }) as const)
    const refusal = aRefusal({
      errors: [...errors, { field: 'who', message: 'common:error.tooLong', values: { limit: 5 } }],
    })
    const html = rendered(
      <>
        <ErrorSummary refusal={refusal} />
        <PostForm refusal={refusal}>
          <Field name="what" label="What is it?" />
          <Choice name="why" label="Why?" options={[{ value: 'so', label: 'So' }]} />
          <DayField name="when" label="When?" />
          <Field name="who" label="Who?" />
        </PostForm>
      </>,
    )
    const named = [...html.matchAll(/<a href="#[\w.]+" id="([\w-]+)" aria-labelledby="\1 ([\w-]+)">/g)].map(
      ([, , id]) => id,
    )
    const asked = named.map((id) => html.match(new RegExp(`id="${id}">([^<]+)`))?.[1])
    expect(asked).toEqual(['What is it?', 'Why?', 'When?'])
    expect(html).toContain('<a href="#who">')
  })

  test('takes the focus without a script and leads to each field', () => {
    const html = rendered(
      <ErrorSummary
        refusal={aRefusal({
          errors: [
            { field: 'what', message: 'common:error.tooLong', values: { limit: 500 } },
            { field: 'when', message: 'common:error.dayUnknown' },
          ],
        })}
      />,
    )
    expect(html).toMatch(/^<div class="errors flow" role="alert" tabindex="-1" autofocus=""/i)
    expect(html).toContain('2 things to fix')
    expect(html).toContain('Nothing written here is lost.')
    expect([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual(['what', 'when'])
  })

  // why: a year is a number with nothing between its thousands, in the digits of the language all the same
  test.each([
    ['en', 'A year looks like this: 2026.'],
    ['fa', 'سال این‌طور نوشته می‌شود: ۲۰۲۶.'],
  ])('writes a year as the readers of %s do', (language, text) => {
    const form = z
      .object(dayFields('when'))
      .transform((typed, context) => readDay(typed, 'when', context, { today: '2026-11-22' as Day }))
    const filled = { 'when.day': '1', 'when.month': '2', 'when.year': '203' }
    const read = readFilled({ values: filled, shown: filled }, form)
    expect(rendered(<ErrorSummary refusal={read as Refusal} />, language)).toContain(text)
  })

  test('does not say that nothing is lost above a form whose password is gone', () => {
    const html = rendered(<ErrorSummary refusal={aRefusal({ filled: { what: 'rosa', emptied: 'yes' } })} />)
    expect(html).toContain('A password or a code has to be typed again.')
    expect(html).not.toContain('Nothing written here is lost.')
  })

  test('is not there when there is nothing to fix', () => {
    expect(rendered(<ErrorSummary refusal={undefined} />)).toBe('')
  })
})
