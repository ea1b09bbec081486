import { expect, test } from 'vitest'
import { saidOfItem } from '#app/features/rounds/said-of-item.ts'
import type { InstrumentKey } from '#app/instruments/published.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { aForm, anItem } from '#tests/support/rounds.ts'

const choose = { mend: { field: 'level', message: 'rounds:error.choose' } }

test.each([
  ['qol', 'body', '1', { given: 1 }],
  ['qol', 'body', '10', { given: 10 }],
  ['qol', 'body', '11', choose],
  ['qol', 'body', '0', choose],
  ['qol', 'body', '-1', choose],
  ['qol', 'body', '5.5', choose],
  ['qol', 'body', '٥', choose],
  ['qol', 'body', '', choose],
  ['calmap', 'home', '5', { given: 5 }],
  ['calmap', 'home', '6', choose],
  ['bridge', 'education', '6', choose],
  ['bridge', 'education', 'high', choose],
] as [InstrumentKey, string, string, object][])('%s, %s, level %j', (key, itemKey, level, said) => {
  expect(saidOfItem(publishedInstrument(key), anItem(key, itemKey), aForm({ level }))).toEqual(said)
})

test('a job without a job, and no job with what it has, are asked again', () => {
  const [bridge, job] = [publishedInstrument('bridge'), anItem('bridge', 'job_quality')]
  expect(saidOfItem(bridge, job, aForm())).toEqual({ mend: { field: 'job', message: 'rounds:error.choose' } })
  expect(saidOfItem(bridge, job, aForm({ job: 'no', ticks: ['hours'] }))).toEqual({
    mend: { field: 'job', message: 'rounds:error.job' },
  })
  expect(saidOfItem(bridge, job, aForm({ ticks: ['hours', 'no such tick'] }))).toEqual({ given: 3 })
})
