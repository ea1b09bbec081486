import type { Participant } from '#app/domain/actor.ts'
import { refuseTargetDay } from '#app/domain/goal.ts'
import { goalOfStop } from '#app/features/goals/parts/goal-on-the-way.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, findStop, type Stop } from '#db'
import { beginGoalDraft } from './goal-draft.server.ts'
import type { GoalDraft } from './goal-draft.ts'

/** One stop of this participant's big goal; 404 for anybody else's and for none. */
export async function readStop(actor: Participant, params: { roadmapId?: string; stopId?: string }): Promise<Stop> {
  const { roadmapId = '', stopId = '' } = params
  const stop = await findStop(database(), actor.personId, roadmapId, stopId)
  if (!stop) throw notFound()
  return stop
}

/** The goal that somebody made, in another window, of what this draft was begun from; null as a rule. */
export const goalAlready = async (actor: Participant, { stopId }: GoalDraft) =>
  stopId === null ? null : goalOfStop(database(), actor, stopId)

/** Begins a goal with what the stop says. A day that has passed, or lies too far for a goal, is asked for again. */
export function beginFromStop(actor: Participant, submission: string, stop: Stop) {
  const { id: stopId, statement, templateKey, blanks, lifeArea, targetDay, onlyMe } = stop
  const fits = targetDay !== null && refuseTargetDay(targetDay, actor.today) === null
  return beginGoalDraft(actor, submission, {
    stopId,
    statement: statement ?? '',
    templateKey,
    blanks,
    area: lifeArea,
    onlyMe,
    span: fits ? 'own' : null,
    targetDay: fits ? targetDay : null,
  })
}
