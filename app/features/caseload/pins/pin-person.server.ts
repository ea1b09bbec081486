import type { Worker } from '#app/domain/actor.ts'
import { MOST_PINS } from '#app/domain/caseload.ts'
import { findPersonShownTo, listPinned, pin, unpin, write } from '#db'

/**
 * Pins a person for this worker's day, or takes the pin off. It says how it should be, so sent ten times it is the same. No
 * change and no audit row are written: it is the worker's own note for a day, it looks at nothing and changes nothing of
 * the person's, and a log that lives for years should not tell who was to come to the office when (db/pins.ts).
 * Refused for somebody who shows this worker nothing, whatever the reason.
 */
export async function pinPerson(
  worker: Worker,
  personId: string,
  isOn: boolean,
): Promise<{ done: null } | { refused: 'not-found' | 'full' }> {
  return write(async (trx) => {
    const person = await findPersonShownTo(trx, worker, personId)
    if (!person) return { refused: 'not-found' as const }
    if (!isOn) await unpin(trx, worker, personId)
    else if (person.pinnedAt === null) {
      if ((await listPinned(trx, worker)).length >= MOST_PINS) return { refused: 'full' as const }
      await pin(trx, worker, personId)
    }
    return { done: null }
  })
}
