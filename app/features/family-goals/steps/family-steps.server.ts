import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { FAMILY_GOAL_LIMITS } from '#app/domain/family-goal.ts'
import {
  type FamilyGoal,
  findFamilyGoal,
  findUntoldSince,
  flag,
  insertFamilyStep,
  newId,
  once,
  updateFamilyStep,
  write,
} from '#db'

type Done = { familyStepId: string }

export interface StepWords {
  submission: string
  text: string
  /** nobody, everyone, or the id of somebody who takes part */
  doer: string
  day: Day | null
  /** the others read the day, too */
  dayShown: boolean
}

/** Who does it as it is kept, or null for somebody who takes part no more. */
function doerIn(goal: FamilyGoal, doer: string) {
  const doerId = goal.takingPart.find(({ personId }) => personId === doer)?.personId ?? null
  return doerId === null && doer !== 'everyone' && doer !== 'nobody'
    ? null
    : { everyone: flag(doer === 'everyone'), doerId }
}

/** Another small step of what the family does together, by anybody who takes part. */
export function addFamilyStep(
  actor: Participant,
  familyGoalId: string,
  input: StepWords,
): Promise<{ done: Done } | { refused: 'not-found' | 'too-many' | 'stale' }> {
  return write((trx) =>
    once<Done, 'not-found' | 'too-many' | 'stale'>(trx, actor, input.submission, async () => {
      const { personId, language, now } = actor
      const goal = await findFamilyGoal(trx, personId, familyGoalId)
      if (goal?.part !== 'taking-part') return { refused: 'not-found' }
      if (goal.steps.length >= FAMILY_GOAL_LIMITS.steps) return { refused: 'too-many' }
      const id = newId()
      const { text, day, dayShown, doer } = input
      const who = doerIn(goal, doer)
      if (who === null) return { refused: 'stale' }
      const place = { id, goalId: goal.id, writtenBy: personId, createdAt: now }
      await insertFamilyStep(trx, { ...place, text, language, day, dayShown: flag(dayShown), ...who })
      return saved(actor, id, 'family-step-added', ['text'])
    }),
  )
}

type Refused = 'not-found' | 'stale' | 'quiet'

/**
 * Changes a step, whoever wrote it; its day is its writer's alone to change. What another changed meanwhile is not written
 * over.
 */
export function changeFamilyStep(
  actor: Participant,
  { familyGoalId, familyStepId }: { familyGoalId: string; familyStepId: string },
  input: StepWords & { version: number; press: 'save' | 'remove' },
): Promise<{ done: Done } | { refused: Refused }> {
  return write((trx) =>
    once<Done, Refused>(trx, actor, input.submission, async () => {
      const goal = await findFamilyGoal(trx, actor.personId, familyGoalId)
      const step = goal?.steps.find(({ id }) => id === familyStepId)
      if (goal?.part !== 'taking-part' || !step) return { refused: 'not-found' }
      if ((await findUntoldSince(trx, actor.personId)) !== null) return { refused: 'quiet' }
      const place = { goalId: goal.id, stepId: step.id }
      const { text, day, dayShown, doer, version, press } = input
      if (press === 'remove') {
        if (!(await updateFamilyStep(trx, place, { removedAt: actor.now }, version))) return { refused: 'stale' }
        return saved(actor, step.id, 'family-step-removed', [])
      }
      const language = text === step.text ? step.language : actor.language
      const own = step.isMine ? { day, dayShown: flag(dayShown) } : {}
      // Somebody whose name I do not know stays the doer unless I choose another.
      const who = doer === 'someone' && step.doer.who === 'someone' ? {} : doerIn(goal, doer)
      if (who === null) return { refused: 'stale' }
      if (!(await updateFamilyStep(trx, place, { text, language, ...own, ...who }, version)))
        return { refused: 'stale' }
      return saved(actor, step.id, 'family-step-changed', ['text'])
    }),
  )
}

/** Done, or not after all, by anybody who takes part. Two who press at once have done it once; the first day stays. */
export function markFamilyStep(
  actor: Participant,
  { familyGoalId, familyStepId }: { familyGoalId: string; familyStepId: string },
  { submission, done }: { submission: string; done: boolean },
): Promise<{ done: Done } | { refused: 'not-found' | 'quiet' }> {
  return write((trx) =>
    once<Done, 'not-found' | 'quiet'>(trx, actor, submission, async () => {
      const { personId, now, today } = actor
      const goal = await findFamilyGoal(trx, personId, familyGoalId)
      const step = goal?.steps.find(({ id }) => id === familyStepId)
      if (goal?.part !== 'taking-part' || !step) return { refused: 'not-found' }
      const place = { goalId: goal.id, stepId: step.id }
      const isQuiet = (await findUntoldSince(trx, personId)) !== null
      if (done && step.doneDay === null)
        await updateFamilyStep(trx, place, { doneBy: personId, doneAt: now, doneDay: today })
      if (!done && step.doneDay !== null) {
        // The others read it as done: taken back, it would tell.
        if (isQuiet) return { refused: 'quiet' }
        await updateFamilyStep(trx, place, { doneBy: null, doneAt: null, doneDay: null })
      }
      return saved(actor, step.id, 'family-step-marked', ['done'])
    }),
  )
}

function saved(
  { personId }: Participant,
  id: string,
  kind: 'family-step-added' | 'family-step-changed' | 'family-step-removed' | 'family-step-marked',
  fields: string[],
) {
  return { kind, subject: { kind: 'family-step', id }, personId, fields, answer: { familyStepId: id } }
}
