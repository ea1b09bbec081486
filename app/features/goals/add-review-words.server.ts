import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { isOpen } from '#app/domain/goal.ts'
import { keptChange } from '#app/domain/kept.ts'
import { dayToLookAgain, type ReviewWindow, refuseReviewDay } from '#app/domain/review.ts'
import { addReviewWords as addWords, lastReview, updateGoal } from '#db'
import { changeGoal, said } from './parts/goal-change.server.ts'

export interface ReviewWords {
  submission: string
  helped: string
  inTheWay: string
  willChange: string
  /** In how many days to look again, or null. */
  window: ReviewWindow | null
  /** A day of one's own instead. Neither is needed for a goal that is reached or put away. */
  day?: Day | null
}

type Refused = 'no-review' | 'past' | 'before-last' | 'too-far'

/** The second screen of *Look again*, all of it optional: what helped, what got in the way, what changes, the next day. */
export function addReviewWords(
  actor: Participant,
  goalId: string,
  input: ReviewWords,
): Promise<{ done: { goalId: string } } | { refused: 'not-found' | Refused }> {
  return changeGoal<{ goalId: string }, Refused>(actor, goalId, input.submission, async (trx, goal) => {
    const ownerId = actor.personId
    const review = await lastReview(trx, ownerId, goalId)
    if (!review) return { refused: 'no-review' }
    const chosen = input.window === null ? (input.day ?? null) : dayToLookAgain(actor.today, input.window)
    const refusal = chosen && refuseReviewDay(chosen, review.day, actor.today)
    if (refusal && isOpen(goal.status)) return { refused: refusal }
    const nextDay = (isOpen(goal.status) && chosen) || (review.nextDay ?? goal.reviewDay)
    const words = { helped: input.helped, inTheWay: input.inTheWay, willChange: input.willChange }
    const written = {
      helped: words.helped || null,
      inTheWay: words.inTheWay || null,
      willChange: words.willChange || null,
      language: words.helped || words.inTheWay || words.willChange ? actor.language : null,
      nextDay,
    }
    await addWords(trx, ownerId, review.id, written)
    const changed = keptChange('review', review.id, review, written)
    if (isOpen(goal.status)) {
      await updateGoal(trx, ownerId, goalId, { reviewDay: nextDay, updatedAt: actor.now })
      changed.push(...keptChange('goal', goalId, goal, { reviewDay: nextDay }))
    }
    return {
      kind: 'goal-reviewed',
      subject: { kind: 'review', id: review.id },
      fields: ['helped', 'in-the-way', 'will-change', 'next-day'],
      events: [
        {
          kind: 'review-words',
          helped: said(actor, words.helped),
          inTheWay: said(actor, words.inTheWay),
          willChange: said(actor, words.willChange),
          nextDay,
          changed,
        },
      ],
      answer: { goalId },
    }
  })
}
