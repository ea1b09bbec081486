import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { ROADMAP_LIMITS, refuseDayAhead, refuseDayReached, stopEvent } from '#app/domain/roadmap.ts'
import { flag, insertStop, listStops, newId } from '#db'
import { changeRoadmap } from './roadmap-change.server.ts'

export interface StopWritten {
  submission: string
  statement: string
  /** by when; of a stop already reached, when it was */
  day: Day | null
  reached: boolean
  ifText: string
  thenText: string
  onlyMe: boolean
}

export type StopRefused = 'past' | 'too-far' | 'ahead' | 'too-old' | 'too-many'

/** Why the day of a stop is refused, or null: to come for an open one, gone by for one already reached. */
export function refuseStopDay(
  { day, reached }: Pick<StopWritten, 'day' | 'reached'>,
  today: Day,
  before: Day | null = null,
) {
  if (reached) return day === null ? null : refuseDayReached(day, today)
  return refuseDayAhead(day, today, before)
}

/** The pair of a stop as its row keeps it; nothing written is no pair. */
export function pairOf(ifText: string, thenText: string, language: string) {
  return ifText && thenText
    ? { ifText, thenText, pairLanguage: language }
    : { ifText: null, thenText: null, pairLanguage: null }
}

/** Adds a goal on the way, after the others. One that is already reached says on which day, or today. */
export function addStop(
  actor: Participant,
  roadmapId: string,
  input: StopWritten,
): Promise<{ done: { stopId: string } } | { refused: StopRefused | 'not-found' }> {
  return changeRoadmap<{ stopId: string }, StopRefused>(actor, roadmapId, input.submission, async (trx) => {
    const refusal = refuseStopDay(input, actor.today)
    if (refusal) return { refused: refusal }
    const { length } = await listStops(trx, actor.personId, roadmapId)
    if (length >= ROADMAP_LIMITS.stops) return { refused: 'too-many' }
    const stopId = newId()
    const words = {
      statement: input.statement,
      statementLanguage: actor.language,
      targetDay: input.reached ? null : input.day,
    }
    await insertStop(trx, {
      id: stopId,
      roadmapId,
      ownerId: actor.personId,
      position: length + 1,
      ...words,
      ...pairOf(input.ifText, input.thenText, actor.language),
      onlyMe: flag(input.onlyMe),
      reachedDay: input.reached ? (input.day ?? actor.today) : null,
      createdAt: actor.now,
    })
    return {
      kind: 'stop-added',
      subject: { kind: 'stop', id: stopId },
      fields: ['statement', 'day', 'pair', 'only-me'],
      events: [stopEvent('added', { ...words, templateKey: null, blanks: {} })],
      answer: { stopId },
    }
  })
}
