import { type Answers, levelOf, sameItemsAnswered, type ThenAndNow, thenAndNow } from './round.ts'

/** Mean of the answered items, to one decimal; null when nothing was answered. It stands beside the answers only. */
export function meanOfAnswers(itemKeys: readonly string[], answers: Answers): number | null {
  const levels = itemKeys.map((key) => levelOf(answers, key)).filter((level) => level !== null)
  if (levels.length === 0) return null
  return Math.round((levels.reduce((sum, level) => sum + level, 0) / levels.length) * 10) / 10
}

/** My life now beside an earlier time. */
export interface LifeThenAndNow {
  /** Mean of this time. */
  mean: number | null
  /** Mean of then, only when the same items were answered both times: other questions give another mean. */
  thenMean: number | null
  /** Both times have answers, and not the same ones. */
  otherItems: boolean
  items: ThenAndNow[]
}

/** Both rounds item by item. `then` null: a first round, or one of another version. */
export function lifeThenAndNow(itemKeys: readonly string[], then: Answers | null, now: Answers): LifeThenAndNow {
  const mean = meanOfAnswers(itemKeys, now)
  const before = then ? meanOfAnswers(itemKeys, then) : null
  const same = then !== null && sameItemsAnswered(itemKeys, then, now)
  return {
    mean,
    thenMean: same ? before : null,
    otherItems: mean !== null && before !== null && !same,
    items: thenAndNow(itemKeys, then, now),
  }
}

/** What rose most first, then what stayed, what fell, what cannot be compared; the questionnaire's order within each. */
export function biggestUpsFirst(items: readonly ThenAndNow[]): ThenAndNow[] {
  const weight = (item: ThenAndNow) => item.change ?? (item.now === null ? -200 : -100)
  return [...items].sort((one, other) => weight(other) - weight(one))
}
