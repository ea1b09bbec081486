import type { Words } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { type AmountsOfRound, levelWithAmounts } from '#app/instruments/level-with-amounts.ts'

/** What a level of a part says in words, its amounts filled; a level whose amounts are gone is named by its place. */
export function spanText(
  words: Words,
  instrument: PublishedInstrument,
  itemKey: string,
  level: number,
  amounts: AmountsOfRound | null,
): string {
  const { t, number } = words
  const most = number(instrument.structure.scale.to)
  return (
    levelWithAmounts(instrument, words, itemKey, level, amounts) ?? t('rounds:levelOf', { level: number(level), most })
  )
}
