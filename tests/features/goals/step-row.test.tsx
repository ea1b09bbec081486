// The quiet line of a step: its status, then when, where and who.
import { expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { type ShownStep, StepRow } from '#app/features/goals/parts/step-row.tsx'
import { aDay } from '#tests/support/goals.ts'
import { rendered } from '#tests/ui/render.tsx'

const today = aDay('2026-11-21')

const aStep = (day: Day | null, place: string | null = null): ShownStep => ({
  id: 'one',
  text: 'Comprar los cuadernos',
  language: 'es',
  actor: 'me',
  actorName: null,
  day,
  time: null,
  place,
  need: null,
  needAskedDay: null,
  needAnswer: null,
  status: 'not-started',
  statusReason: null,
  statusReasonLanguage: null,
  doneDay: null,
  onlyMe: false,
})

it.each([
  ['es', aStep(aDay('2026-11-22')), '<b>Sin empezar.</b> Domingo 22 de noviembre\u00a0·\u00a0yo'],
  ['es', aStep(today), '<b>Sin empezar.</b> Hoy\u00a0·\u00a0yo'],
  ['es', aStep(null), '<b>Sin empezar.</b> '],
  ['es', aStep(null, 'ñandú'), '<b>Sin empezar.</b> \u2068ñandú\u2069\u00a0·\u00a0yo'],
  [
    'es',
    { ...aStep(today), actor: 'other', actorName: 'Ximena' } as const,
    '<b>Sin empezar.</b> Hoy\u00a0·\u00a0\u2068Ximena\u2069',
  ],
  ['en', aStep(aDay('2026-11-22')), '<b>Not started.</b> Sunday, November 22\u00a0·\u00a0me'],
])('%s: a new sentence starts with a large letter, and her own words stay as they are', (language, step, line) => {
  expect(rendered(<StepRow step={step} today={today} />, language)).toContain(`<p class="meta">${line}</p>`)
})

it('a step says what it needs until it is over', () => {
  const need = { need: 'un papel de la escuela', needAskedDay: aDay('2026-11-03'), needAnswer: 'not-yet' } as const
  const open = rendered(<StepRow step={{ ...aStep(today), ...need }} today={today} />, 'en')
  expect(open).toContain('It needs:')
  expect(open).toContain('un papel de la escuela')
  expect(open).toContain('Asked on November 3, 2026. No answer yet.')
  for (const status of ['done', 'no-longer-needed'] as const) {
    expect(rendered(<StepRow step={{ ...aStep(today), ...need, status }} today={today} />, 'en')).not.toContain('needs')
  }
})
