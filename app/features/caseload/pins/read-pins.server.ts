import type { Worker } from '#app/domain/actor.ts'
import { shortName } from '#app/domain/short-name.ts'
import { compareIn } from '#app/i18n/languages.ts'
import { database, isPinned, listPinned, recordListLook, write } from '#db'

/** The names of today's pins as they may stand on paper, in the order pinned or by name. Their names were read, which is noted. */
export async function readPins(worker: Worker, byName: boolean): Promise<{ names: string[]; byName: boolean }> {
  const people = await listPinned(database(), worker)
  const unlisted = people.filter((person) => !person.listedToday).map(({ personId }) => personId)
  if (unlisted.length > 0) await write((trx) => recordListLook(trx, worker, unlisted))
  const names = people.map(({ name, language }) => shortName(name, language))
  return { names: byName ? names.sort(compareIn(worker.language)) : names, byName }
}

/** Whether a person who shows this worker something is pinned today. */
export const readIsPinned = (worker: Worker, personId: string): Promise<boolean> =>
  isPinned(database(), worker, personId)
