import type { Day } from '#app/domain/day.ts'
import type { Reader } from './columns.ts'
import { storedDay } from './goals.ts'

/** A release that ends soon, of somebody who chose to be told. */
export interface Ending {
  personId: string
  timeZone: string
  untilDay: Day
  signedAt: string
}

/**
 * Releases that end between these two days, of people who confirmed a place to be told at, whether they were told or not
 * (`queueMessage` says it but once, and to nobody whose showing is stopped). Begins at those places, which are few, not at the
 * releases.
 */
export async function listEndings(db: Reader, from: Day, to: Day): Promise<Ending[]> {
  const rows = await db
    .selectFrom('personAddress')
    .innerJoin('release', 'release.ownerId', 'personAddress.personId')
    .innerJoin('person', 'person.id', 'personAddress.personId')
    .innerJoin('worker', (join) =>
      join.onRef('worker.personId', '=', 'release.workerId').on('worker.endedAt', 'is', null),
    )
    .select(['release.ownerId as personId', 'person.timeZone'])
    .select(['release.untilDay', 'release.signedAt'])
    .distinct()
    .where('personAddress.hearsOfEndings', '=', 1)
    .where('personAddress.confirmedAt', 'is not', null)
    .where('release.stoppedAt', 'is', null)
    .where('release.untilDay', '>=', from)
    .where('release.untilDay', '<=', to)
    .execute()
  return rows.map((row) => ({ ...row, untilDay: storedDay(row.untilDay) }))
}
