import { expect, it } from 'vitest'
import { serve } from '#tests/support/server.ts'
import { faultsAtTheEnd } from './faults.ts'
import { inMs, megabytesOf, provedOnBoth, quantile, say, wished } from './proving.ts'
import { somePeople } from './saves.ts'
import { inTurn } from './traffic.ts'

const minutes = wished('PROOF_MINUTES', 2)
const WARM_UP_SECONDS = 15
const MOST_MEGABYTES = 256
// Memory breathes; what it takes more than this in the last quarter than in the second is counted as growth.
const BREATH_MEGABYTES = 32

provedOnBoth((databaseUrl, name) => {
  it('the server serves for as long as asked, without an error and without growing', async () => {
    const people = await somePeople(Math.min(4000, Math.ceil(200 * minutes)))
    const served = await serve({ databaseUrl: databaseUrl() })
    const warm = await inTurn(served.url, people, 8, WARM_UP_SECONDS)
    const memory: number[] = []
    const look = setInterval(() => memory.push(megabytesOf(served.process.pid)), 1000)
    const { pages, saves, book, broken, seconds } = await inTurn(served.url, people, 8, minutes * 60)
    clearInterval(look)
    const quarter = Math.floor(memory.length / 4)
    const [first = Number.NaN] = memory
    const [middle, last] = [memory.slice(quarter, 2 * quarter), memory.slice(-quarter)].map((part) =>
      quantile(part, 0.5),
    )
    const [before, after] = [middle ?? Number.NaN, last ?? Number.NaN]
    const times = [...pages, ...saves].map(({ ms }) => ms)
    const perSecond = (times.length / seconds).toFixed(0)
    say(`${name}: ${pages.length} pages and ${saves.length} saves in ${seconds.toFixed(0)} s, ${perSecond} a second.`)
    say(
      `  ms at 50 / 95 / 99 / 100 %: pages ${inMs(pages.map(({ ms }) => ms))}, saves ${inMs(saves.map(({ ms }) => ms))}.`,
    )
    const megabytes = [first, before, after].map((number) => number.toFixed(0)).join(' / ')
    say(`  memory in MB at the start, in the second quarter, in the last: ${megabytes}; ${broken.length} errors.`)
    expect(broken).toEqual([])
    expect(pages.filter(({ status }) => status !== 200)).toEqual([])
    expect(saves.filter(({ status }) => status !== 303)).toEqual([])
    expect(await faultsAtTheEnd([...warm.book, ...book])).toEqual([])
    if (!Number.isNaN(after)) {
      expect(after).toBeLessThan(MOST_MEGABYTES)
      expect(after - before).toBeLessThan(BREATH_MEGABYTES)
    }
    await served.stop()
  })
})
