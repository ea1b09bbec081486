import type { Participant } from '#app/domain/actor.ts'
import { moved } from '#app/domain/step.ts'
import { listStops, orderStops } from '#db'
import { changeRoadmap } from './roadmap-change.server.ts'

/** Moves a stop one place nearer or further. At the end of the way nothing happens, and that is fine. */
export function moveStop(
  actor: Participant,
  roadmapId: string,
  stopId: string,
  input: { submission: string; by: -1 | 1 },
): Promise<{ done: { stopId: string } } | { refused: 'not-found' }> {
  return changeRoadmap<{ stopId: string }, never>(actor, roadmapId, input.submission, async (trx) => {
    const before = (await listStops(trx, actor.personId, roadmapId)).map(({ id }) => id)
    if (!before.includes(stopId)) return { refused: 'not-found' }
    const after = moved(before, stopId, input.by)
    await orderStops(trx, actor.personId, roadmapId, after)
    return {
      kind: 'stops-moved',
      subject: { kind: 'stop', id: stopId },
      fields: ['position'],
      events: after.join() === before.join() ? [] : [{ kind: 'stops-moved' }],
      answer: { stopId },
    }
  })
}
