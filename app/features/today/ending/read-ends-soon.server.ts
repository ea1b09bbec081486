import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { endingToSay } from '#app/domain/ending.ts'
import { listEndsSoon, type Reader } from '#db'

/**
 * The one release to say that it ends: the soonest that was not put away. One, so that it stays a quiet line. `firstEnd`
 * is the next last day of anything signed: on most days it is far, and nothing more is asked.
 */
export async function readEndsSoon(db: Reader, actor: Participant, firstEnd: Day | null) {
  if (firstEnd === null || endingToSay(firstEnd, actor.today) === null) return null
  const ending = (await listEndsSoon(db, actor)).find(
    ({ untilDay, putAway }) => endingToSay(untilDay, actor.today, putAway) !== null,
  )
  if (!ending) return null
  const { releaseId, workerId, name, untilDay } = ending
  return { releaseId, workerId, name, untilDay }
}

export type EndingSaid = NonNullable<Awaited<ReturnType<typeof readEndsSoon>>>
