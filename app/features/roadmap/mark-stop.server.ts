import type { Participant } from '#app/domain/actor.ts'
import { stopEvent } from '#app/domain/roadmap.ts'
import { findStop, updateStop } from '#db'
import { changeRoadmap } from './roadmap-change.server.ts'

/** Marks a stop reached today, or takes that back. A stop that is a goal is marked where its goal is. */
export function markStop(
  actor: Participant,
  roadmapId: string,
  stopId: string,
  input: { submission: string; reached: boolean },
): Promise<{ done: { stopId: string } } | { refused: 'not-found' | 'is-a-goal' | 'not-allowed' }> {
  const { submission, reached } = input
  return changeRoadmap<{ stopId: string }, 'is-a-goal' | 'not-allowed'>(actor, roadmapId, submission, async (trx) => {
    const stop = await findStop(trx, actor.personId, roadmapId, stopId)
    if (!stop) return { refused: 'not-found' }
    if (stop.goal) return { refused: 'is-a-goal' }
    if ((stop.reachedDay !== null) === reached) return { refused: 'not-allowed' }
    await updateStop(trx, actor.personId, stopId, { reachedDay: reached ? actor.today : null })
    return {
      kind: 'stop-reached',
      subject: { kind: 'stop', id: stopId },
      fields: ['reached'],
      events: [stopEvent(reached ? 'reached' : 'not-reached', stop)],
      answer: { stopId },
    }
  })
}
