import { expect, it } from 'vitest'
import { foldLooks, type Look } from '#app/domain/look.ts'

const look = (minute: number, wishes: Partial<Look> = {}): Look => {
  const at = new Date(Date.UTC(2026, 10, 21, 12, minute)).toISOString()
  return { id: String(minute), at, firstAt: at, workerId: 'dana', name: 'Dana', sections: ['goals'], ...wishes }
}
const minutes = (looks: Look[]) => foldLooks(looks).map(({ id }) => Number(id))

it('is one line for looks at the same things within an hour of the latest', () => {
  const looks = [look(120), look(90), look(61), look(60), look(1)]

  expect(minutes(looks)).toEqual([120, 60])
  expect(foldLooks(looks).map(({ firstAt }) => firstAt.slice(11, 16))).toEqual(['13:01', '12:01'])
})

it('keeps apart what another worker saw, other things, and the list', () => {
  const looks = [
    look(9),
    look(8, { workerId: 'marcus' }),
    look(7, { sections: ['goals', 'bridge'] }),
    look(6, { sections: null }),
    look(5, { sections: [] }),
    look(4),
  ]

  expect(minutes(looks)).toEqual([9, 8, 7, 6, 5])
})
