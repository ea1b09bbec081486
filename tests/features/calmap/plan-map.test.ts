// One family map on one page: what gives way first when its words are many. Whether it is one page is seen in a browser.
import { describe, expect, it } from 'vitest'
import { planMap } from '#app/features/calmap/map-on-paper.ts'

const words = (letters: number) => 'done '.repeat(letters / 5).trim()
const aRow = (name: string, says: number, note = 0) => ({
  name,
  cells: Array.from({ length: 5 }, () => words(says)),
  here: 2,
  note: words(note),
})
const aMap = (says: number, note = 0, rows = 12) =>
  Array.from({ length: rows }, (_, at) => aRow(`Row ${at}`, says, note))
const told = (rows: ReturnType<typeof aMap>, above: string[] = []) => {
  const { small, underIt, most, cut } = planMap(rows, above)
  return [small ? 8 : 9, underIt?.map(({ note }) => note.length) ?? 'in their cells', most?.lines ?? 'whole', cut]
}

describe('a family map on one page', () => {
  it('stands in letters of nine points while all of it fits, own words too', () => {
    expect(told(aMap(50))).toEqual([9, 'in their cells', 'whole', false])
    expect(told(aMap(25, 25))).toEqual([9, 'in their cells', 'whole', false])
    expect(told([])).toEqual([9, 'in their cells', 'whole', false])
  })

  it('takes eight points before anything moves, and counts what is said over the table', () => {
    expect(told(aMap(75, 25, 10))).toEqual([8, 'in their cells', 'whole', false])
    expect(told(aMap(50), Array(8).fill(words(200)))).toEqual([8, 'in their cells', 'whole', false])
  })

  it('puts own words under the table before it cuts them, and cuts all of them alike', () => {
    expect(told(aMap(75, 75, 10))).toEqual([8, Array(10).fill(74), 'whole', false])
    expect(told(aMap(75, 500))).toEqual([8, Array(12).fill(40), 'whole', true])
  })

  it('cuts what the levels say only where nothing else is left, as in a map of an agency', () => {
    expect(told(aMap(300, 0, 17))).toEqual([8, [], 2, true])
    expect(told(aMap(300, 500, 17)).slice(2)).toEqual([2, true])
  })
})
