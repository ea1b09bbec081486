import type { Participant } from '#app/domain/actor.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, findAnswer, findToDo } from '#db'

/**
 * The goal that a paper of this participant was; 404 for anybody else's and for none. Sent a second time on a bad line, when
 * the paper is a goal again and gone, the same press still finds it.
 */
export async function goalOfPaper(actor: Participant, toDoId: string, submission: string | null): Promise<string> {
  const toDo = await findToDo(database(), actor.personId, toDoId)
  const again =
    toDo || submission === null ? undefined : await findAnswer<{ goalId?: string }>(database(), actor, submission)
  const goalId = toDo?.goalId ?? again?.goalId
  if (!goalId) throw notFound()
  return goalId
}
