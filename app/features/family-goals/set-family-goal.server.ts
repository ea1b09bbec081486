import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { FAMILY_GOAL_LIMITS } from '#app/domain/family-goal.ts'
import { countFamilyGoals, findUntoldSince, insertFamilyGoal, newId, once, readCircle, waitForCircle, write } from '#db'

export interface FamilyGoalWords {
  submission: string
  statement: string
  timesAWeek: number | null
  ifThis: string | null
  thenWe: string | null
  reward: string | null
  byMonth: Day | null
  /** ids of people of the circle who are asked to take part */
  asked: readonly string[]
}

type Refused = 'no-circle' | 'quiet' | 'too-many'

/** Somebody of a circle proposes a goal: they take part in it, and those they ask are asked. */
export function setFamilyGoal(
  actor: Participant,
  input: FamilyGoalWords,
): Promise<{ done: { familyGoalId: string } } | { refused: Refused }> {
  return write((trx) =>
    once<{ familyGoalId: string }, Refused>(trx, actor, input.submission, async () => {
      const { personId, now, today, language } = actor
      const circle = await readCircle(trx, personId)
      if (!circle) return { refused: 'no-circle' }
      await waitForCircle(trx, circle.circleId)
      // Nobody would hear of it, and it would stand there from before when they are not quiet any more.
      if ((await findUntoldSince(trx, personId)) !== null) return { refused: 'quiet' }
      if ((await countFamilyGoals(trx, circle.circleId)) >= FAMILY_GOAL_LIMITS.goals) return { refused: 'too-many' }
      const { submission: _, asked, ...words } = input
      const id = newId()
      const goal = { id, circleId: circle.circleId, proposerId: personId, language, createdAt: now, createdDay: today }
      const known = circle.members.filter((member) => asked.includes(member.personId))
      await insertFamilyGoal(
        trx,
        { ...goal, ...words },
        { proposerId: personId, asked: known.map((member) => member.personId), at: now },
      )
      return {
        kind: 'family-goal-set',
        subject: { kind: 'family-goal', id },
        personId,
        fields: ['statement'],
        answer: { familyGoalId: id },
      }
    }),
  )
}
