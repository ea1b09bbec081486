import type { Participant } from '#app/domain/actor.ts'
import type { InstrumentKey } from '#app/instruments/published.ts'
import { findRound, once, setWish, write } from '#db'

/** Sets where I would like to be in one row of a map, or takes it away. Only a row with a level can have one. */
export function keepWish(
  actor: Participant,
  roundId: string,
  itemKey: string,
  submission: string,
  level: number | null,
  key: InstrumentKey = 'calmap',
): Promise<{ done: { roundId: string } } | { refused: 'not-found' }> {
  return write((trx) =>
    once<{ roundId: string }, 'not-found'>(trx, actor, submission, async () => {
      const round = await findRound(trx, actor.personId, key, roundId)
      const row = round?.answers.find((answer) => answer.itemKey === itemKey && answer.level !== null)
      if (!row) return { refused: 'not-found' }
      await setWish(trx, actor.personId, roundId, itemKey, level, actor.now)
      return {
        kind: 'wish-set',
        subject: { kind: 'round', id: roundId },
        personId: actor.personId,
        fields: [itemKey],
        snapshot: { item: itemKey, wish: level },
        answer: { roundId },
      }
    }),
  )
}
