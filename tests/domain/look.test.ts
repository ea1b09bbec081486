import { expect, it } from 'vitest'
import { foldLooks, type Look } from '#app/domain/look.ts'

const look = (minute: number, wishes: Partial<Look> = {}): Look => {
  const at = new Date(Date.UTC(2026, 10, 21, 12, minute)).toISOString()
  return {
    id: String(minute),
    at,
    firstAt: at,
    times: 1,
    workerId: 'dana',
    name: 'Dana',
    sections: ['goals'],
    twoDays: false,
    copied: false,
    ...wishes,
  }
}
const fold = (looks: Look[], most = 50) => foldLooks(looks, 'America/New_York', most)

it('is one line for looks at the same things on one of the person’s days, with the latest and how often', () => {
  // why: midnight in New York is five in the morning here, 1,020 minutes after twelve
  const { lines, olderThan } = fold([look(1025), look(1021), look(1019), look(90), look(1)])

  expect(lines.map(({ id, times, firstAt }) => [id, times, firstAt.slice(8, 16)])).toEqual([
    ['1025', 2, '22T05:01'],
    ['1019', 3, '21T12:01'],
  ])
  expect(olderThan).toBeNull()
})

it('keeps apart what another worker saw, other things, and the list', () => {
  const looks = [
    look(9),
    look(8, { workerId: 'marcus' }),
    look(7, { sections: ['goals', 'bridge'] }),
    look(6, { sections: null }),
    look(5, { sections: [] }),
    look(4),
    look(3, { twoDays: true }),
  ]

  expect(fold(looks).lines.map(({ id, times }) => [id, times])).toEqual([
    ['9', 2],
    ['8', 1],
    ['7', 1],
    ['6', 1],
    ['5', 1],
    ['3', 1],
  ])
})

it('ends where a line too many would begin, and counts nothing from there on', () => {
  const looks = [look(9), look(8, { workerId: 'marcus' }), look(7), look(6, { sections: [] }), look(5)]

  const { lines, olderThan } = fold(looks, 2)

  expect(lines.map(({ id, times }) => [id, times])).toEqual([
    ['9', 2],
    ['8', 1],
  ])
  expect(olderThan).toBe('2026-11-21T12:07:00.000Z')
})
