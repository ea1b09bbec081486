import type { Participant } from '#app/domain/actor.ts'
import { type AroundToday, type FamilyGoal, listAsking, listFamilyGoals, type Reader } from '#db'

/** Where one of several is: on its own page when it is the only one, else on the family's. */
const placeOf = (goals: readonly FamilyGoal[]) =>
  goals.length === 1 && goals[0] ? `/family/goals/${goals[0].id}` : '/family'

const isMine = (step: FamilyGoal['steps'][number]) => step.doer.who === 'me' && step.doneDay === null

/**
 * What waits for me in my family circle, in numbers: nobody's name and nobody's words, because this page is open when somebody
 * looks over a shoulder.
 */
export async function readWithFamily(db: Reader, { personId }: Participant, around: AroundToday) {
  const read = around.mayDoTogether ? await listFamilyGoals(db, personId) : []
  const goals = read.filter(({ status }) => status === 'now')
  const asked = goals.filter(({ part }) => part === 'asked')
  const doing = goals.filter(({ part, steps }) => part === 'taking-part' && steps.some(isMine))
  return {
    someoneAsksIn: around.mayAskIn && (await listAsking(db, personId)).length > 0,
    asked: { count: asked.length, href: placeOf(asked) },
    steps: { count: doing.flatMap(({ steps }) => steps.filter(isMine)).length, href: placeOf(doing) },
  }
}
