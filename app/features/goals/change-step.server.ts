import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { keptChange } from '#app/domain/kept.ts'
import type { NeedAnswer } from '#app/domain/step.ts'
import { findStep, flag, type Step, updateStep } from '#db'
import { changeGoal } from './parts/goal-change.server.ts'
import type { StepWords } from './parts/written-step.server.ts'

export interface StepChange extends StepWords {
  submission: string
  version: number
  needAskedDay: Day | null
  needAnswer: NeedAnswer | null
  /** When to look at it, if that is another day than its own. */
  reviewDay: Day | null
}

const FIELDS = [
  'text',
  'actor',
  'actorName',
  'day',
  'time',
  'place',
  'need',
  'needAskedDay',
  'needAnswer',
  'note',
  'reviewDay',
  'onlyMe',
] as const satisfies (keyof Step)[]

/** Changes a step. What was not changed keeps the language it was written in. */
export function changeStep(
  actor: Participant,
  goalId: string,
  stepId: string,
  input: StepChange,
): Promise<{ done: { stepId: string } } | { refused: 'not-found' | 'stale' }> {
  const { submission, version, ...changes } = input
  return changeGoal<{ stepId: string }, 'stale'>(actor, goalId, submission, async (trx) => {
    const step = await findStep(trx, actor.personId, goalId, stepId)
    if (!step) return { refused: 'not-found' }
    const fields = FIELDS.filter((field) => step[field] !== changes[field])
    const language = fields.includes('text') ? actor.language : step.language
    const row = { ...changes, language, onlyMe: flag(changes.onlyMe) }
    const changed = keptChange('step', stepId, step, { ...changes, language })
    if (!(await updateStep(trx, actor.personId, stepId, row, version))) return { refused: 'stale' }
    return {
      kind: 'step-changed',
      subject: { kind: 'step', id: stepId },
      fields,
      events: [{ kind: 'step-changed', stepId, step: { text: changes.text, language }, fields, changed }],
      answer: { stepId },
    }
  })
}
