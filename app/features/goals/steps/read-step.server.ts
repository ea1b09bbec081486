import type { Participant } from '#app/domain/actor.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, findStep, listPotholes, type Step } from '#db'

export type { Step }

/** One step of this participant's goal; 404 for anybody else's and for none. */
export async function readOwnStep(actor: Participant, params: { goalId?: string; stepId?: string }) {
  const goal = await readOwnGoal(actor, params.goalId)
  const step = await findStep(database(), actor.personId, goal.id, params.stepId ?? '')
  if (!step) throw notFound()
  return { goal, step, today: actor.today }
}

/** A step with something in the way, and the detours written down for its goal. */
export async function readStepInTheWay(actor: Participant, params: { goalId?: string; stepId?: string }) {
  const { goal, step, today } = await readOwnStep(actor, params)
  const potholes = await listPotholes(database(), actor.personId, [goal.id])
  return { goal, step, today, potholes: potholes.filter((one) => one.stepId === null || one.stepId === step.id) }
}
