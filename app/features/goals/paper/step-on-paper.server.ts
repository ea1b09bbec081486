import { keepsItsWords } from '#app/domain/paper.ts'
import type { Goal, Step } from '#db'

/** A step as a sheet prints it; without words where those are nobody else's business. */
export type StepOnPaper = Omit<Step, 'text'> & { text: string | null }

/**
 * The steps of a goal as far as this paper may carry them. For anybody: none that is only mine, no notes, and of a goal
 * about safety neither words nor place nor time. For me: all of it.
 */
export function stepsOnPaper(goal: Goal, steps: readonly Step[], forMe: boolean): StepOnPaper[] {
  if (forMe) return [...steps]
  if (goal.onlyMe) return []
  const hidden = keepsItsWords(goal)
  return steps
    .filter((step) => !step.onlyMe)
    .map((step) => ({
      ...step,
      note: null,
      ...(hidden && { text: null, place: null, time: null, actor: 'me' as const, actorName: null }),
    }))
}
