import type { Participant } from '#app/domain/actor.ts'
import { turningOff } from '#app/domain/showing.ts'
import { endShowingStop, findShowingStop, once, publishLines, waitForShowing, write } from '#db'

/** Why it stays on: not a day old yet, in a visit that began before it, or off already. */
export type AllowRefusal = 'too-early' | 'sign-in-again' | 'off'

/**
 * Turns *Stop all showing* off: the person alone, signed in again, a day later at the earliest. Nothing shows by it; what
 * was stopped stays ended, and is signed again if it is wanted (docs/decisions/0010).
 */
export async function allowShowing(
  actor: Participant,
  submission: string,
): Promise<{ done: null } | { refused: AllowRefusal }> {
  return write((trx) =>
    once<null, AllowRefusal>(trx, actor, submission, async () => {
      await waitForShowing(trx, actor.personId)
      const stop = await findShowingStop(trx, actor.personId)
      if (!stop) return { refused: 'off' }
      const turning = turningOff(stop, actor)
      if (turning !== 'free') return { refused: turning }
      await endShowingStop(trx, actor.personId, actor.now)
      await publishLines(trx, actor.personId, actor.now)
      const subject = { kind: 'person', id: actor.personId }
      return { kind: 'all-showing-allowed', subject, personId: actor.personId, answer: null }
    }),
  )
}
