import type { Participant } from '#app/domain/actor.ts'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { listSteps } from '#db'
import { changeGoal } from './parts/goal-change.server.ts'
import { type StepWords, writeStep } from './parts/written-step.server.ts'

/** Adds a small step at the end of a goal. */
export function addStep(
  actor: Participant,
  goalId: string,
  input: StepWords & { submission: string },
): Promise<{ done: { stepId: string } } | { refused: 'not-found' | 'too-many' }> {
  const { submission, ...words } = input
  return changeGoal<{ stepId: string }, 'too-many'>(actor, goalId, submission, async (trx) => {
    const steps = await listSteps(trx, actor.personId, goalId)
    if (steps.length >= STEP_LIMITS.steps) return { refused: 'too-many' }
    const { stepId, event } = await writeStep(trx, actor, goalId, (steps.at(-1)?.position ?? 0) + 1, words)
    return {
      kind: 'step-added',
      subject: { kind: 'step', id: stepId },
      fields: ['text', 'actor', 'day'],
      events: [event],
      answer: { stepId },
    }
  })
}
