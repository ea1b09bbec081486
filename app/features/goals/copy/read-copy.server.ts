import type { Participant } from '#app/domain/actor.ts'
import { hasOnlyMine, isCopyPart } from '#app/domain/goal-copy.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { database, listCards, listPotholes, listSteps } from '#db'

/** A goal with all that can be copied of it, and the parts that were chosen: none before a first press. */
export async function readCopy(actor: Participant, goalId: string | undefined, asked: readonly string[]) {
  const goal = await readOwnGoal(actor, goalId)
  const db = database()
  const steps = await listSteps(db, actor.personId, goal.id)
  const potholes = await listPotholes(db, actor.personId, [goal.id])
  const cards = await listCards(db, actor.personId, [goal.id])
  const chosen = asked.filter(isCopyPart)
  return { goal, steps, potholes, cards, chosen, hasOnlyMine: hasOnlyMine({ goal, steps, potholes }) }
}

export type CopyPage = Awaited<ReturnType<typeof readCopy>>
