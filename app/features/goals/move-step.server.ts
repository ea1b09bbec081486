import type { Participant } from '#app/domain/actor.ts'
import { moved } from '#app/domain/step.ts'
import { listSteps, orderSteps } from '#db'
import { changeGoal } from './parts/goal-change.server.ts'

/** Moves a step one place up or down. At the end of the list nothing happens, and that is fine. */
export function moveStep(
  actor: Participant,
  goalId: string,
  stepId: string,
  input: { submission: string; by: -1 | 1 },
): Promise<{ done: { stepId: string } } | { refused: 'not-found' }> {
  return changeGoal<{ stepId: string }, never>(actor, goalId, input.submission, async (trx) => {
    const before = (await listSteps(trx, actor.personId, goalId)).map((step) => step.id)
    if (!before.includes(stepId)) return { refused: 'not-found' }
    const order = moved(before, stepId, input.by)
    await orderSteps(trx, actor.personId, goalId, order)
    return {
      kind: 'steps-moved',
      subject: { kind: 'step', id: stepId },
      fields: ['position'],
      events: [{ kind: 'steps-moved', order }],
      answer: { stepId },
    }
  })
}
