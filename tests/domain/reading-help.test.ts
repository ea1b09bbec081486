import { describe, expect, test } from 'vitest'
import { readingHelpOf, readingHelpText } from '#app/domain/reading-help.ts'

const usual = { letters: 'usual', colors: 'usual', aloud: false } as const

describe('what somebody chose to read more easily', () => {
  test.each([
    ['', usual],
    ['large', { ...usual, letters: 'large' }],
    ['night', { ...usual, colors: 'night' }],
    ['aloud', { ...usual, aloud: true }],
    ['largest.day', { letters: 'largest', colors: 'day', aloud: false }],
    ['large.night.aloud', { letters: 'large', colors: 'night', aloud: true }],
  ] as const)('is kept as "%s" and read back', (text, help) => {
    expect(readingHelpText(help)).toBe(text)
    expect(readingHelpOf(text)).toEqual(help)
  })

  test.each([
    [undefined, usual],
    ['huge', usual],
    ['<script>', usual],
    ['large'.repeat(1000), usual],
    ['aloud.loud.day', { letters: 'usual', colors: 'day', aloud: true }],
    ['large.largest', { ...usual, letters: 'large' }],
  ] as const)('a browser may bring anything: %s', (text, help) => {
    expect(readingHelpOf(text)).toEqual(help)
  })
})
