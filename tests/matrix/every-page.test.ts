// quality.md, sections 1 to 3: every address in every language, and every state in each scheme and width. `npm run matrix` does more of it.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { everyAddress } from './looks.ts'
import { MESSAGES, pages } from './states.ts'
import { type Matrix, openMatrix } from './walk.ts'
import { aFifthHeavier } from './weights.ts'

describe('every page reads, fits and can be pressed, in every language', () => {
  let matrix: Matrix
  let found: string[] = []

  beforeAll(async () => {
    matrix = await openMatrix(inject('chromium'))
    found = await matrix.walk(everyAddress(matrix.states))
  })
  afterAll(() => matrix?.close())

  it.each([...pages, { path: MESSAGES }, { path: 'no such address' }])('$path', ({ path }) => {
    expect(found.filter((line) => line.startsWith(`${path}, `) || line.startsWith(`${path}: `))).toEqual([])
  })

  it('no page weighs a fifth more in any language than in English', () => {
    const { weights } = matrix
    expect(weights.size).toBeGreaterThan(150)
    expect(new Set([...weights.values()].map((languages) => Object.keys(languages).length))).toEqual(new Set([14]))
    expect(aFifthHeavier(weights)).toEqual([])
  })

  it('opens every address with something in it', () => {
    const filled = matrix.states.filter(({ state }) => state === 'filled').map(({ address }) => address)
    expect(pages.map(({ path }) => path).filter((path) => !filled.includes(path))).toEqual([])
  })
})
