import type { Participant } from '#app/domain/actor.ts'
import { type Day, dayFrom } from '#app/domain/day.ts'
import { addStep } from '#app/features/goals/add-step.server.ts'
import type { StepWords } from '#app/features/goals/parts/written-step.server.ts'
import { type NewGoal, setGoal } from '#app/features/goals/set-goal.server.ts'
import { database, findGoal, type Goal, listSteps } from '#db'

export const aDay = (text: string) => dayFrom(text) as Day
export const aSubmission = () => crypto.randomUUID()

/** What a verb did; a refusal the test did not expect fails it with its name. */
export function done<A>(outcome: { done: A } | { refused: unknown }): A {
  if ('refused' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.refused)}`)
  return outcome.done
}

/** A goal as the builder saves it: own words, by the end of May, with a first step for the day after NOW. */
export async function aGoal(actor: Participant, wishes: Partial<NewGoal> = {}): Promise<string> {
  const goal: NewGoal = {
    submission: aSubmission(),
    wording: { statement: 'Finish the nurse aide class' },
    lifeArea: 'learn',
    targetDay: aDay('2027-05-31'),
    status: 'now',
    onlyMe: false,
    firstStep: { text: 'Call the school', day: aDay('2026-11-22') },
    ...wishes,
  }
  return done(await setGoal(actor, goal)).goalId
}

/** Another step of a goal; returns its id. */
export async function aStep(actor: Participant, goalId: string, wishes: Partial<StepWords> = {}): Promise<string> {
  const words: StepWords = {
    text: 'Fill in the form',
    actor: 'me',
    actorName: null,
    day: null,
    time: null,
    place: null,
    need: null,
    note: null,
    onlyMe: false,
    ...wishes,
  }
  return done(await addStep(actor, goalId, { submission: aSubmission(), ...words })).stepId
}

export async function theGoal(actor: Participant, goalId: string): Promise<Goal> {
  const goal = await findGoal(database(), actor.personId, goalId)
  if (!goal) throw new Error('the goal is gone')
  return goal
}

export async function firstStepOf(actor: Participant, goalId: string): Promise<string> {
  const [step] = await listSteps(database(), actor.personId, goalId)
  if (!step) throw new Error('the goal has no step')
  return step.id
}

/** How many changes, audit events and lines of stories this person has: what sending twice must not double. */
export async function counts(actor: Participant) {
  const count = async (table: 'change' | 'auditEvent' | 'goalEvent', column: 'personId' | 'ownerId') => {
    const rows = await database()
      .selectFrom(table)
      .select('at')
      .where(column as never, '=', actor.personId as never)
      .execute()
    return rows.length
  }
  return {
    changes: await count('change', 'personId'),
    audited: await count('auditEvent', 'personId'),
    told: await count('goalEvent', 'ownerId'),
  }
}
