import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { refuseToDoDay } from '#app/domain/to-do.ts'
import { findToDo, once, updateToDo, write } from '#db'

type Refused = 'not-found' | 'stale' | 'too-far'

/** Changes what a paper is called or the day it is for. */
export function changeToDo(
  actor: Participant,
  toDoId: string,
  input: { submission: string; version: number; text: string; day: Day | null },
): Promise<{ done: { toDoId: string } } | { refused: Refused }> {
  return write((trx) =>
    once<{ toDoId: string }, Refused>(trx, actor, input.submission, async () => {
      const toDo = await findToDo(trx, actor.personId, toDoId)
      if (!toDo) return { refused: 'not-found' }
      const { text, day, version } = input
      // A day that was fine when it was written stays fine.
      const refusal = day && day !== toDo.day ? refuseToDoDay(day, actor.today) : null
      if (refusal) return { refused: refusal }
      const language = text === toDo.text ? toDo.language : actor.language
      if (!(await updateToDo(trx, actor.personId, toDoId, { text, language, day }, version)))
        return { refused: 'stale' }
      return {
        kind: 'to-do-changed',
        subject: { kind: 'to-do', id: toDoId },
        personId: actor.personId,
        fields: ['text', 'day'],
        answer: { toDoId },
      }
    }),
  )
}
