import type { Participant } from '#app/domain/actor.ts'
import { findAnswer, type Reader, type Step } from '#db'
import type { MovedToNextWeek } from './move-to-next-week.server.ts'

/** What this person moved to next week with that press; null for a press that was another one, or nobody's. */
export async function movedBefore(db: Reader, actor: Participant, submission: string): Promise<MovedToNextWeek | null> {
  const answer = await findAnswer<object>(db, actor, submission)
  return answer && 'movedTo' in answer ? (answer as MovedToNextWeek) : null
}

/** The steps that still lie where that press put them: one that was done or moved again since stays as it is. */
export function stillThere(moved: MovedToNextWeek, steps: readonly Pick<Step, 'id' | 'day'>[]) {
  return moved.steps.filter(({ id }) => steps.some((step) => step.id === id && step.day === moved.movedTo))
}
