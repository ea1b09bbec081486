import type { Participant } from '#app/domain/actor.ts'
import { stopEvent } from '#app/domain/roadmap.ts'
import { findStop, flag, type Stop, updateStop } from '#db'
import { pairOf, refuseStopDay, type StopRefused, type StopWritten } from './add-stop.server.ts'
import { changeRoadmap } from './roadmap-change.server.ts'

type Refused = Exclude<StopRefused, 'too-many'> | 'stale' | 'is-goal' | 'empty'

export type StopRewritten = Omit<StopWritten, 'reached'> & { version: number }

/**
 * Writes a stop anew. A stop that is a goal is changed where its goal is. One that was a goal from a template keeps the
 * template until own words take its place.
 */
export function changeStop(
  actor: Participant,
  roadmapId: string,
  stopId: string,
  input: StopRewritten,
): Promise<{ done: { stopId: string } } | { refused: Refused | 'not-found' }> {
  return changeRoadmap<{ stopId: string }, Refused>(actor, roadmapId, input.submission, async (trx) => {
    const before = await findStop(trx, actor.personId, roadmapId, stopId)
    if (!before) return { refused: 'not-found' }
    if (before.goal) return { refused: 'is-goal' }
    const reached = before.reachedDay !== null
    const refusal = refuseStopDay({ day: input.day, reached }, actor.today, before.targetDay)
    if (refusal) return { refused: refusal }
    if (input.statement === '' && before.templateKey === null) return { refused: 'empty' }
    const changes = {
      ...wordsAfter(actor, before, input),
      ...(reached && { reachedDay: input.day ?? before.reachedDay }),
      ...pairAfter(actor, before, input),
      onlyMe: flag(input.onlyMe),
    }
    if (!(await updateStop(trx, actor.personId, stopId, changes, input.version))) return { refused: 'stale' }
    return {
      kind: 'stop-changed',
      subject: { kind: 'stop', id: stopId },
      fields: ['statement', 'day', 'pair', 'only-me'],
      events: [stopEvent('changed', before)],
      answer: { stopId },
    }
  })
}

function wordsAfter(actor: Participant, before: Stop, { statement, day }: StopRewritten) {
  const targetDay = before.reachedDay === null ? day : before.targetDay
  // A template's sentence has its day in it, so the day it had stays when none was given.
  if (statement === '') return { targetDay: targetDay ?? before.targetDay }
  return {
    statement,
    statementLanguage: statement === before.statement ? before.statementLanguage : actor.language,
    templateKey: null,
    templateBlanks: null,
    targetDay,
  }
}

function pairAfter(actor: Participant, before: Stop, { ifText, thenText }: StopRewritten) {
  const same = before.pair !== null && before.pair.ifText === ifText && before.pair.thenText === thenText
  return same ? {} : pairOf(ifText, thenText, actor.language)
}
