import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bridgeFinding } from '#app/domain/bridge.ts'
import { pillarsOf } from '#app/features/bridge/bridge-figure.tsx'
import { findingText } from '#app/features/bridge/bridge-words.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { languages } from '#app/i18n/languages.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { bridgeStates } from './states.ts'

const bridge = publishedInstrument('bridge')

/** What stands above the picture, word for word: a file for each language, each sentence read by somebody. */
const sentencesIn = (code: string): Record<string, string> =>
  JSON.parse(readFileSync(`tests/golden/finding-sentences/${code}.json`, 'utf8'))

describe.each(languages)('the sentence above the picture in $code', ({ code }) => {
  test.each(bridgeStates)('$name', ({ name, before, now }) => {
    expect(findingText(wordsIn(code), bridge, bridgeFinding(pillarsOf(bridge), before, now))).toBe(
      sentencesIn(code)[name],
    )
  })
})
