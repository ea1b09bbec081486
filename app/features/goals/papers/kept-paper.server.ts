import type { Participant } from '#app/domain/actor.ts'
import type { Kept, KeptFields } from '#app/domain/kept.ts'
import { deleteToDo, findToDoOfGoal, type Goal, type ToDo, type Trx } from '#db'

/** A paper as the story of its goal keeps it. */
export const paperThen = (
  { text, language, day, doneDay }: Omit<ToDo, 'id' | 'goalId' | 'version'>,
  createdAt: string,
) => ({
  text,
  language,
  day,
  doneDay,
  createdAt,
})

/** Whether the paper still says what its goal says, and waits to be turned in. */
export const isStillTheGoal = (toDo: ToDo, { statement, targetDay }: Goal): boolean =>
  toDo.text === statement && toDo.day === targetDay && toDo.doneDay === null

/**
 * Takes the paper that a goal became off the list, for the goal that is picked up again. One that was turned in, or says
 * something else by now, is a paper of its own and stays. Answers what the story keeps of it.
 */
export async function takePaperBack(trx: Trx, actor: Participant, goal: Goal): Promise<Kept[]> {
  const toDo = await findToDoOfGoal(trx, actor.personId, goal.id)
  if (!toDo || !isStillTheGoal(toDo, goal)) return []
  await deleteToDo(trx, actor.personId, toDo.id)
  return [{ thing: 'paper', id: toDo.id, before: paperThen(toDo, actor.now), after: null }]
}

/** Whether a paper was changed or thrown away on its own list since: then taking the move back would lose that. */
export async function isPaperAsKept(trx: Trx, { personId }: Participant, goalId: string, puts: readonly Kept[]) {
  const put = puts.find(({ thing }) => thing === 'paper')
  if (!put) return true
  const toDo = await findToDoOfGoal(trx, personId, goalId)
  if (put.before === null || !toDo || toDo.id !== put.id) return put.before === null && !toDo
  const now: KeptFields = paperThen(toDo, '')
  return Object.entries(put.before).every(([field, value]) => field === 'createdAt' || now[field] === value)
}
