import type { Participant } from '#app/domain/actor.ts'
import type { RoadmapEvent } from '#app/domain/roadmap.ts'
import { roadChanges } from '#app/domain/roadmap-kept.ts'
import {
  type AuditKind,
  addRoadmapEvent,
  findRoadmap,
  once,
  type Roadmap,
  readRoadAsKept,
  type Trx,
  waitForRoadmaps,
  write,
} from '#db'

/** What a verb did to a big goal: the events for its story, the audit event's kind and field names, and the answer. */
export interface RoadmapChange<A> {
  kind: AuditKind
  /** the thing that changed when it is not the big goal itself */
  subject?: { kind: string; id: string }
  fields: string[]
  events: RoadmapEvent[]
  answer: A
}

/**
 * Changes one big goal of this participant, once for each submission, in one transaction: it is looked up for its owner,
 * `work` asks the rules and writes, then its story and, last, the audit event. What is different afterwards is kept with the
 * first event, whatever the verb did: so every change has its inverse, and none can be forgotten.
 */
export function changeRoadmap<A, R extends string>(
  actor: Participant,
  roadmapId: string,
  submission: string,
  work: (trx: Trx, roadmap: Roadmap) => Promise<RoadmapChange<A> | { refused: R | 'not-found' }>,
): Promise<{ done: A } | { refused: R | 'not-found' }> {
  return write((trx) =>
    once<A, R | 'not-found'>(trx, actor, submission, async () => {
      await waitForRoadmaps(trx, actor.personId)
      const roadmap = await findRoadmap(trx, actor.personId, roadmapId)
      if (!roadmap) return { refused: 'not-found' }
      const { personId: ownerId, today: day, now: at } = actor
      const before = await readRoadAsKept(trx, ownerId, roadmapId)
      const made = await work(trx, roadmap)
      if ('refused' in made) return made
      const changed = roadChanges(roadmapId, before, await readRoadAsKept(trx, ownerId, roadmapId))
      const place = { roadmapId, ownerId, day, at, changeId: submission }
      for (const [nth, event] of made.events.entries()) {
        await addRoadmapEvent(trx, place, nth === 0 && changed.length > 0 ? { ...event, changed } : event)
      }
      return {
        kind: made.kind,
        subject: made.subject ?? { kind: 'roadmap', id: roadmapId },
        personId: ownerId,
        fields: made.fields,
        snapshot: { roadmapId, events: made.events.map((event) => event.kind) },
        answer: made.answer,
      }
    }),
  )
}
