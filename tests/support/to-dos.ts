import type { Participant } from '#app/domain/actor.ts'
import { addDays } from '#app/domain/day.ts'
import { type NewRow, newId, type Trx } from '#db'

/** A paper that is due, one turned in, and one that was a goal; answers with the last. */
export async function addToDos(
  trx: Trx,
  { personId: ownerId, today, now, name, language }: Participant,
  goalId: string,
) {
  const shared = { ownerId, language, createdAt: now }
  const ids = [newId(), newId(), newId()] as const
  const papers: NewRow<'toDo'>[] = [
    { ...shared, id: ids[0], text: `Private paper of ${name}`, day: addDays(today, 5), goalId: null, doneDay: null },
    { ...shared, id: ids[1], text: `Private old paper of ${name}`, day: null, goalId: null, doneDay: today },
    { ...shared, id: ids[2], text: `Private goal paper of ${name}`, day: addDays(today, 60), goalId, doneDay: null },
  ]
  await trx.insertInto('toDo').values(papers).execute()
  return ids[2]
}
