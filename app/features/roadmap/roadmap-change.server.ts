import type { Participant } from '#app/domain/actor.ts'
import type { RoadmapEvent } from '#app/domain/roadmap.ts'
import { type AuditKind, addRoadmapEvent, findRoadmap, once, type Roadmap, type Trx, waitForRoadmaps, write } from '#db'

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
 * `work` asks the rules and writes, then its story and, last, the audit event.
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
      const made = await work(trx, roadmap)
      if ('refused' in made) return made
      const { personId: ownerId, today: day, now: at } = actor
      const place = { roadmapId, ownerId, day, at, changeId: submission }
      for (const event of made.events) await addRoadmapEvent(trx, place, event)
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
