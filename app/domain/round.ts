import type { Day } from './day.ts'

/**
 * The three ways to leave an item out. The person sees which one they took; to everyone else all three are one thing,
 * no answer: "I would rather not say" beside *Safety* is itself a disclosure.
 */
export const waysToLeaveOut = ['skip', 'not-about-me', 'rather-not-say'] as const
export type LeftOut = (typeof waysToLeaveOut)[number]

/** A level of the item's scale, or the way it was left out. */
export type Given = number | LeftOut
/** Answers of one round by item key. An item that was never opened has no entry. */
export type Answers = Readonly<Record<string, Given | undefined>>

/** Why this round, asked after the last answer, in words a participant would use. */
export const occasions = [
  'starting',
  'something-changed',
  'plan-changed',
  'started-job',
  'reached-goal',
  'just-because',
] as const
export type Occasion = (typeof occasions)[number]

export const isLeftOut = (text: unknown): text is LeftOut => waysToLeaveOut.includes(text as LeftOut)
export const isOccasion = (text: unknown): text is Occasion => occasions.includes(text as Occasion)

/** The level given for an item, null when there is none for whatever reason. */
export function levelOf(answers: Answers, itemKey: string): number | null {
  const given = answers[itemKey]
  return typeof given === 'number' ? given : null
}

/** The keys that have a level, in the order given. */
export function answeredKeys(itemKeys: readonly string[], answers: Answers): string[] {
  return itemKeys.filter((key) => levelOf(answers, key) !== null)
}

/** Two rounds are comparable as wholes only when the same items have a level in both. */
export function sameItemsAnswered(itemKeys: readonly string[], then: Answers, now: Answers): boolean {
  const before = answeredKeys(itemKeys, then)
  return before.length > 0 && before.join() === answeredKeys(itemKeys, now).join()
}

/** One item in two rounds. `change` is null unless both have a level: nothing is never a fall. */
export interface ThenAndNow {
  key: string
  before: number | null
  now: number | null
  change: number | null
}

/** Then and now of every item, in the order of the questionnaire. */
export function thenAndNow(itemKeys: readonly string[], then: Answers | null, now: Answers): ThenAndNow[] {
  return itemKeys.map((key) => {
    const before = then ? levelOf(then, key) : null
    const after = levelOf(now, key)
    return { key, before, now: after, change: before === null || after === null ? null : after - before }
  })
}

/** The item to show next: the first that was neither answered nor left out, after the one just seen; null at the end. */
export function nextItem(itemKeys: readonly string[], answers: Answers, after: string | null = null): string | null {
  const from = after === null ? 0 : itemKeys.indexOf(after) + 1
  return itemKeys.slice(from).find((key) => answers[key] === undefined) ?? null
}

/**
 * *Skipped. Answer now?*: what can still be answered in a finished round, on its own day alone. Later an answer would
 * carry a day on which things may have stood otherwise. *I would rather not say* is not asked again, and an item whose
 * amounts need another question first is asked in the next round.
 */
export function stillToAnswer(
  items: readonly { key: string; amounts: boolean }[],
  answers: Answers,
  onItsDay: boolean,
): string[] {
  if (!onItsDay) return []
  return items
    .filter((item) => !item.amounts && (answers[item.key] === undefined || answers[item.key] === 'skip'))
    .map((item) => item.key)
}

/** One round as the rules read it. */
export interface RoundOfAnswers {
  day: Day
  version: number
  answers: Answers
}
