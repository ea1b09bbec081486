import type { ExpressionBuilder } from 'kysely'
import { ownSection } from '#app/instruments/instrument.ts'
import type { InstrumentKey } from '#app/instruments/published.ts'
import { flag } from './flag.ts'
import { versionsReleased } from './rounds-shown.ts'
import type { Tables } from './schema.ts'

/**
 * The latest day on which the one who signed this release answered a questionnaire with something in it that its tick
 * shows. A part of the statement that reads the releases; whether the tick is set is asked of the release. Nothing of the
 * log is asked here: SQLite would read all that this worker ever looked at, once for each of their people.
 */
export function latestAnsweredDay(row: ExpressionBuilder<Tables, 'release'>, instrument: InstrumentKey) {
  const released = versionsReleased(instrument, { sections: [ownSection(instrument)] })
  return row
    .selectFrom('round')
    .select('round.day')
    .whereRef('round.ownerId', '=', 'release.ownerId')
    .where('round.instrumentKey', '=', instrument)
    .where('round.onlyMe', '=', flag(false))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('answer')
          .select('answer.itemKey')
          .whereRef('answer.roundId', '=', 'round.id')
          .where(({ or, and, eb }) =>
            or(
              released.map(({ version, items }) =>
                and([eb('round.instrumentVersion', '=', version), eb('answer.itemKey', 'in', items)]),
              ),
            ),
          )
          .where('answer.onlyMe', '=', flag(false))
          .where('answer.level', 'is not', null),
      ),
    )
    .orderBy('round.day', 'desc')
    .limit(1)
}
