import type { Participant } from '#app/domain/actor.ts'
import { bySoonest } from '#app/domain/step.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, findAnswer, findGoal, findToDo, listToDos, type ToDo } from '#db'

export type { ToDo }

/** The papers still to turn in, soonest first, and those turned in, newest first; and the one just turned in. */
export async function readToDos(actor: Participant, justDone: string | null) {
  const toDos = await listToDos(database(), actor.personId)
  const over = toDos.filter((toDo) => toDo.doneDay !== null)
  return {
    open: toDos.filter((toDo) => toDo.doneDay === null).sort(bySoonest),
    over: over.sort((one, other) => ((one.doneDay ?? '') < (other.doneDay ?? '') ? 1 : -1)),
    justDone: over.find((toDo) => toDo.id === justDone) ?? null,
    today: actor.today,
  }
}

/** One paper of this participant; 404 for anybody else's and for none. */
export async function readOwnToDo(actor: Participant, toDoId: string | undefined): Promise<ToDo> {
  const toDo = toDoId ? await findToDo(database(), actor.personId, toDoId) : undefined
  if (!toDo) throw notFound()
  return toDo
}

/** The same with the goal it came from, when it still can go back: put away, and with the words and the day it had there. */
export async function readToDoPage(actor: Participant, toDoId: string | undefined) {
  const toDo = await readOwnToDo(actor, toDoId)
  const goal = toDo.goalId === null ? undefined : await findGoal(database(), actor.personId, toDo.goalId)
  const isUnchanged = goal?.statement === toDo.text && goal.targetDay === toDo.day
  return { toDo, canGoBack: isUnchanged && goal.status === 'set-aside' && toDo.doneDay === null }
}

export async function isOwnToDo(actor: Participant, toDoId: string): Promise<boolean> {
  return (await findToDo(database(), actor.personId, toDoId)) !== undefined
}

/** Whether this press took the paper away before: sent again on a bad line, it leads to the list and not to a 404. */
export async function wasRemoved(actor: Participant, submission: string, toDoId: string): Promise<boolean> {
  const answer = await findAnswer<{ toDoId?: string }>(database(), actor, submission)
  return answer?.toDoId === toDoId
}
