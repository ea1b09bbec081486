import type { Participant } from '#app/domain/actor.ts'
import { canMoveRoadmap, type RoadmapStatus } from '#app/domain/roadmap.ts'
import { findRoadmapNow, updateRoadmap } from '#db'
import { changeRoadmap } from './roadmap-change.server.ts'

type Refused = 'not-allowed' | 'another-now'

/** Marks the big goal reached, puts it away, or picks it up again. Everything on it stays as it is. */
export function changeRoadmapStatus(
  actor: Participant,
  roadmapId: string,
  input: { submission: string; to: RoadmapStatus },
): Promise<{ done: { status: RoadmapStatus } } | { refused: Refused | 'not-found' }> {
  const { submission, to } = input
  return changeRoadmap<{ status: RoadmapStatus }, Refused>(actor, roadmapId, submission, async (trx, roadmap) => {
    if (!canMoveRoadmap(roadmap.status, to)) return { refused: 'not-allowed' }
    if (to === 'now' && (await findRoadmapNow(trx, actor.personId))) return { refused: 'another-now' }
    const achievedDay = to === 'achieved' ? actor.today : null
    await updateRoadmap(trx, actor.personId, roadmapId, { status: to, achievedDay, updatedAt: actor.now })
    return {
      kind: 'roadmap-status-changed',
      fields: ['status'],
      events: [{ kind: 'status', from: roadmap.status, to }],
      answer: { status: to },
    }
  })
}
