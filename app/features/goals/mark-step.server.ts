import type { Participant } from '#app/domain/actor.ts'
import { type GoalEvent, statusBefore } from '#app/domain/goal-event.ts'
import { canMark, type StepStatus } from '#app/domain/step.ts'
import { findPothole, findStep, listGoalEvents, updatePothole, updateStep } from '#db'
import { changeGoal, said } from './parts/goal-change.server.ts'

export interface StepMark {
  submission: string
  /** `undo` puts the step back to where it was before it was last marked. */
  to: StepStatus | 'undo'
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
  return changeGoal<{ stepId: string; status: StepStatus }, 'not-allowed'>(
    actor,
    goalId,
    input.submission,
    async (trx) => {
      const ownerId = actor.personId
      const step = await findStep(trx, ownerId, goalId, stepId)
      if (!step) return { refused: 'not-found' }
      const to =
        input.to === 'undo'
          ? (statusBefore(await listGoalEvents(trx, ownerId, goalId), stepId) ?? 'not-started')
          : input.to
      const pothole = input.potholeId ? await findPothole(trx, ownerId, goalId, input.potholeId) : null
      if (pothole === undefined) return { refused: 'not-found' }
      // Pressing *Do it now* on a step that is under way already changes its day alone.
      if (to !== step.status && !canMark(step.status, to)) return { refused: 'not-allowed' }
      const reason = said(actor, input.reason)
      await updateStep(trx, ownerId, stepId, {
        status: to,
        statusReason: reason?.text ?? null,
        statusReasonLanguage: reason?.language ?? null,
        doneDay: to === 'done' ? (step.doneDay ?? actor.today) : null,
        ...(input.today && { day: actor.today }),
      })
      const words = { text: step.text, language: step.language }
      const events: GoalEvent[] = []
      if (pothole) {
        await updatePothole(trx, ownerId, pothole.id, { usedDay: actor.today })
        const { language } = pothole
        const pair = { obstacle: { text: pothole.ifText, language }, detour: { text: pothole.thenText, language } }
        events.push({ kind: 'detour-used', potholeId: pothole.id, ...pair })
      }
      if (to !== step.status || reason) {
        events.push({ kind: 'step-status', stepId, step: words, from: step.status, to, reason })
      }
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
