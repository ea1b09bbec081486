import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import type { GoalEvent } from '#app/domain/goal-event.ts'
import { keptWhole } from '#app/domain/kept.ts'
import type { StepActor } from '#app/domain/step.ts'
import { flag, insertStep, newId, type Trx } from '#db'

/** What a person says about a step; only its text is asked for. */
export interface StepWords {
  text: string
  actor: StepActor
  actorName: string | null
  day: Day | null
  time: string | null
  place: string | null
  need: string | null
  note: string | null
  onlyMe: boolean
}

/** Writes one small step at its place in a goal. Returns it with the line it has in the goal's story. */
export async function writeStep(
  trx: Trx,
  actor: Participant,
  goalId: string,
  position: number,
  { onlyMe, ...words }: StepWords,
): Promise<{ stepId: string; event: GoalEvent }> {
  const stepId = newId()
  const step = {
    position,
    ...words,
    language: actor.language,
    status: 'not-started' as const,
    createdAt: actor.now,
  }
  await insertStep(trx, { id: stepId, goalId, ownerId: actor.personId, ...step, onlyMe: flag(onlyMe) })
  const changed = keptWhole('step', stepId, null, { ...step, onlyMe })
  return {
    stepId,
    event: { kind: 'step-added', stepId, step: { text: words.text, language: actor.language }, changed },
  }
}
