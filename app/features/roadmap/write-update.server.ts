import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import type { Said } from '#app/domain/goal-event.ts'
import { ROADMAP_LIMITS, type RoadmapEvent, refuseDayReached } from '#app/domain/roadmap.ts'
import { changeRoadmapUpdate, deleteRoadmapUpdate, flag, insertRoadmapUpdate, listRoadmapUpdates, newId } from '#db'
import { changeRoadmap } from './roadmap-change.server.ts'

export interface UpdateWords {
  submission: string
  /** null: a new line */
  updateId: string | null
  version: number
  text: string
  day: Day
  onlyMe: boolean
  remove?: boolean
}

type Refused = 'stale' | 'too-many' | 'ahead' | 'too-old'

/** Writes a dated line on how it goes with the big goal: a new one, another wording, or away with it. */
export function writeUpdate(
  actor: Participant,
  roadmapId: string,
  input: UpdateWords,
): Promise<{ done: { updateId: string } } | { refused: Refused | 'not-found' }> {
  return changeRoadmap<{ updateId: string }, Refused>(actor, roadmapId, input.submission, async (trx) => {
    const { personId: ownerId, language } = actor
    const refusal = input.remove ? null : refuseDayReached(input.day, actor.today)
    if (refusal) return { refused: refusal }
    const lines = await listRoadmapUpdates(trx, ownerId, roadmapId)
    const { text, day } = input
    const onlyMe = flag(input.onlyMe)
    const fields = ['text', 'day', 'only-me']
    if (input.updateId === null) {
      if (lines.length >= ROADMAP_LIMITS.updates) return { refused: 'too-many' }
      const updateId = newId()
      const row = { id: updateId, roadmapId, ownerId, day, text, language, onlyMe, createdAt: actor.now }
      await insertRoadmapUpdate(trx, row)
      const subject = { kind: 'roadmap-update', id: updateId }
      return {
        kind: 'roadmap-update-added',
        subject,
        fields,
        events: [lineEvent('added', { text, language })],
        answer: { updateId },
      }
    }
    const before = lines.find((line) => line.id === input.updateId)
    if (!before) return { refused: 'not-found' }
    const subject = { kind: 'roadmap-update', id: before.id }
    const answer = { updateId: before.id }
    if (input.remove) {
      await deleteRoadmapUpdate(trx, ownerId, before.id)
      return { kind: 'roadmap-update-changed', subject, fields, events: [lineEvent('removed', before)], answer }
    }
    const changes = { text, day, onlyMe, language: text === before.text ? before.language : language }
    if (!(await changeRoadmapUpdate(trx, ownerId, before.id, changes, input.version))) return { refused: 'stale' }
    return { kind: 'roadmap-update-changed', subject, fields, events: [lineEvent('changed', before)], answer }
  })
}

/** What happened to a line, with the words it had before; a new one with those it has. */
const lineEvent = (change: 'added' | 'changed' | 'removed', { text, language }: Said): RoadmapEvent => ({
  kind: 'line',
  change,
  line: { text, language },
})
