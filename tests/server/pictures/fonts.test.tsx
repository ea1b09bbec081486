import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { languages } from '#app/i18n/languages.ts'
import { fontLetters } from '#app/server/pictures/font-letters.server.ts'
import { canBeDrawn, facesFor, inLines } from '#app/server/pictures/fonts.server.ts'
import { pngOf } from '#app/server/pictures/png.server.tsx'

const find = createRequire(import.meta.url)
const noto = find.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')

test('a font file says which letters it has and how wide they are', () => {
  const letters = fontLetters(readFileSync(noto))
  // why: the widths stand in the file's own table, 1000 to the size
  expect([letters.get(0x41), letters.get(0x69), letters.get(0x20)]).toEqual([0.639, 0.258, 0.26])
  expect([letters.has(0x1ec7), letters.has(0x416), letters.has(0x628), letters.has(0x4e00)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test.each([
  ['Una casa nuestra, cerca de mi hermana', true],
  ['Ngôi nhà của riêng mình', true],
  ['Свой дом рядом с сестрой', true],
  ['أن أحصل على رخصة القيادة', true],
  ['خانه‌ای از خودمان', true],
  ['\u2067جسري\u2069 \u2068home\u2069', true],
  ['ផ្ទះផ្ទាល់ខ្លួន', false],
  ['Մեր սեփական տունը', true],
  ['우리만의 집', false],
  ['我们自己的家', false],
  ['a home 🏠', false],
  ['a home \u0007', false],
])('whether all letters of “%s” can be drawn', (text, can) => {
  expect(canBeDrawn(text)).toBe(can)
})

test('a text asks for the faces it needs, the one of most letters first', () => {
  expect(facesFor('My bridge, 14 of 20').family).toBe("'Noto Sans'")
  expect(facesFor('جسري 14 من 20').family).toBe("'Noto Sans Arabic', 'Noto Sans'")
  expect(facesFor('My bridge: أن أحصل').family).toBe("'Noto Sans', 'Noto Sans Arabic'")
})

// why: decision 0021 weighs their faces; the page says in these that no picture is made
const WITHOUT_A_FACE = ['zh-Hans', 'zh-Hant', 'ko', 'km']

test.each(languages)('a picture in $code has a face for all it says, or is not made', ({ code }) => {
  const said = ['bridge', 'instruments/bridge@1'].map((name) => readFileSync(`locales/${code}/${name}.json`, 'utf8'))
  const letters = [...new Set(said.join('').replaceAll(/\s/g, ''))]
  expect(letters.some((letter) => !canBeDrawn(letter))).toBe(WITHOUT_A_FACE.includes(code))
})

test('lines are about as long as each other, and a full stop never begins one', () => {
  const asked = { size: 14, room: 288, language: 'en' }
  expect(inLines('Since March 3, 2025, all 9 parts are the same.', asked)).toEqual([
    'Since March 3, 2025, all',
    '9 parts are the same.',
  ])
  expect(inLines('My bridge', asked)).toEqual(['My bridge'])
  expect(inLines('', asked)).toEqual([])
})

test('words without spaces between them break where the language breaks', () => {
  // why: a sentence of Chinese has no space, and would run out of the picture
  expect(inLines('从三月三日以来，九个部分都一样。', { size: 14, room: 150, language: 'zh' })).toEqual([
    '从三月三日以来，九',
    '个部分都一样。',
  ])
})

test('what cannot be drawn ends the process that draws, and no other', { timeout: 30_000 }, async () => {
  expect(await pngOf(() => <p>no picture</p>, 'no picture', new AbortController().signal)).toBeNull()
})

test('nobody waits, nothing is drawn', async () => {
  const drawing = () => <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" aria-hidden="true" />
  expect(await pngOf(drawing, '', AbortSignal.abort())).toBeNull()
})

test('while ten wait for a picture, whoever comes hears so at once', async () => {
  const waiting = Array.from({ length: 10 }, () => pngOf(() => <p>no picture</p>, '', AbortSignal.abort()))

  expect(await pngOf(() => <p>no picture</p>, '', AbortSignal.abort())).toBe('busy')
  expect(await Promise.all(waiting)).toEqual(Array(10).fill(null))
})
