import type { Participant } from '#app/domain/actor.ts'
import { reachedOn, stopEvent } from '#app/domain/roadmap.ts'
import { addGoalEvent, findGoal, findStop, flag, updateStop } from '#db'
import { changeRoadmap } from './roadmap-change.server.ts'

/**
 * Parts a stop from its goal, and keeps both: the goal goes on as a goal, the stop stands there with the words the goal has
 * now. What was hidden with the goal stays hidden: its mark and its part of life go with the words.
 */
export function untieGoal(
  actor: Participant,
  roadmapId: string,
  stopId: string,
  input: { submission: string },
): Promise<{ done: { stopId: string } } | { refused: 'not-found' | 'no-goal' }> {
  const { submission } = input
  return changeRoadmap<{ stopId: string }, 'no-goal'>(actor, roadmapId, submission, async (trx) => {
    const ownerId = actor.personId
    const stop = await findStop(trx, ownerId, roadmapId, stopId)
    if (!stop) return { refused: 'not-found' }
    const goal = stop.goal && (await findGoal(trx, ownerId, stop.goal.id))
    if (!goal) return { refused: 'no-goal' }
    const own = goal.templateKey === null
    await updateStop(trx, ownerId, stopId, {
      goalId: null,
      statement: own ? goal.statement : null,
      statementLanguage: own ? goal.statementLanguage : null,
      templateKey: goal.templateKey,
      templateBlanks: own ? null : JSON.stringify(goal.blanks),
      lifeArea: goal.lifeArea,
      targetDay: goal.targetDay,
      onlyMe: flag(stop.onlyMe),
      reachedDay: reachedOn(stop),
    })
    const place = { goalId: goal.id, ownerId, day: actor.today, at: actor.now, revision: goal.revision }
    await addGoalEvent(trx, { ...place, changeId: submission }, { kind: 'on-the-way', on: false })
    return {
      kind: 'stop-untied',
      subject: { kind: 'stop', id: stopId },
      fields: ['goal'],
      events: [stopEvent('no-goal', stop)],
      answer: { stopId },
    }
  })
}
