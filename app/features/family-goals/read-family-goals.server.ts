import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { monthsAhead } from '#app/domain/family-goal.ts'
import { notFound } from '#app/server/respond.server.ts'
import {
  database,
  type FamilyGoal,
  type FamilyStep,
  findAnswer,
  findFamilyGoal,
  findUntoldSince,
  readCircle,
} from '#db'

export type { FamilyGoal, FamilyStep }

/** One family goal as this person may read it; 404 for any other. */
export async function readFamilyGoal(actor: Participant, familyGoalId: string | undefined): Promise<FamilyGoal> {
  const goal = familyGoalId ? await findFamilyGoal(database(), actor.personId, familyGoalId) : undefined
  if (!goal) throw notFound()
  return goal
}

/** The same of one who takes part: who does not reads it and changes nothing. */
export async function readOwnFamilyGoal(actor: Participant, familyGoalId: string | undefined): Promise<FamilyGoal> {
  const goal = await readFamilyGoal(actor, familyGoalId)
  if (goal.part !== 'taking-part') throw notFound()
  return goal
}

export async function readFamilyGoalPage(actor: Participant, familyGoalId: string | undefined) {
  const goal = await readFamilyGoal(actor, familyGoalId)
  const { personId: me, today } = actor
  return { goal, me, today, isQuiet: (await findUntoldSince(database(), actor.personId)) !== null }
}

/** Whom this person can ask, and the months there are to choose from beside the one that is kept; 404 for who is in no circle. */
export async function readAsking(actor: Participant, kept: Day | null = null) {
  const circle = await readCircle(database(), actor.personId)
  if (!circle) throw notFound()
  const people = circle.members.map(({ personId, name, language }) => ({ personId, name, language }))
  return { people, months: monthsAhead(actor.today, kept) }
}

export async function readFamilyStep(
  actor: Participant,
  { familyGoalId, familyStepId }: { familyGoalId?: string | undefined; familyStepId?: string | undefined },
) {
  const goal = await readOwnFamilyGoal(actor, familyGoalId)
  const step = goal.steps.find(({ id }) => id === familyStepId)
  if (!step) throw notFound()
  return { goal, step, me: actor.personId }
}

/** Whether this press answered before: sent again on a bad line by who is out of the goal now, it leads on and not to a 404. */
export async function wasAnswered(actor: Participant, submission: string, familyGoalId: string | undefined) {
  const answer = await findAnswer<{ familyGoalId?: string }>(database(), actor, submission)
  return answer?.familyGoalId !== undefined && answer.familyGoalId === familyGoalId
}
