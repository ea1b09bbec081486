import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { serve } from '#tests/support/server.ts'
import type { Heard } from './ask.ts'
import { faultsAtTheEnd, howManyKept } from './faults.ts'
import { inMs, provedOnBoth, quantile, say, wished } from './proving.ts'
import { somePeople } from './saves.ts'
import { atARate, inTurn } from './traffic.ts'

const seconds = wished('PROOF_OVERLOAD_SECONDS', 15)
const times = wished('PROOF_OVERLOAD', 3)
const SAVES_SHARE = 0.99
const REFUSED_MS = 50

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`
const withStatus = (all: Heard[], status: number) => all.filter((heard) => heard.status === status)

provedOnBoth((databaseUrl, name) => {
  it('more load than it can take: saves go first, the rest hears at once to come back later', async () => {
    const people = await somePeople(200)
    const served = await serve({ databaseUrl: databaseUrl() })
    const cold = await inTurn(served.url, people, 16, 5)
    const most = await inTurn(served.url, people, 16, 8)
    const rate = (times * (most.pages.length + most.saves.length)) / most.seconds
    const own = monitorEventLoopDelay({ resolution: 5 })
    own.enable()
    const heavy = await atARate(served.url, people, rate, seconds)
    own.disable()
    const [told, kept] = [heavy.saves.length, withStatus(heavy.saves, 303).length]
    const refused = [...withStatus(heavy.pages, 503), ...withStatus(heavy.saves, 503)]
    const served_ = withStatus(heavy.pages, 200)
    const late = refused.map(({ ms }) => ms)
    say(`${name}: it can take ${(rate / times).toFixed(0)} a second and was sent ${rate.toFixed(0)} for ${seconds} s.`)
    say(
      `  saves: ${kept} of ${told} answered 303 (${share(kept, told)}), ms ${inMs(withStatus(heavy.saves, 303).map(({ ms }) => ms))}`,
    )
    say(`  pages: ${served_.length} of ${heavy.pages.length} served, ms ${inMs(served_.map(({ ms }) => ms))}`)
    say(
      `  503: ${refused.length}, ms ${inMs(late)}, ${share(late.filter((ms) => ms < REFUSED_MS).length, late.length)} under ${REFUSED_MS}`,
    )
    // Without it nobody could tell whether an answer came late or was only read late.
    say(
      `  broken: ${heavy.broken.length}; whoever asked was ${(own.percentile(95) / 1e6).toFixed(0)} ms late or more 5 % of the time`,
    )
    expect(heavy.broken).toEqual([])
    expect(refused.length).toBeGreaterThan(0)
    for (const { headers, html } of refused) {
      expect(headers['retry-after']).toBe('60')
      expect(html).toContain('Footbridge is very busy')
    }
    const refusedSaves = heavy.book.filter(({ isAnswered }) => !isAnswered)
    expect(await howManyKept(refusedSaves)).toBe(0)
    expect(await faultsAtTheEnd([...cold.book, ...most.book, ...heavy.book])).toEqual([])
    expect(kept / told).toBeGreaterThanOrEqual(SAVES_SHARE)
    expect(quantile(late, 0.95)).toBeLessThan(REFUSED_MS)
    await served.stop()
  })
})
