import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const sheet = readFileSync('app/ui/style/tokens.css', 'utf8')
const [light = '', night = ''] = sheet.split('@media (prefers-color-scheme: dark)')

const tokensOf = (css: string) =>
  Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, hex]) => [name, hex as string]))

const chosen = (name: string) => tokensOf(readFileSync(`app/ui/style/reading/${name}-colors.css`, 'utf8'))

const schemes = {
  light: tokensOf(light),
  night: { ...tokensOf(light), ...tokensOf(night) },
  // What is chosen on /reading comes last, whichever of the two the phone asks for: it names every colour there is.
  'black on white': chosen('day'),
  'white on black': chosen('night'),
}

/** WCAG 2 relative luminance of '#abc' or '#aabbcc'. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(scheme: keyof typeof schemes, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => {
      const hex = schemes[scheme][name]
      if (!hex) throw new Error(`no token ${name}`)
      return luminance(hex)
    })
    .sort((a, b) => a - b)
  return Math.round(((high + 0.05) / (low + 0.05)) * 10) / 10
}

test('the measure itself: black on white is 21, grey on white is what WCAG says', () => {
  expect((luminance('#fff') + 0.05) / (luminance('#000') + 0.05)).toBe(21)
  expect(luminance('#777777')).toBeCloseTo(0.1845, 3)
})

// What meets what on a page, what WCAG 2 AA asks of it, and what it is, measured from the sheet.
test.each([
  ['ink', 'paper', 4.5, 13.6, 14.3],
  ['ink', 'sheet', 4.5, 14.6, 12.5],
  ['ink', 'water', 4.5, 11.7, 10.6],
  ['ink', 'bank', 4.5, 11.5, 12.4],
  ['ink', 'glow', 4.5, 12.7, 10.7],
  ['quiet', 'paper', 4.5, 6.5, 9.4],
  ['quiet', 'water', 4.5, 5.6, 6.9],
  ['quiet', 'bank', 4.5, 5.5, 8.1],
  ['teal', 'paper', 4.5, 7.5, 10.0],
  ['teal', 'water', 4.5, 6.4, 7.4],
  ['on', 'teal', 4.5, 8.1, 9.0],
  ['on', 'press', 4.5, 11.4, 10.9],
  ['brick', 'paper', 4.5, 7.0, 9.1],
  ['brick', 'blush', 4.5, 6.2, 7.7],
  ['edge', 'sheet', 3, 4.6, 4.8],
  ['edge', 'water', 3, 3.7, 4.1],
  ['stone', 'water', 3, 5.7, 6.2],
  ['stone2', 'water', 3, 3.4, 4.3],
  ['clay', 'paper', 3, 4.0, 5.3],
  ['dark', 'sun', 3, 7.8, 8.5],
] as const)('%s on %s', (one, other, needed, day, night) => {
  expect(contrast('light', one, other)).toBe(day)
  expect(contrast('night', one, other)).toBe(night)
  expect(Math.min(day, night)).toBeGreaterThanOrEqual(needed)
})

describe('strong colours', () => {
  const strong = ['black on white', 'white on black'] as const

  test.each(strong)('%s names every colour, so that the phone decides none of them', (scheme) => {
    expect(Object.keys(schemes[scheme]).sort()).toEqual(Object.keys(schemes.light).sort())
  })

  const grounds = ['paper', 'sheet', 'water', 'bank', 'glow', 'blush', 'demo']
  const texts = ['ink', 'quiet', 'teal', 'brick']
  const pairs = strong.flatMap((scheme) => grounds.flatMap((ground) => texts.map((text) => ({ scheme, ground, text }))))

  test.each(pairs)('$scheme: $text on $ground is at least 10', ({ scheme, text, ground }) => {
    expect(contrast(scheme, text, ground)).toBeGreaterThanOrEqual(10)
  })

  test.each([
    ['on', 'teal', 10],
    ['on', 'press', 10],
    ['edge', 'sheet', 7],
    ['edge', 'water', 7],
    ['line', 'paper', 7],
    ['stone', 'water', 7],
    ['stone2', 'water', 4.5],
    ['clay', 'paper', 7],
    ['deep', 'paper', 4.5],
    ['dark', 'sun', 7],
  ] as const)('%s on %s is at least %d', (one, other, needed) => {
    for (const scheme of strong) expect(contrast(scheme, one, other), scheme).toBeGreaterThanOrEqual(needed)
  })
})
