import type { Participant } from '#app/domain/actor.ts'
import { stopEvent } from '#app/domain/roadmap.ts'
import { addGoalEvent, deleteStop, findGoal, findStop, listStops, orderStops } from '#db'
import { changeRoadmap } from './roadmap-change.server.ts'

/** Takes a stop off the way. A goal that it was stays a goal; the words stay in the story. */
export function removeStop(
  actor: Participant,
  roadmapId: string,
  stopId: string,
  input: { submission: string },
): Promise<{ done: { stopId: string } } | { refused: 'not-found' }> {
  const { submission } = input
  return changeRoadmap<{ stopId: string }, never>(actor, roadmapId, submission, async (trx) => {
    const ownerId = actor.personId
    const stop = await findStop(trx, ownerId, roadmapId, stopId)
    if (!stop) return { refused: 'not-found' }
    await deleteStop(trx, ownerId, stopId)
    const left = await listStops(trx, ownerId, roadmapId)
    await orderStops(
      trx,
      ownerId,
      roadmapId,
      left.map(({ id }) => id),
    )
    const goal = stop.goal && (await findGoal(trx, ownerId, stop.goal.id))
    if (goal) {
      const place = { goalId: goal.id, ownerId, day: actor.today, at: actor.now, revision: goal.revision }
      await addGoalEvent(trx, { ...place, changeId: submission }, { kind: 'on-the-way', on: false })
    }
    return {
      kind: 'stop-removed',
      subject: { kind: 'stop', id: stopId },
      fields: ['stop'],
      events: [stopEvent('removed', stop)],
      answer: { stopId },
    }
  })
}
