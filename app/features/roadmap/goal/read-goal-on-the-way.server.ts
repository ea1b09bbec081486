import type { Participant } from '#app/domain/actor.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, findGoal, findRoadmap, findRoadmapNow, findStopOfGoal } from '#db'

/** A goal with the stop that it is, if it is one, and the big goal it leads to or could lead to. */
export async function readGoalOnTheWay(actor: Participant, goalId: string | undefined) {
  const db = database()
  const goal = goalId ? await findGoal(db, actor.personId, goalId) : undefined
  if (!goal) throw notFound()
  const stop = await findStopOfGoal(db, actor.personId, goal.id)
  const roadmap = stop
    ? await findRoadmap(db, actor.personId, stop.roadmapId)
    : await findRoadmapNow(db, actor.personId)
  return { goal, stop: stop ?? null, roadmap: roadmap ?? null }
}
