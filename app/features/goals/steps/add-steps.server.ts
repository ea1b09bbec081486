import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { changeGoal } from '#app/features/goals/parts/goal-change.server.ts'
import { type StepWords, writeStep } from '#app/features/goals/parts/written-step.server.ts'
import { listSteps } from '#db'

/** What is asked of each when several are written at once; the rest can be said of a step later. */
export interface StepInShort {
  text: string
  day: Day | null
}

const inFull = (step: StepInShort): StepWords => ({
  ...step,
  actor: 'me',
  actorName: null,
  time: null,
  place: null,
  need: null,
  note: null,
  onlyMe: false,
})

/** Adds several small steps at the end of a goal: all of them or none, and undone at once like one change. */
export function addSteps(
  actor: Participant,
  goalId: string,
  { submission, steps }: { submission: string; steps: readonly StepInShort[] },
): Promise<{ done: { stepIds: string[] } } | { refused: 'not-found' | 'too-many' }> {
  return changeGoal<{ stepIds: string[] }, 'too-many'>(actor, goalId, submission, async (trx) => {
    const before = await listSteps(trx, actor.personId, goalId)
    if (before.length + steps.length > STEP_LIMITS.steps) return { refused: 'too-many' }
    const last = before.at(-1)?.position ?? 0
    const written = []
    for (const [at, step] of steps.entries()) {
      written.push(await writeStep(trx, actor, goalId, last + 1 + at, inFull(step)))
    }
    return {
      kind: 'step-added',
      fields: ['text', 'day'],
      events: written.map(({ event }) => event),
      answer: { stepIds: written.map(({ stepId }) => stepId) },
    }
  })
}
