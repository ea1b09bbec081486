import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { refuseToDoDay, TO_DO_LIMITS } from '#app/domain/to-do.ts'
import { insertToDo, listToDos, newId, once, write } from '#db'

/** Writes a paper to turn in down, with the day it is for when there is one. */
export function addToDo(
  actor: Participant,
  input: { submission: string; text: string; day: Day | null },
): Promise<{ done: { toDoId: string } } | { refused: 'too-far' | 'too-many' }> {
  return write((trx) =>
    once<{ toDoId: string }, 'too-far' | 'too-many'>(trx, actor, input.submission, async () => {
      const { text, day } = input
      const refusal = day && refuseToDoDay(day, actor.today)
      if (refusal) return { refused: refusal }
      const open = (await listToDos(trx, actor.personId)).filter((toDo) => toDo.doneDay === null)
      if (open.length >= TO_DO_LIMITS.open) return { refused: 'too-many' }
      const toDoId = newId()
      await insertToDo(trx, {
        id: toDoId,
        ownerId: actor.personId,
        text,
        language: actor.language,
        day,
        createdAt: actor.now,
      })
      return {
        kind: 'to-do-added',
        subject: { kind: 'to-do', id: toDoId },
        personId: actor.personId,
        fields: ['text', ...(day ? ['day'] : [])],
        answer: { toDoId },
      }
    }),
  )
}
