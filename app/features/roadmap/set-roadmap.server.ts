import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { ROADMAP_LIMITS, refuseDayAhead } from '#app/domain/roadmap.ts'
import { addRoadmapEvent, flag, insertRoadmap, listRoadmaps, newId, once, waitForRoadmaps, write } from '#db'

export interface RoadmapWords {
  submission: string
  statement: string
  targetDay: Day | null
  reward: string
  onlyMe: boolean
}

type Refused = 'past' | 'too-far' | 'another-now' | 'too-many'

/** Writes down a big goal. There is one at a time; the ones before stay to be read and picked up. */
export function setRoadmap(
  actor: Participant,
  input: RoadmapWords,
): Promise<{ done: { roadmapId: string } } | { refused: Refused }> {
  return write((trx) =>
    once<{ roadmapId: string }, Refused>(trx, actor, input.submission, async () => {
      const refusal = refuseDayAhead(input.targetDay, actor.today)
      if (refusal) return { refused: refusal }
      await waitForRoadmaps(trx, actor.personId)
      const before = await listRoadmaps(trx, actor.personId)
      if (before.some(({ status }) => status === 'now')) return { refused: 'another-now' }
      if (before.length >= ROADMAP_LIMITS.roadmaps) return { refused: 'too-many' }
      const roadmapId = newId()
      const { personId: ownerId, today, now, language } = actor
      await insertRoadmap(trx, {
        id: roadmapId,
        ownerId,
        statement: input.statement,
        language,
        targetDay: input.targetDay,
        reward: input.reward || null,
        rewardLanguage: input.reward ? language : null,
        status: 'now',
        onlyMe: flag(input.onlyMe),
        createdAt: now,
        createdDay: today,
        updatedAt: now,
      })
      const place = { roadmapId, ownerId, day: today, at: now, changeId: input.submission }
      await addRoadmapEvent(trx, place, { kind: 'set' })
      return {
        kind: 'roadmap-set',
        subject: { kind: 'roadmap', id: roadmapId },
        personId: ownerId,
        fields: ['statement', 'target-day', 'reward', 'only-me'],
        snapshot: { roadmapId, events: ['set'] },
        answer: { roadmapId },
      }
    }),
  )
}
