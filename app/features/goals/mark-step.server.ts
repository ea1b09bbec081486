import type { Participant } from '#app/domain/actor.ts'
import type { GoalEvent, Said } from '#app/domain/goal-event.ts'
import { type Kept, keptChange } from '#app/domain/kept.ts'
import { canMark, type StepStatus } from '#app/domain/step.ts'
import { findPothole, findStep, type Pothole, type Step, updatePothole, updateStep } from '#db'
import { changeGoal, said } from './parts/goal-change.server.ts'

export interface StepMark {
  submission: string
  to: StepStatus
  reason?: string
  /** *Do it now*: the step's day becomes today. */
  today?: boolean
  /** The detour taken: what is in the way came, and the person does what they had written down. */
  potholeId?: string | null
}

/** Marks a step with one of its five statuses, in one press. */
export function markStep(
  actor: Participant,
  goalId: string,
  stepId: string,
  input: StepMark,
): Promise<{ done: { stepId: string; status: StepStatus } } | { refused: 'not-found' | 'not-allowed' }> {
  const { to } = input
  return changeGoal<{ stepId: string; status: StepStatus }, 'not-allowed'>(
    actor,
    goalId,
    input.submission,
    async (trx) => {
      const ownerId = actor.personId
      const step = await findStep(trx, ownerId, goalId, stepId)
      if (!step) return { refused: 'not-found' }
      const pothole = input.potholeId ? await findPothole(trx, ownerId, goalId, input.potholeId) : null
      if (pothole === undefined) return { refused: 'not-found' }
      // Pressing *Do it now* on a step that is under way already changes its day alone.
      if (to !== step.status && !canMark(step.status, to)) return { refused: 'not-allowed' }
      const reason = said(actor, input.reason)
      const changes = {
        status: to,
        statusReason: reason?.text ?? null,
        statusReasonLanguage: reason?.language ?? null,
        doneDay: to === 'done' ? (step.doneDay ?? actor.today) : null,
        ...(input.today && { day: actor.today }),
      }
      await updateStep(trx, ownerId, stepId, changes)
      const events: GoalEvent[] = []
      if (pothole) {
        await updatePothole(trx, ownerId, pothole.id, { usedDay: actor.today })
        events.push(detourUsed(pothole, keptChange('pothole', pothole.id, pothole, { usedDay: actor.today })))
      }
      const changed = keptChange('step', stepId, step, changes)
      if (to !== step.status || reason) events.push(marked(step, to, reason, changed))
      else if (changed.length > 0) events.push(changedDay(step, changed))
      return {
        kind: 'step-status-changed',
        subject: { kind: 'step', id: stepId },
        fields: ['status', ...(reason ? ['reason'] : []), ...(pothole ? ['detour'] : [])],
        events,
        answer: { stepId, status: to },
      }
    },
  )
}

const wordsOf = ({ text, language }: Step): Said => ({ text, language })

const marked = (step: Step, to: StepStatus, reason: Said | null, changed: Kept[]): GoalEvent => {
  return { kind: 'step-status', stepId: step.id, step: wordsOf(step), from: step.status, to, reason, changed }
}

const changedDay = (step: Step, changed: Kept[]): GoalEvent => {
  return { kind: 'step-changed', stepId: step.id, step: wordsOf(step), fields: ['day'], changed }
}

function detourUsed({ id, ifText, thenText, language }: Pothole, changed: Kept[]): GoalEvent {
  const pair = { obstacle: { text: ifText, language }, detour: { text: thenText, language } }
  return { kind: 'detour-used', potholeId: id, ...pair, changed }
}
