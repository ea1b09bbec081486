import type { Participant } from '#app/domain/actor.ts'
import { type CardName, deleteCard, listCards, putCard, updateGoal } from '#db'
import { cardChange, changeGoal } from './parts/goal-change.server.ts'

/** Writes one card of a goal in own words; nothing written takes the card away. */
export function writeCard(
  actor: Participant,
  goalId: string,
  input: { submission: string; card: CardName; text: string },
): Promise<{ done: { goalId: string } } | { refused: 'not-found' }> {
  const { submission, card, text } = input
  return changeGoal<{ goalId: string }, never>(actor, goalId, submission, async (trx) => {
    const ownerId = actor.personId
    const before = (await listCards(trx, ownerId, [goalId])).find((one) => one.card === card)
    if (text) await putCard(trx, { goalId, ownerId, card, text, language: actor.language, updatedAt: actor.now })
    else await deleteCard(trx, ownerId, goalId, card)
    await updateGoal(trx, ownerId, goalId, { updatedAt: actor.now })
    return {
      kind: 'goal-card-written',
      fields: [card],
      events: [{ kind: 'card', card, removed: !text, changed: cardChange(actor, card, before, text) }],
      answer: { goalId },
    }
  })
}
