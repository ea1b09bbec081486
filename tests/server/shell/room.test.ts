import { EventEmitter } from 'node:events'
import type { Request, Response } from 'express'
import { beforeEach, describe, expect, it } from 'vitest'
import { withRoom } from '#app/server/shell/room.server.ts'

/** One turn of the event loop, in which one request may come in. */
const turn = () => new Promise(setImmediate)

let now: number
let heard: string[]
let room: ReturnType<typeof withRoom>

beforeEach(() => {
  now = 0
  heard = []
  room = withRoom(
    (request) => void heard.push(`no room for ${request.path}`),
    () => now,
  )
})

/** Somebody asks; what becomes of it is heard. */
function comes(method: string, path: string, isWhole = true) {
  const request = Object.assign(new EventEmitter(), { method, path, complete: isWhole })
  const response = new EventEmitter()
  // why: the room reads the method, the path and whether the body is here, and hears when the answer is out
  const [asked, answered] = [request as unknown as Request, response as unknown as Response]
  const book = heard
  room(asked, answered, () => void book.push(path))
  return { leaves: () => response.emit('close'), endsSending: () => request.emit('end') }
}

describe('room', () => {
  it('lets one in at each turn, first come first, once everybody was heard', async () => {
    for (const path of ['/one', '/two', '/three']) comes('GET', path)
    await turn()
    expect(heard).toEqual([])
    await turn()
    expect(heard).toEqual(['/one'])
    await turn()
    await turn()
    expect(heard).toEqual(['/one', '/two', '/three'])
  })
  it('lets saves go before pages, and a page at every eighth turn', async () => {
    for (const path of ['/page-1', '/page-2']) comes('GET', path)
    for (let at = 1; at < 10; at++) comes('POST', `/${at}`)
    for (let turns = 0; turns < 12; turns++) await turn()
    expect(heard.join(' ')).toBe('/1 /2 /3 /4 /5 /6 /7 /page-1 /8 /9 /page-2')
  })
  it('does not let pages slip in while saves wait for those under way', async () => {
    const [first] = Array.from({ length: 43 }, () => comes('POST', '/save'))
    for (let turns = 0; turns < 50; turns++) await turn()
    for (const path of ['/page-1', '/page-2', '/page-3']) comes('GET', path)
    for (let turns = 0; turns < 50; turns++) await turn()
    expect(heard).toEqual(Array.from({ length: 40 }, () => '/save'))
    first?.leaves()
    for (let turns = 0; turns < 50; turns++) await turn()
    expect(heard).toHaveLength(41)
  })
  it('tells a page at once that there is no room when the first in a long line has waited two seconds', () => {
    for (let at = 0; at < 16; at++) comes('GET', '/first')
    now = 2_000
    comes('GET', '/second')
    expect(heard).toEqual([])
    now = 2_001
    comes('GET', '/third')
    expect(heard).toEqual(['no room for /third'])
  })
  it('lets a few wait for as long as it takes', () => {
    for (let at = 0; at < 15; at++) comes('GET', '/first')
    now = 60_000
    comes('GET', '/second')
    expect(heard).toEqual([])
  })
  it('tells a page that there is no room when, at the pace of late, its turn would come too late', async () => {
    for (let at = 0; at < 30; at++) comes('GET', `/${at}`)
    await turn()
    for (let turns = 0; turns < 30; turns++) {
      now += 50
      await turn()
    }
    expect(heard).toHaveLength(30)
    // One began every 50 ms: with forty-one in line the next would wait for more than two seconds.
    for (let at = 0; at < 41; at++) comes('GET', '/in-time')
    expect(heard).toHaveLength(30)
    comes('GET', '/too-late')
    expect(heard.at(-1)).toBe('no room for /too-late')
  })
  it('lets a save wait five seconds', () => {
    for (let at = 0; at < 16; at++) comes('POST', '/first')
    now = 5_000
    comes('POST', '/second')
    expect(heard).toEqual([])
    now = 5_001
    comes('POST', '/third')
    expect(heard).toEqual(['no room for /third'])
  })
  it('does not wait for whoever gave up', async () => {
    const all = Array.from({ length: 20 }, () => comes('GET', '/gave-up'))
    for (const { leaves } of all) leaves()
    now = 3_000
    comes('GET', '/stayed')
    for (let turns = 0; turns < 3; turns++) await turn()
    expect(heard).toEqual(['/stayed'])
  })
  it('begins now and then, however many keep coming', async () => {
    comes('GET', '/first')
    for (let turns = 0; turns < 40; turns++) {
      comes('GET', '/another')
      await turn()
    }
    expect(heard).toEqual(['/first'])
  })
  it('has forty of a kind under way at most, and lets the next in when one is out', async () => {
    const all = Array.from({ length: 42 }, (_, at) => comes('GET', `/${at}`))
    for (let turns = 0; turns < 50; turns++) await turn()
    expect(heard).toHaveLength(40)
    all[7]?.leaves()
    for (let turns = 0; turns < 3; turns++) await turn()
    expect(heard).toHaveLength(41)
  })
  it('a flood of sign-ins holds up nobody but those who sign in', async () => {
    for (let at = 0; at < 50; at++) comes('POST', '/sign-in')
    for (let turns = 0; turns < 60; turns++) await turn()
    expect(heard).toHaveLength(40)
    comes('POST', '/goals/1/do')
    comes('GET', '/today')
    for (let turns = 0; turns < 3; turns++) await turn()
    expect(heard.slice(40)).toEqual(['/goals/1/do', '/today'])
  })
  it('phones that are still sending hold up nobody', async () => {
    const slow = Array.from({ length: 50 }, (_, at) => comes('POST', `/${at}`, false))
    for (let turns = 0; turns < 60; turns++) await turn()
    expect(heard).toHaveLength(50)
    for (const one of slow) one.endsSending()
    comes('POST', '/51')
    for (let turns = 0; turns < 3; turns++) await turn()
    expect(heard).toHaveLength(50)
    for (const one of slow) one.leaves()
    await turn()
    await turn()
    expect(heard).toHaveLength(51)
  })
})
