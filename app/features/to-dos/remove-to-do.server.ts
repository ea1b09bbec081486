import type { Participant } from '#app/domain/actor.ts'
import { deleteToDo, findToDo, once, write } from '#db'

/** Takes a paper off the list. Its words are gone for good: they are kept nowhere else. */
export function removeToDo(
  actor: Participant,
  toDoId: string,
  input: { submission: string },
): Promise<{ done: { toDoId: string } } | { refused: 'not-found' }> {
  return write((trx) =>
    once<{ toDoId: string }, 'not-found'>(trx, actor, input.submission, async () => {
      if (!(await findToDo(trx, actor.personId, toDoId))) return { refused: 'not-found' }
      await deleteToDo(trx, actor.personId, toDoId)
      return {
        kind: 'to-do-removed',
        subject: { kind: 'to-do', id: toDoId },
        personId: actor.personId,
        answer: { toDoId },
      }
    }),
  )
}
