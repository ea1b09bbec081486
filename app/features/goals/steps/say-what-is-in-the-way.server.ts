import type { Participant } from '#app/domain/actor.ts'
import { markStep } from '#app/features/goals/mark-step.server.ts'
import { writePothole } from '#app/features/goals/write-pothole.server.ts'

interface InTheWay {
  submission: string
  reason: string
  ifText: string
  thenText: string
}

/**
 * Marks a step *can't do yet* with its reason, and keeps the detour written beside it. Two changes from one form: the
 * second one's submission is made from the first's, so that sending the form twice still makes one of each.
 */
export async function sayWhatIsInTheWay(actor: Participant, goalId: string, stepId: string, input: InTheWay) {
  const { submission, reason, ifText, thenText } = input
  const marked = await markStep(actor, goalId, stepId, { submission, to: 'cannot-yet', reason })
  if ('refused' in marked || ifText === '') return marked
  const pothole = { submission: `${submission}+detour`, potholeId: null, stepId, ifText, thenText }
  await writePothole(actor, goalId, pothole)
  return marked
}
