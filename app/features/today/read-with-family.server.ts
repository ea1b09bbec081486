import type { Participant } from '#app/domain/actor.ts'
import { stopSeen } from '#app/domain/showing.ts'
import { type AroundToday, type FamilyGoal, findShowingStop, listAsking, listFamilyGoals, type Reader } from '#db'

/** Where one of several is: on its own page when it is the only one, else on the family's. */
const placeOf = (goals: readonly FamilyGoal[]) =>
  goals.length === 1 && goals[0] ? `/family/goals/${goals[0].id}` : '/family'

const isMine = (step: FamilyGoal['steps'][number]) => step.doer.who === 'me' && step.doneDay === null

/** Nobody can be let in while all showing is stopped, and the family's page does not name them either. */
async function isAnybodyAsking(db: Reader, actor: Participant): Promise<boolean> {
  if (stopSeen(await findShowingStop(db, actor.personId), actor)) return false
  return (await listAsking(db, actor.personId)).length > 0
}

/**
 * What waits for me in my family circle, in numbers: nobody's name and nobody's words, because this page is open when somebody
 * looks over a shoulder.
 */
export async function readWithFamily(db: Reader, actor: Participant, around: AroundToday) {
  const { personId } = actor
  const read = around.mayDoTogether ? await listFamilyGoals(db, personId) : []
  const goals = read.filter(({ status }) => status === 'now')
  const asked = goals.filter(({ part }) => part === 'asked')
  const doing = goals.filter(({ part, steps }) => part === 'taking-part' && steps.some(isMine))
  return {
    someoneAsksIn: around.mayAskIn && (await isAnybodyAsking(db, actor)),
    asked: { count: asked.length, href: placeOf(asked) },
    steps: { count: doing.flatMap(({ steps }) => steps.filter(isMine)).length, href: placeOf(doing) },
  }
}
