import type { Participant } from '#app/domain/actor.ts'
import { addDays, type Day } from '#app/domain/day.ts'
import { SAID_BEFORE, type SaidBefore } from '#app/domain/ending.ts'
import type { Reader } from './columns.ts'
import { storedDay } from './goals.ts'
import { groupsBy } from './groups-by.ts'
import { heldBackSince } from './showing.ts'

/** A live release whose last day is near, for its owner alone. */
export interface EndsSoon {
  releaseId: string
  workerId: string
  name: string
  untilDay: Day
  /** what its owner has read and put away */
  putAway: SaidBefore[]
}

/** What the press of *Let it end* is kept under: one for each release and each of the two times. */
export const putAwayAs = (releaseId: string, said: SaidBefore) => `${releaseId} may end, said ${said} days before`

/** This person's live releases that end within two weeks of today, the soonest first, in one statement. */
export async function listEndsSoon(
  db: Reader,
  { accountId, personId, today }: Pick<Participant, 'accountId' | 'personId' | 'today'>,
): Promise<EndsSoon[]> {
  const lines = await db
    .selectFrom('release')
    .innerJoin('worker', 'worker.personId', 'release.workerId')
    .innerJoin('person', 'person.id', 'release.workerId')
    .leftJoin('change', (join) =>
      join
        .on('change.accountId', '=', accountId)
        .on('change.kind', '=', 'ending-put-away')
        .onRef('change.subjectId', '=', 'release.id'),
    )
    .select(['release.id as releaseId', 'release.workerId', 'release.untilDay', 'person.name', 'change.id as changeId'])
    .where('release.ownerId', '=', personId)
    .where('release.stoppedAt', 'is', null)
    .where('release.untilDay', '>=', today)
    .where('release.untilDay', '<=', addDays(today, SAID_BEFORE[0]))
    .where('worker.endedAt', 'is', null)
    .where((row) => heldBackSince(row, 'release.ownerId'), 'is', null)
    .orderBy('release.untilDay')
    .orderBy('release.id')
    .execute()
  return groupsBy(lines, (line) => line.releaseId).map((group) => {
    const [{ releaseId, workerId, name, untilDay }] = group
    const kept = group.map(({ changeId }) => changeId)
    const putAway = SAID_BEFORE.filter((said) => kept.includes(putAwayAs(releaseId, said)))
    return { releaseId, workerId, name, untilDay: storedDay(untilDay), putAway }
  })
}
