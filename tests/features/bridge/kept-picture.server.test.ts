// The picture to keep, read back from its bytes: size, both directions, and ink where words belong.
import { inflateSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import type { Answers } from '#app/domain/round.ts'
import { keptPicture } from '#app/features/bridge/keep/picture.server.tsx'
import { pictureStyle } from '#app/features/bridge/keep/picture-style.ts'
import type { Kept } from '#app/features/bridge/keep/read-kept.server.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { bridgeStates } from './states.ts'

// why: each picture starts a process, which takes its time beside other tests
vi.setConfig({ testTimeout: 30_000 })

const round = ({ day, answers }: { day: Day; answers: Answers }) => ({
  id: day,
  day,
  typedInDay: null,
  instrumentVersion: 1,
  onlyMe: false,
  answers,
  amounts: null,
})

function aKept(name: string, goal: string | null): Kept {
  const state = bridgeStates.find((one) => one.name === name) as (typeof bridgeStates)[number]
  return {
    asked: { now: null, round: null },
    forMe: false,
    hides: false,
    now: round(state.now),
    isLatest: true,
    before: state.before && round(state.before),
    beforeIsFirst: true,
    onlyMe: false,
    farBank: goal === null ? null : { text: goal, language: 'en' },
    noLetters: false,
  }
}

async function drawn(language: string, kept: Kept) {
  const png = (await keptPicture(wordsIn(language), kept, new AbortController().signal)) as Buffer
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  // Signature and IHDR are 33 bytes; then one IDAT, whose lines begin with a byte of their own.
  const lines = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)))
  /** How many of the pixels in a box are as dark as ink; in units of the chart, 320 to the width. */
  const ink = (x: number, y: number, wide: number, tall: number) => {
    const [left, top, right, bottom] = [x, y, x + wide, y + tall].map((one) => Math.round((one * width) / 320))
    let dark = 0
    for (let line = top as number; line < (bottom as number); line++)
      for (let at = left as number; at < (right as number); at++)
        if ((lines[line * (3 * width + 1) + 1 + 3 * at] ?? 255) < 60) dark++
    return dark
  }
  return { png, width, height, ink }
}

const title = [14, 25] as const
const halves = { left: 8, right: 164 }

test('a picture is a PNG of 1080 pixels across that a phone can afford', async () => {
  const { png, width, height, ink } = await drawn('en', aKept('up', 'A home of our own'))
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect(png.toString('latin1', 12, 16)).toBe('IHDR')
  expect([width, height]).toEqual([1080, 1367])
  expect(png.length).toBeLessThan(150 * 1024)
  // The name stands at the left, and nothing at the right of it.
  expect(ink(halves.left, title[0], 148, title[1])).toBeGreaterThan(2000)
  expect(ink(halves.right, title[0], 148, title[1])).toBe(0)
  // The goal stands at the right, over the far bank.
  expect(ink(halves.right, 96, 148, 22)).toBeGreaterThan(1000)
})

test('a picture in Arabic is drawn in Arabic letters, from the right', async () => {
  const { ink } = await drawn('ar', aKept('up', 'أن أحصل على رخصة القيادة'))
  expect(ink(halves.left, title[0], 148, title[1])).toBe(0)
  expect(ink(halves.right, title[0], 148, title[1])).toBeGreaterThan(1000)
  // The house and the goal stand at the left.
  expect(ink(halves.left, 96, 148, 22)).toBeGreaterThan(500)
})

test('without words over the far bank there is no empty sky', async () => {
  expect((await drawn('en', aKept('up', null))).height).toBe(1245)
})

test('the look of the picture is that of the page, in light colours, with nothing left that it cannot read', () => {
  const style = pictureStyle("'Noto Sans'", false)
  expect(style).not.toMatch(/var\(|@|undefined|logical/)
  for (const rule of ['.s1 { fill: #3c5c63; }', '.w { fill: #d8e8e6; }', '.g { fill: #efe0d0; }', '.h { fill: none;'])
    expect(style).toContain(rule)
})
