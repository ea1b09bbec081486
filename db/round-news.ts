import type { Day } from '#app/domain/day.ts'
import type { Section } from '#app/domain/release.ts'
import { type InstrumentKey, instrumentKeys } from '#app/instruments/published.ts'
import type { Reader } from './columns.ts'
import { flag } from './flag.ts'
import { storedDay } from './goals.ts'
import { itemsReleased } from './rounds-shown.ts'

const SECTION_OF: Readonly<Record<InstrumentKey, Section>> = {
  qol: 'quality-of-life',
  calmap: 'calmap',
  bridge: 'bridge',
}

export interface RoundNews {
  ownerId: string
  instrument: InstrumentKey
  day: Day
}

/**
 * The latest day on which each of these people answered a questionnaire they show as a whole, from a day on: one
 * statement, however many people. A round with nothing to see for the worker is no news.
 */
export async function listRoundNews(
  db: Reader,
  people: readonly { personId: string; sections: readonly Section[] }[],
  from: Day,
): Promise<RoundNews[]> {
  const shown = instrumentKeys
    .map((key) => ({
      key,
      items: itemsReleased(key, { sections: [SECTION_OF[key]] }),
      owners: people.filter(({ sections }) => sections.includes(SECTION_OF[key])).map(({ personId }) => personId),
    }))
    .filter(({ owners }) => owners.length > 0)
  if (shown.length === 0) return []
  const rows = await db
    .selectFrom('round')
    .select(['ownerId', 'instrumentKey'])
    .select((row) => row.fn.max('day').as('day'))
    .where('onlyMe', '=', flag(false))
    .where('day', '>=', from)
    .where('ownerId', 'in', [...new Set(shown.flatMap(({ owners }) => owners))])
    .where((row) =>
      row.or(
        shown.map(({ key, items, owners }) =>
          row.and([
            row('instrumentKey', '=', key),
            row('ownerId', 'in', owners),
            row.exists(
              row
                .selectFrom('answer')
                .select('answer.itemKey')
                .whereRef('answer.roundId', '=', 'round.id')
                .where('answer.itemKey', 'in', items)
                .where('answer.onlyMe', '=', flag(false))
                .where('answer.level', 'is not', null),
            ),
          ]),
        ),
      ),
    )
    .groupBy(['ownerId', 'instrumentKey'])
    .execute()
  return rows.map(({ ownerId, instrumentKey, day }) => ({
    ownerId,
    instrument: instrumentKey as InstrumentKey,
    day: storedDay(day),
  }))
}
