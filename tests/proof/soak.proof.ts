import { expect, it } from 'vitest'
import { serve } from '#tests/support/server.ts'
import { faultsAtTheEnd } from './faults.ts'
import { inMs, megabytesOf, provedOnBoth, say, wished } from './proving.ts'
import { somePeople } from './saves.ts'
import { inTurn } from './traffic.ts'

const minutes = wished('PROOF_MINUTES', 2)
const WARM_UP_SECONDS = 15
const MOST_MEGABYTES = 256
// Memory breathes; what it takes more than this between the beginning and the end is counted as growth.
const BREATH_MEGABYTES = 32

provedOnBoth((databaseUrl, name) => {
  it('the server serves for as long as asked, without an error and without growing', async () => {
    const people = await somePeople(Math.min(4000, Math.ceil(200 * minutes)))
    const served = await serve({ databaseUrl: databaseUrl() })
    const warm = await inTurn(served.url, people, 8, WARM_UP_SECONDS)
    const before = megabytesOf(served.process.pid)
    const { pages, saves, book, broken, seconds } = await inTurn(served.url, people, 8, minutes * 60)
    const after = megabytesOf(served.process.pid)
    const times = [...pages, ...saves].map(({ ms }) => ms)
    const perSecond = (times.length / seconds).toFixed(0)
    say(`${name}: ${pages.length} pages and ${saves.length} saves in ${seconds.toFixed(0)} s, ${perSecond} a second.`)
    say(
      `  ms at 50 / 95 / 99 / 100 %: pages ${inMs(pages.map(({ ms }) => ms))}, saves ${inMs(saves.map(({ ms }) => ms))}.`,
    )
    say(
      `  memory ${before.toFixed(0)} MB after ${WARM_UP_SECONDS} s, ${after.toFixed(0)} MB at the end; ${broken.length} errors.`,
    )
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
