import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { canCompare, comparable } from '#app/instruments/compared.ts'
import { readInstrumentFile } from '#app/instruments/instrument-file.ts'
import { publishedInstrument, rememberInstruments } from '#app/instruments/published.ts'

/** The example bridge: as it is, and a next version whose file maps nothing. */
beforeAll(() => {
  const file = JSON.parse(readFileSync('tests/support/instruments/harbor-bridge.json', 'utf8'))
  for (const one of [file, { ...file, version: 101, compares: [] }]) {
    const read = readInstrumentFile(one, ['en', 'es', 'ar'])
    if ('read' in read) rememberInstruments([read.read.published])
  }
})

const ours = { instrumentVersion: 1, answers: { home: 2, savings: 4, people: 3, education: 'skip' as const } }

test('answers to one version are set beside each other as they are', () => {
  expect(comparable(publishedInstrument('bridge'), ours)?.answers).toEqual(ours.answers)
})

test('answers to another version are read by the map of the file, what only one of them asks left out', () => {
  const then = comparable(publishedInstrument('bridge', 100), ours)
  expect(then?.answers).toEqual({ place: 2, cushion: 4, school: 'skip' })
  expect([then?.asked.version, then?.keyThen('cushion')]).toEqual([1, 'savings'])
})

test('the map holds the other way round too', () => {
  const harbor = { instrumentVersion: 100, answers: { place: 5, bills: 1 } }
  expect(comparable(publishedInstrument('bridge'), harbor)?.answers).toEqual({ home: 5 })
})

test.each([
  [1, 1, true],
  [100, 1, true],
  [1, 100, true],
  [101, 1, false],
  [101, 100, false],
])('bridge@%s and bridge@%s can be compared: %s', (one, other, can) => {
  expect(canCompare('bridge', one, other)).toBe(can)
})

test('without a map nothing is compared, though keys are alike', () => {
  const harbor = { instrumentVersion: 100, answers: { place: 5 } }
  expect(comparable(publishedInstrument('bridge', 101), harbor)).toBeNull()
})
