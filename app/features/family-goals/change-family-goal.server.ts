import type { Participant } from '#app/domain/actor.ts'
import type { FamilyStatus } from '#app/domain/family-goal.ts'
import {
  answerFamilyGoal,
  askToFamilyGoal,
  type FamilyGoal,
  findFamilyGoal,
  findUntoldSince,
  freeFamilySteps,
  once,
  readCircle,
  type Trx,
  updateFamilyGoal,
  write,
} from '#db'
import type { FamilyGoalWords } from './set-family-goal.server.ts'

type Done = { familyGoalId: string }
type Refused = 'not-found' | 'stale' | 'quiet'

/** The goal of somebody who takes part and whose doings the others read; why not otherwise. */
async function toChange(
  trx: Trx,
  actor: Participant,
  familyGoalId: string,
): Promise<{ goal: FamilyGoal } | { refused: 'not-found' | 'quiet' }> {
  const goal = await findFamilyGoal(trx, actor.personId, familyGoalId)
  if (goal?.part !== 'taking-part') return { refused: 'not-found' }
  return (await findUntoldSince(trx, actor.personId)) === null ? { goal } : { refused: 'quiet' }
}

/** Changes the words of a family goal, and asks more people. What another changed meanwhile is not written over. */
export function changeFamilyGoal(
  actor: Participant,
  familyGoalId: string,
  input: FamilyGoalWords & { version: number },
): Promise<{ done: Done } | { refused: Refused }> {
  const { submission, version, asked, ...words } = input
  return write((trx) =>
    once<Done, Refused>(trx, actor, submission, async () => {
      const found = await toChange(trx, actor, familyGoalId)
      if ('refused' in found) return found
      const { goal } = found
      const language = words.statement === goal.text ? goal.language : actor.language
      if (!(await updateFamilyGoal(trx, goal.id, { ...words, language }, version))) return { refused: 'stale' }
      const circle = await readCircle(trx, actor.personId)
      const known = (circle?.members ?? []).filter((member) => asked.includes(member.personId))
      const ids = known.map((member) => member.personId)
      await askToFamilyGoal(trx, { goalId: goal.id, invitedBy: actor.personId, asked: ids, at: actor.now })
      return answered(actor, goal.id, 'family-goal-changed', ['statement'])
    }),
  )
}

/** Reached, put away, or worked on again: for everybody who takes part. Pressed twice, the first day stays. */
export function changeFamilyGoalStatus(
  actor: Participant,
  familyGoalId: string,
  { submission, status }: { submission: string; status: FamilyStatus },
): Promise<{ done: Done } | { refused: Refused }> {
  return write((trx) =>
    once<Done, Refused>(trx, actor, submission, async () => {
      const found = await toChange(trx, actor, familyGoalId)
      if ('refused' in found) return found
      const { goal } = found
      const achievedDay = status === 'achieved' ? (goal.achievedDay ?? actor.today) : null
      await updateFamilyGoal(trx, goal.id, { status, achievedDay })
      return answered(actor, goal.id, 'family-goal-status-changed', ['status'])
    }),
  )
}

/** Yes, no, or no longer. Nobody is told of a no or of leaving: both look like no answer. */
export function answerToFamilyGoal(
  actor: Participant,
  familyGoalId: string,
  { submission, answer }: { submission: string; answer: 'yes' | 'no' | 'leave' },
): Promise<{ done: Done } | { refused: 'not-found' }> {
  return write((trx) =>
    once<Done, 'not-found'>(trx, actor, submission, async () => {
      const goal = await findFamilyGoal(trx, actor.personId, familyGoalId)
      if (!goal || goal.part === 'not') return { refused: 'not-found' }
      const { personId, now } = actor
      const stands = { yes: 'acceptedAt', no: 'declinedAt', leave: 'leftAt' } as const
      // Said twice, the first yes stays the one that counts.
      if (answer !== 'yes' || goal.part === 'asked')
        await answerFamilyGoal(trx, goal.id, personId, { [stands[answer]]: now })
      if (answer !== 'yes') await freeFamilySteps(trx, goal.id, personId)
      return answered(actor, goal.id, 'family-goal-answered', [answer])
    }),
  )
}

function answered(
  { personId }: Participant,
  id: string,
  kind: 'family-goal-changed' | 'family-goal-status-changed' | 'family-goal-answered',
  fields: string[],
) {
  return { kind, subject: { kind: 'family-goal', id }, personId, fields, answer: { familyGoalId: id } }
}
