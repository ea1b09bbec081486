import type { Participant } from '#app/domain/actor.ts'
import { type RoadmapEvent, refuseDayAhead } from '#app/domain/roadmap.ts'
import { flag, type Roadmap, updateRoadmap } from '#db'
import { changeRoadmap } from './roadmap-change.server.ts'
import type { RoadmapWords } from './set-roadmap.server.ts'

type Refused = 'past' | 'too-far' | 'stale'

/** Writes the big goal anew: its words, its day, the reward, and whether it is only mine. What it said stays in its story. */
export function restateRoadmap(
  actor: Participant,
  roadmapId: string,
  input: RoadmapWords & { version: number },
): Promise<{ done: { roadmapId: string } } | { refused: Refused | 'not-found' }> {
  return changeRoadmap<{ roadmapId: string }, Refused>(actor, roadmapId, input.submission, async (trx, before) => {
    const refusal = refuseDayAhead(input.targetDay, actor.today, before.targetDay)
    if (refusal) return { refused: refusal }
    const reward = input.reward || null
    const sameReward = reward === before.reward
    const changes = {
      statement: input.statement,
      // Words that stay as they were stay in the language they were written in, whatever page they were sent from.
      language: input.statement === before.statement ? before.language : actor.language,
      targetDay: input.targetDay,
      reward,
      rewardLanguage: sameReward ? before.rewardLanguage : reward && actor.language,
      onlyMe: flag(input.onlyMe),
      updatedAt: actor.now,
    }
    if (!(await updateRoadmap(trx, actor.personId, roadmapId, changes, input.version))) return { refused: 'stale' }
    return {
      kind: 'roadmap-changed',
      fields: ['statement', 'target-day', 'reward', 'only-me'],
      events: eventsOf(before, { ...input, language: changes.language }),
      answer: { roadmapId },
    }
  })
}

function eventsOf(before: Roadmap, after: RoadmapWords & { language: string }): RoadmapEvent[] {
  const events: RoadmapEvent[] = []
  if (before.statement !== after.statement) {
    const was = { text: before.statement, language: before.language }
    events.push({ kind: 'restated', before: was, after: { text: after.statement, language: after.language } })
  }
  if (before.targetDay !== after.targetDay) {
    events.push({ kind: 'day', before: before.targetDay, after: after.targetDay })
  }
  if (before.reward !== (after.reward || null)) {
    const was = before.reward === null ? null : { text: before.reward, language: before.rewardLanguage ?? 'en' }
    events.push({ kind: 'reward', before: was })
  }
  if (before.onlyMe !== after.onlyMe) events.push({ kind: 'only-me', onlyMe: after.onlyMe })
  return events
}
