import type { Participant } from '#app/domain/actor.ts'
import type { InstrumentKey } from '#app/instruments/published.ts'
import { findRound, once, setOnlyMe, write } from '#db'

interface KeepForMe {
  submission: string
  version: number
  round: boolean
  rows: readonly string[]
}

/** Sets which answers of a finished round are for me alone: all of them, or some parts. Works at once for every worker. */
export function keepRoundForMe(
  actor: Participant,
  key: InstrumentKey,
  roundId: string,
  keep: KeepForMe,
): Promise<{ done: { roundId: string } } | { refused: 'not-found' | 'stale' }> {
  return write((trx) =>
    once<{ roundId: string }, 'not-found' | 'stale'>(trx, actor, keep.submission, async () => {
      const round = await findRound(trx, actor.personId, key, roundId)
      if (!round) return { refused: 'not-found' }
      const answered = new Set(round.answers.map((answer) => answer.itemKey))
      const items = keep.rows.filter((row) => answered.has(row))
      const onlyMe = { round: keep.round, items }
      if (!(await setOnlyMe(trx, actor.personId, roundId, keep.version, onlyMe))) return { refused: 'stale' }
      return {
        kind: 'round-changed',
        subject: { kind: 'round', id: roundId },
        personId: actor.personId,
        fields: ['only-me'],
        snapshot: { before: { round: round.onlyMe, items: onlyMeRows(round.answers) }, after: onlyMe },
        answer: { roundId },
      }
    }),
  )
}

const onlyMeRows = (answers: readonly { itemKey: string; onlyMe: boolean }[]) =>
  answers.filter((answer) => answer.onlyMe).map((answer) => answer.itemKey)
