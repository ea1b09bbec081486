import type { Participant } from '#app/domain/actor.ts'
import { findMembership, once, publishLines, setQuiet, waitForMembership, write } from '#db'

/**
 * Quiet: others go on seeing what they saw and nothing new, and nothing tells them. Or quiet no longer: then they see what
 * stands now.
 */
export function goQuiet(
  actor: Participant,
  { submission, quiet }: { submission: string; quiet: 'yes' | 'no' },
): Promise<{ done: null } | { refused: 'none' }> {
  return write((trx) =>
    once<null, 'none'>(trx, actor, submission, async () => {
      await waitForMembership(trx, actor.personId)
      const mine = await findMembership(trx, actor.personId)
      if (!mine) return { refused: 'none' }
      if (quiet === 'no') {
        await setQuiet(trx, actor.personId, null)
        await publishLines(trx, actor.personId, actor.now)
      } else if (mine.quietSince === null) await setQuiet(trx, actor.personId, actor.now)
      const subject = { kind: 'circle', id: mine.circleId }
      const kind = quiet === 'yes' ? 'circle-quiet' : 'circle-not-quiet'
      return { kind, subject, personId: actor.personId, answer: null }
    }),
  )
}
