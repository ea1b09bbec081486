import type { Worker } from '#app/domain/actor.ts'
import { database, findPersonShownTo } from '#db'

/** The name of somebody who shows this worker something now; undefined for every reason there can be. */
export async function readPerson(worker: Worker, personId: string): Promise<{ name: string } | undefined> {
  const person = await findPersonShownTo(database(), worker, personId)
  return person && { name: person.name }
}
