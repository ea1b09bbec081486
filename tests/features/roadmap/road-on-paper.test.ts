// One big goal on one page: what gives way first when its words are many. Whether it is one page is seen in a browser.
import { describe, expect, it } from 'vitest'
import { planRoad } from '#app/features/roadmap/road/road-on-paper.ts'

const aWay = (id: string, letters = 20) => ({ id, ifText: 'a'.repeat(letters), thenText: 'b', usedDay: null })
const aRoad = (text: string, ways: ReturnType<typeof aWay>[] = [], stops = 10) => ({
  wish: 'A home',
  reward: '',
  stops: Array.from({ length: stops }, (_, at) => ({ text, ways: at === 0 ? ways : [] })),
})
const told = (...said: ReturnType<typeof aRoad>[]) => {
  const { bends, most, waysLeftOut } = planRoad(said)
  return [bends, most?.stop.lines ?? null, [...waysLeftOut]]
}
const words = (letters: number) => 'done '.repeat(letters / 5).trim()

describe('a big goal on one page', () => {
  it('stands in bends while all of it fits', () => {
    const road = aRoad(words(30), [aWay('bus')])
    expect(told(road, road)).toEqual([true, null, []])
    expect(told(aRoad('', [], 0))).toEqual([true, null, []])
  })

  it('runs straight and smaller before anything is left out', () => {
    const road = aRoad(words(75), [aWay('bus')])
    expect(told(road, road)).toEqual([false, null, []])
  })

  it('leaves out what may get in the way before a word of the goals, and takes what still fits', () => {
    const road = aRoad(words(75), [aWay('long', 400), aWay('short'), aWay('long, too', 400)])
    expect(told(road, road)).toEqual([false, null, ['long', 'long, too']])
  })

  it('cuts words last, and only as far as it must', () => {
    const road = aRoad(words(300), [aWay('bus')])
    expect(told(road, road)).toEqual([false, 3, ['bus']])
    const few = aRoad(words(300), [], 6)
    expect(told(few, few)).toEqual([false, 6, []])
  })

  it('has twice the room in one language, and asks the one that says more', () => {
    const [short, long] = [aRoad(words(30)), aRoad(words(75))]
    expect(told(long)).toEqual([true, null, []])
    expect(told(short, long)).toEqual([false, null, []])
  })
})
