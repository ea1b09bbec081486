import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bridgeFinding } from '#app/domain/bridge.ts'
import { pillarsOf } from '#app/features/bridge/bridge-figure.tsx'
import { findingText } from '#app/features/bridge/bridge-words.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { languages } from '#app/i18n/languages.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { bridgeStates } from './states.ts'

const bridge = publishedInstrument('bridge')

const fileOf = (code: string) => `tests/golden/finding-sentences/${code}.json`

/** What stands above the picture, word for word: a file for each language, each sentence read by somebody. */
const sentencesIn = (code: string): Record<string, string> => JSON.parse(readFileSync(fileOf(code), 'utf8'))

const [read, unread] = [true, false].map((has) => languages.filter(({ code }) => existsSync(fileOf(code)) === has))

describe.each(read ?? [])('the sentence above the picture in $code', ({ code }) => {
  test.each(bridgeStates)('$name', ({ name, before, now }) => {
    expect(findingText(wordsIn(code), bridge, bridgeFinding(pillarsOf(bridge), before, now))).toBe(
      sentencesIn(code)[name],
    )
  })
})

// why: a sentence nobody has read is better missing from the files than written down from the screen
test.each(unread ?? [])('the sentence above the picture in $code is whole in each state', ({ code }) => {
  const said = bridgeStates.map(({ before, now }) =>
    findingText(wordsIn(code), bridge, bridgeFinding(pillarsOf(bridge), before, now)),
  )
  expect(said.filter((text) => text.trim() === '' || /[{}]|bridge:|undefined/.test(text))).toEqual([])
})
