import { isOccasion } from '#app/domain/round.ts'
import { areaName } from '#app/instruments/cost-of-living.ts'
import { amountsOf, levelWithAmounts } from '#app/instruments/level-with-amounts.ts'
import { instrumentText, itemOf, itemText, levelText, publishedInstrument } from '#app/instruments/published.ts'
import type { Row } from '#db'
import { coded, counted, type Entry, mine, own, type Telling, thing } from './thing.server.ts'

const instrumentOf = (round: Row<'round'>) => publishedInstrument(round.instrumentKey, Number(round.instrumentVersion))

/** The question in the reader's words, and what the level says; the words of the line under the question too. */
function question(
  { itemKey, level }: { itemKey: string; level: number | null },
  { words }: Telling,
  round: Row<'round'>,
  says: (level: number) => string | null,
): Entry {
  const instrument = instrumentOf(round)
  const known = itemOf(instrument, itemKey) !== null
  const { name, gloss } = known ? itemText(instrument, words.language, itemKey) : { name: itemKey, gloss: '' }
  const nth = instrument.structure.items.findIndex(({ key }) => key === itemKey) + 1
  return { nth, question: { key: itemKey, words: name }, gloss, says: level === null || !known ? null : says(level) }
}

export const rounds = thing<'round'>({
  table: 'round',
  list: 'rounds',
  order: 'finishedAt',
  columns: {
    id: 'plain',
    ownerId: mine,
    instrumentKey: coded((key) => key),
    instrumentVersion: 'plain',
    day: 'plain',
    typedInDay: 'plain',
    finishedAt: 'plain',
    occasion: coded((why, { words }) => (isOccasion(why) ? words.t(`rounds:why.${why}`) : null)),
    onlyMe: 'yes',
    householdSize: 'plain',
    area: 'plain',
    earningsVersion: 'plain',
    version: counted,
  },
  also: (round, { words: { language } }) => {
    const { instrumentKey: key, earningsVersion, area } = round
    return {
      instrumentKey: { key, words: instrumentText(instrumentOf(round), language, 'name') },
      area: area && earningsVersion ? { key: area, words: areaName(earningsVersion, area, language) } : area,
    }
  },
  below: [
    thing<'answer'>({
      table: 'answer',
      list: 'answers',
      order: 'nth',
      hangsOn: 'roundId',
      columns: {
        roundId: 'plain',
        itemKey: 'plain',
        ownerId: mine,
        level: 'plain',
        leftOut: coded((way, { words }) => words.t(`rounds:leftOut.${way as 'skip'}`)),
        note: own('noteLanguage'),
        noteLanguage: 'beside',
        onlyMe: 'yes',
      },
      also: (answer, telling, above) => {
        const round = above as Row<'round'>
        return question(answer, telling, round, (level) =>
          levelWithAmounts(instrumentOf(round), telling.words, answer.itemKey, level, amountsOf(round)),
        )
      },
    }),
    thing<'wish'>({
      table: 'wish',
      list: 'wishes',
      order: 'nth',
      hangsOn: 'roundId',
      columns: { roundId: 'plain', itemKey: 'plain', ownerId: mine, level: 'plain', at: 'plain' },
      also: (wish, telling, above) =>
        question(wish, telling, above as Row<'round'>, (level) =>
          levelText(instrumentOf(above as Row<'round'>), telling.words.language, wish.itemKey, level),
        ),
    }),
  ],
})
