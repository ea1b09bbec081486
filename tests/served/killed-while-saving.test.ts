// Somebody was told that it is saved. Then the server is killed, at any moment, again and again. `npm run proof` does it a
// thousand times.
import { expect, it } from 'vitest'
import { killWhileSaving } from '#tests/proof/kills.ts'
import { provedOnBoth } from '#tests/proof/proving.ts'

provedOnBoth((databaseUrl) => {
  it('every save that was answered is there exactly once after ten kills', async () => {
    const killed = await killWhileSaving({ databaseUrl: databaseUrl(), kills: 10, savesPerKill: 8, people: 16 })
    expect(killed.faults).toEqual([])
    expect(killed.kills).toBe(10)
    expect(killed.answered).toBeGreaterThan(20)
    // why: ten servers that start one after the other take their time on a machine with more to do
  }, 180_000)
})
