import type { Participant } from '#app/domain/actor.ts'
import { keptChange } from '#app/domain/kept.ts'
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
    const steps = await listSteps(trx, actor.personId, goalId)
    const before = steps.map((step) => step.id)
    if (!before.includes(stepId)) return { refused: 'not-found' }
    const order = moved(before, stepId, input.by)
    await orderSteps(trx, actor.personId, goalId, order)
    const changed = steps.flatMap((step) => keptChange('step', step.id, step, { position: order.indexOf(step.id) + 1 }))
    const isMove = order.some((id, at) => id !== before[at])
    return {
      kind: 'steps-moved',
      subject: { kind: 'step', id: stepId },
      fields: ['position'],
      events: isMove ? [{ kind: 'steps-moved', order, changed }] : [],
      answer: { stepId },
    }
  })
}
