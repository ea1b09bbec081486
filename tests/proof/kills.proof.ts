import { expect, it } from 'vitest'
import { killWhileSaving } from './kills.ts'
import { provedOnBoth, say, wished } from './proving.ts'

const kills = Math.ceil(wished('PROOF_KILLS', 1000) / 2)
// The answered saves that a thousand kills have to come to.
const GOAL = 100_000

provedOnBoth((databaseUrl, name) => {
  it('no save that was answered is lost or doubled, however often the server is killed', async () => {
    const killed = await killWhileSaving({
      databaseUrl: databaseUrl(),
      kills,
      savesPerKill: GOAL / 1000,
      people: 400,
      onKill: ({ kills: done, answered, faults }) => {
        if (done % 50 === 0) say(`  ${name}: ${done} kills, ${answered} answered saves, ${faults.length} faults`)
      },
    })
    const { answered, unanswered, savedUnheard, faults, seconds } = killed
    say(
      `${name}: ${killed.kills} kills in ${seconds.toFixed(0)} s, ${answered} saves answered (goal of 1,000 kills: ${GOAL}).`,
    )
    say(
      `  ${unanswered} more were cut off; ${savedUnheard} of these had been saved, and sending them again made no second row.`,
    )
    say(`  ${faults.length} lost, doubled, in part or refused.`)
    expect(faults).toEqual([])
  })
})
