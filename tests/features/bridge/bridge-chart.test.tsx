import { gzipSync } from 'node:zlib'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Pillar } from '#app/domain/bridge.ts'
import type { Answers } from '#app/domain/round.ts'
import { BridgeChart } from '#app/features/bridge/bridge-chart.tsx'
import { bridgeGeometry } from '#app/features/bridge/bridge-geometry-chart.tsx'
import { farBankLines } from '#app/features/bridge/far-bank-words.ts'
import { SmallBridgeChart } from '#app/features/bridge/small-bridge-chart.tsx'

const pillars: Pillar[] = [
  { key: 'home', items: ['home', 'children'] },
  { key: 'wellbeing', items: ['health', 'people'] },
  { key: 'money', items: ['debts', 'savings'] },
  { key: 'learning', items: ['education'] },
  { key: 'work', items: ['earnings', 'job_quality'] },
]
/** 12, 14, 6, 8, 10 points. */
const march: Answers = {
  home: 2,
  children: 4,
  health: 3,
  people: 4,
  debts: 2,
  savings: 1,
  education: 2,
  earnings: 2,
  job_quality: 3,
}
/** 14, 14, 6, 12, 10 points. */
const november: Answers = { ...march, home: 3, education: 3 }

// The literal paths are those of the drawing that the design was agreed on (five points of height are 25.5 units).
test('the earlier round stands hollow, four units wider on each side', () => {
  expect(bridgeGeometry(pillars, march, november, false).hollow).toBe(
    'M21 164L22.8 102.8H55.2L57 164zM74 164L76.1 92.6H107.9L110 164zM127 164L127.9 133.4H162.1L163 164zM180 164L181.2 123.2H214.8L216 164zM233 164L234.5 113H267.5L269 164z',
  )
})

test('a span is 2 points a level, the first at the bottom, the topmost runs on under the deck', () => {
  const drawing = bridgeGeometry(pillars, march, november, false)
  expect(drawing.lowerSpans).toBe(
    'M25 164L25.9 133.4H52.1L53 164zM78 164L78.9 133.4H105.1L106 164zM131 164L131.6 143.6H158.4L159 164zM184 164L186.4 82.4H209.6L212 164zM237 164L237.6 143.6H264.4L265 164z',
  )
  expect(drawing.upperSpans).toBe(
    'M25.9 133.4L27.7 72.2H50.3L52.1 133.4zM78.9 133.4L80.7 72.2H103.3L105.1 133.4zM131.6 143.6L132.5 113H157.5L158.4 143.6zM237.6 143.6L239.1 92.6H262.9L264.4 143.6z',
  )
})

test('the deck rests on the five tops, from bank to bank', () => {
  expect(bridgeGeometry(pillars, march, november, false).deck).toBe(
    'M-700 123.2C-464 123.2 -228 123.2 8 123.2C18.3 123.2 28.7 92.6 39 92.6C56.7 92.6 74.3 92.6 92 92.6C109.7 92.6 127.3 133.4 145 133.4C162.7 133.4 180.3 102.8 198 102.8C215.7 102.8 233.3 113 251 113C260.3 113 269.7 102.8 279 102.8C526 102.8 773 102.8 1020 102.8',
  )
})

test('the deck never swings above a top: no peak that nobody reached', () => {
  const { deck } = bridgeGeometry(pillars, null, { ...november, education: 1 }, false)
  const heights = [...deck.matchAll(/[\d.-]+ ([\d.-]+)/g)].map((pair) => Number(pair[1]))
  expect(Math.min(...heights)).toBe(92.6)
})

test('right to left, every place is mirrored and every height stays', () => {
  const toTheRight = bridgeGeometry(pillars, march, november, false)
  const toTheLeft = bridgeGeometry(pillars, march, november, true)
  expect(toTheRight.piers.map((pier) => pier.centre)).toEqual([39, 92, 145, 198, 251])
  expect(toTheLeft.piers.map((pier) => pier.centre)).toEqual([281, 228, 175, 122, 69])
  expect(toTheLeft.piers.map((pier) => pier.points)).toEqual([14, 14, 6, 12, 10])
  expect(toTheLeft.deck).toContain('C50.3 102.8 59.7 113 69 113')
})

test('a skipped part empties its pillar: what was answered stands, a dashed place on top, the deck passes over whole', () => {
  const drawing = bridgeGeometry(pillars, null, { ...november, people: 'skip' }, false)
  expect(drawing.piers[1]?.points).toBeNull()
  expect(drawing.piers[1]?.gap?.from).toBe(6)
  // why 9: the deck goes from 14 to 6 there, passes at 10, and the dashed place stays one point below it
  expect(drawing.piers[1]?.gap?.to).toBeCloseTo(9, 6)
  expect(drawing.deck).not.toContain(' 92 ')
})

test('a part that is not about me is left out: the other one counts 4 points a level', () => {
  const drawing = bridgeGeometry(pillars, null, { ...november, earnings: 'not-about-me' }, false)
  expect(drawing.piers[4]).toEqual({ centre: 251, points: 12, gap: null })
  expect(drawing.upperSpans).toContain('M237 164L239.4 82.4H262.6L265 164z')
})

test('with no answer at all the deck still goes from bank to bank', () => {
  const drawing = bridgeGeometry(pillars, null, {}, false)
  expect(drawing.deck).toBe(
    'M-700 123.2C-464 123.2 -228 123.2 8 123.2C98.3 123.2 188.7 102.8 279 102.8C526 102.8 773 102.8 1020 102.8',
  )
  expect(drawing.piers.map((pier) => pier.points)).toEqual([null, null, null, null, null])
})

const labels = ['Home', 'Health', 'Money', 'Learning', 'Work'].map((name) => ({ name, count: '14 of 20' }))
const chart = (answers: Answers, earlier: Answers | null = march) => (
  <BridgeChart
    id="b"
    rtl={false}
    pillars={pillars}
    earlier={earlier}
    latest={answers}
    labels={labels}
    title="2 parts are higher"
    description="Home 14 of 20"
    farBank={{ lines: farBankLines('A home of our own, close to my sister'), language: 'en' }}
    dash="–"
  />
)

test('the picture has a title and a description, and nothing a strict policy would drop', () => {
  const html = renderToString(chart(november))
  expect(html).toContain('role="img" aria-labelledby="bt bd"')
  expect(html).toContain('<title id="bt">2 parts are higher</title><desc id="bd">Home 14 of 20</desc>')
  expect(html).not.toMatch(/style=|<script|onclick/)
})

test('a pillar that leads to its part is a link in a picture that says what is in it', () => {
  const html = renderToString(
    <BridgeChart
      id="b"
      rtl={false}
      pillars={pillars}
      earlier={null}
      latest={november}
      labels={labels}
      title="t"
      description="d"
      dash="–"
      leadTo={(pillar) => `?part=${pillar}#p-${pillar}`}
    />,
  )
  // why: role img hides what is in it, and a link nobody can hear is a trap for the keyboard
  expect(html).toContain('role="group" aria-labelledby="bt bd"')
  expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '?part=home#p-home',
    '?part=wellbeing#p-wellbeing',
    '?part=money#p-money',
    '?part=learning#p-learning',
    '?part=work#p-work',
  ])
})

test('the picture weighs at most 2.2 KB compressed, a small one 0.6 KB', () => {
  expect(gzipSync(renderToString(chart(november))).length).toBeLessThanOrEqual(2200)
  const small = <SmallBridgeChart pillars={pillars} answers={march} hollow={false} rtl={false} label="March 3" />
  expect(gzipSync(renderToString(small)).length).toBeLessThanOrEqual(600)
})

test.each([
  ['A home of our own', ['A home of our own']],
  ['A home of our own, close to my sister', ['A home of our own, close to', 'my sister']],
  [
    'A home of our own, close to my sister and to all of her children',
    ['A home of our own, close to', 'my sister and to all of her…'],
  ],
  ['Supercalifragilisticexpialidocious', ['Supercalifragilisticexpialid', 'ocious']],
  ['  spaces \n and lines ', ['spaces and lines']],
  ['', []],
])('the words over the far bank: %j', (goal, lines) => {
  expect(farBankLines(goal)).toEqual(lines)
})
