import type { Participant } from '#app/domain/actor.ts'
import { ROADMAP_LIMITS, reachedOn, stopEvent } from '#app/domain/roadmap.ts'
import { addGoalEvent, findGoal, findStop, findStopOfGoal, insertStop, listStops, newId, updateStop } from '#db'
import { changeRoadmap } from './roadmap-change.server.ts'

type Refused = 'on-the-way' | 'reached' | 'too-many'

/**
 * Makes one of the person's goals a stop: a new one after the others, or the stop that already stands there in other words.
 * Such a stop keeps its own words, so that both can part again. A goal is one stop at most.
 */
export function tieGoal(
  actor: Participant,
  roadmapId: string,
  input: { submission: string; goalId: string; stopId: string | null },
): Promise<{ done: { stopId: string } } | { refused: Refused | 'not-found' }> {
  const { submission, goalId } = input
  return changeRoadmap<{ stopId: string }, Refused>(actor, roadmapId, submission, async (trx) => {
    const ownerId = actor.personId
    const goal = await findGoal(trx, ownerId, goalId)
    if (!goal) return { refused: 'not-found' }
    if (await findStopOfGoal(trx, ownerId, goalId)) return { refused: 'on-the-way' }
    const stop = input.stopId === null ? null : await findStop(trx, ownerId, roadmapId, input.stopId)
    if (stop === undefined) return { refused: 'not-found' }
    if (stop?.goal) return { refused: 'on-the-way' }
    if (stop && reachedOn(stop)) return { refused: 'reached' }
    const stopId = stop?.id ?? newId()
    if (stop) await updateStop(trx, ownerId, stopId, { goalId })
    else {
      const { length } = await listStops(trx, ownerId, roadmapId)
      if (length >= ROADMAP_LIMITS.stops) return { refused: 'too-many' }
      await insertStop(trx, { id: stopId, roadmapId, ownerId, position: length + 1, goalId, createdAt: actor.now })
    }
    const place = { goalId, ownerId, day: actor.today, at: actor.now, revision: goal.revision, changeId: submission }
    await addGoalEvent(trx, place, { kind: 'on-the-way', on: true })
    return {
      kind: 'stop-tied',
      subject: { kind: 'stop', id: stopId },
      fields: ['goal'],
      events: [stopEvent('goal', goal)],
      answer: { stopId },
    }
  })
}
