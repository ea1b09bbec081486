import type { Participant } from '#app/domain/actor.ts'
import { readGoalWithSteps } from '#app/features/goals/goal/read-goal.server.ts'
import { database, lastReview, listCards } from '#db'

/** What the celebration shows: the goal, the reward written down for this day, and what helped. */
export async function readAchieved(actor: Participant, goalId: string | undefined) {
  const { goal, steps, today } = await readGoalWithSteps(actor, goalId)
  const cards = await listCards(database(), actor.personId, [goal.id])
  const review = await lastReview(database(), actor.personId, goal.id)
  return {
    goal,
    steps,
    today,
    reward: cards.find((card) => card.card === 'reward') ?? null,
    helped: review?.decision === 'achieved' ? (review.helped ?? '') : null,
  }
}

export type AchievedPage = Awaited<ReturnType<typeof readAchieved>>
