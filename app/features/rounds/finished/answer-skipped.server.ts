import type { Participant } from '#app/domain/actor.ts'
import { type Given, stillToAnswer } from '#app/domain/round.ts'
import type { AnswerItemInput } from '#app/features/rounds/answer-item.form.ts'
import type { InstrumentItem } from '#app/instruments/instrument.ts'
import { type InstrumentKey, publishedInstrument } from '#app/instruments/published.ts'
import { answersOf, fillAnswer, findRound, once, write } from '#db'

type Filled = { done: { roundId: string } } | { refused: 'not-found' | 'stale' }

/**
 * *Skipped. Answer now?*: gives a skipped item of a finished round its answer, on the round's own day. Later the answer
 * would carry a day on which things may have stood otherwise; then it is a new round.
 */
export function answerSkipped(
  actor: Participant,
  key: InstrumentKey,
  roundId: string,
  item: InstrumentItem,
  given: Given,
  input: AnswerItemInput,
): Promise<Filled> {
  return write((trx) =>
    once<{ roundId: string }, 'not-found' | 'stale'>(trx, actor, input.submission, async () => {
      const round = await findRound(trx, actor.personId, key, roundId)
      if (!round) return { refused: 'not-found' }
      const { items } = publishedInstrument(key, round.instrumentVersion).structure
      const open = stillToAnswer(items, answersOf(round.answers), round.day === actor.today)
      if (!open.includes(item.key)) return { refused: 'not-found' }
      const level = typeof given === 'number' ? given : null
      const answer = {
        itemKey: item.key,
        level,
        leftOut: typeof given === 'number' ? null : given,
        note: input.note || null,
        noteLanguage: input.note ? actor.language : null,
        onlyMe: input.onlyMe === 'yes',
      }
      if (!(await fillAnswer(trx, actor.personId, roundId, input.version ?? 0, answer))) return { refused: 'stale' }
      return {
        kind: 'round-changed',
        subject: { kind: 'round', id: roundId },
        personId: actor.personId,
        fields: [item.key],
        snapshot: { item: item.key },
        answer: { roundId },
      }
    }),
  )
}
