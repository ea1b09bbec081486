import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { keptChange } from '#app/domain/kept.ts'
import { isStillOpen } from '#app/domain/step.ts'
import { findStep, updateStep } from '#db'
import { changeGoal } from './parts/goal-change.server.ts'

/** *Another day*: the step keeps everything but its day. */
export function putStepOff(
  actor: Participant,
  goalId: string,
  stepId: string,
  input: { submission: string; day: Day },
): Promise<{ done: { stepId: string } } | { refused: 'not-found' | 'not-allowed' | 'past' }> {
  return changeGoal<{ stepId: string }, 'not-allowed' | 'past'>(actor, goalId, input.submission, async (trx) => {
    const step = await findStep(trx, actor.personId, goalId, stepId)
    if (!step) return { refused: 'not-found' }
    if (!isStillOpen(step.status)) return { refused: 'not-allowed' }
    if (input.day < actor.today) return { refused: 'past' }
    // A review day before the new day would ask about a step that is not due yet.
    const reviewDay = step.reviewDay !== null && step.reviewDay < input.day ? null : step.reviewDay
    const days = { day: input.day, reviewDay }
    await updateStep(trx, actor.personId, stepId, days)
    const changed = keptChange('step', stepId, step, days)
    const words = { text: step.text, language: step.language }
    return {
      kind: 'step-changed',
      subject: { kind: 'step', id: stepId },
      fields: ['day'],
      events: [{ kind: 'step-changed', stepId, step: words, fields: ['day'], changed }],
      answer: { stepId },
    }
  })
}
