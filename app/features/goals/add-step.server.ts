import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { keptWhole } from '#app/domain/kept.ts'
import { STEP_LIMITS, type StepActor } from '#app/domain/step.ts'
import { flag, insertStep, listSteps, newId } from '#db'
import { changeGoal } from './parts/goal-change.server.ts'

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

/** Adds a small step at the end of a goal. */
export function addStep(
  actor: Participant,
  goalId: string,
  input: StepWords & { submission: string },
): Promise<{ done: { stepId: string } } | { refused: 'not-found' | 'too-many' }> {
  const { submission, onlyMe, ...words } = input
  return changeGoal<{ stepId: string }, 'too-many'>(actor, goalId, submission, async (trx) => {
    const steps = await listSteps(trx, actor.personId, goalId)
    if (steps.length >= STEP_LIMITS.steps) return { refused: 'too-many' }
    const stepId = newId()
    const step = {
      position: (steps.at(-1)?.position ?? 0) + 1,
      ...words,
      language: actor.language,
      status: 'not-started' as const,
      createdAt: actor.now,
    }
    await insertStep(trx, { id: stepId, goalId, ownerId: actor.personId, ...step, onlyMe: flag(onlyMe) })
    return {
      kind: 'step-added',
      subject: { kind: 'step', id: stepId },
      fields: ['text', 'actor', 'day'],
      events: [
        {
          kind: 'step-added',
          stepId,
          step: { text: input.text, language: actor.language },
          changed: keptWhole('step', stepId, null, { ...step, onlyMe }),
        },
      ],
      answer: { stepId },
    }
  })
}
