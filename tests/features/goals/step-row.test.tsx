// The quiet line of a step: its status, then when, where and who.
import { expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { Bend } from '#app/features/goals/parts/bend.tsx'
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
  // No space after a Chinese mark, and a day in one piece.
  ['zh-Hans', aStep(aDay('2026-11-22')), '<b>还没开始。</b><span class="whole">11月22日星期日</span>\u00a0·\u00a0我'],
])('%s: a new sentence starts with a large letter, and her own words stay as they are', (language, step, line) => {
  expect(rendered(<StepRow step={step} today={today} />, language)).toContain(`<p class="meta">${line}</p>`)
})

it.each([
  ['en', '2026-12-01', null],
  ['en', '2026-12-02', 'This day is after the day of the goal. One of the two can move.'],
  ['es', '2026-12-02', 'Este día es después del día de la meta. Se puede mover uno de los dos.'],
  ['ar', '2026-12-02', 'هذا اليوم بعد يوم الهدف. يمكن تغيير أحدهما.'],
])('in %s a step of %s for a goal of 1 December says: %s', (language, day, line) => {
  const row = (step: ShownStep) =>
    rendered(<StepRow step={step} today={today} targetDay={aDay('2026-12-01')} />, language)
  if (line) expect(row(aStep(aDay(day)))).toContain(`<p class="meta">${line}</p>`)
  else expect(row(aStep(aDay(day)))).not.toContain('after the day')
  if (line) expect(row({ ...aStep(aDay(day)), status: 'done' })).not.toContain(line)
})

it.each([
  ['en', '“', '”'],
  ['es', '«', '»'],
  ['ar', '«', '»'],
])('in %s what a person wrote stands between marks, as it was written', (language, open, close) => {
  const pothole = { id: 'p', ifText: 'Mi primo no puede', thenText: 'Le pido a Ana', language, usedDay: null }
  const html = rendered(<Bend pothole={pothole} />, language)
  expect(html).toContain(`${open}<span class="voice" dir="auto">Mi primo no puede</span>${close}`)
  expect(html).toContain(`${open}<span class="voice" dir="auto">Le pido a Ana</span>${close}`)
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
