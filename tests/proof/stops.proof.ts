import { expect, it } from 'vitest'
import { provedOnBoth, say, wished } from './proving.ts'
import { stopUnderLoad } from './stops.ts'

const requests = Math.ceil(wished('PROOF_REQUESTS', 10_000) / 2)

provedOnBoth((databaseUrl, name) => {
  it('nobody notices that the server was stopped and started again', async () => {
    const stopped = await stopUnderLoad({ databaseUrl: databaseUrl(), requests })
    const { stops, failed, refused, slowestExit, exitCodes, faults } = stopped
    say(
      `${name}: ${failed.length} of ${stopped.requests} requests failed over ${stops} SIGTERMs, slowest exit ${slowestExit} ms.`,
    )
    say(`  ${refused} times nobody listened yet, and the same was asked again a moment later.`)
    expect(failed).toEqual([])
    expect(faults).toEqual([])
    expect(exitCodes).toEqual(exitCodes.map(() => 0))
    expect(slowestExit).toBeLessThan(10_000)
  })
})
