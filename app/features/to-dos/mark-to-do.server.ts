import type { Participant } from '#app/domain/actor.ts'
import { findToDo, once, updateToDo, write } from '#db'

/** Turned in, or not after all: one press each way. */
export function markToDo(
  actor: Participant,
  toDoId: string,
  input: { submission: string; done: boolean },
): Promise<{ done: { toDoId: string } } | { refused: 'not-found' }> {
  return write((trx) =>
    once<{ toDoId: string }, 'not-found'>(trx, actor, input.submission, async () => {
      const toDo = await findToDo(trx, actor.personId, toDoId)
      if (!toDo) return { refused: 'not-found' }
      // Pressed again from an old page, the day it was turned in stays that day.
      const doneDay = input.done ? (toDo.doneDay ?? actor.today) : null
      await updateToDo(trx, actor.personId, toDoId, { doneDay })
      return {
        kind: 'to-do-marked',
        subject: { kind: 'to-do', id: toDoId },
        personId: actor.personId,
        fields: ['done'],
        answer: { toDoId },
      }
    }),
  )
}
