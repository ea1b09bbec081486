import { type Answers, levelOf } from './round.ts'

/** An item and the levels at which help today is offered; the levels are data of the questionnaire. */
export interface HelpfulItem {
  key: string
  helpAt: readonly number[]
}

/** Whether one answer calls for the box *Need help today?*. Leaving out never does: silence asks for nothing. */
export function answerCallsForHelp(item: HelpfulItem, level: number | null): boolean {
  return level !== null && item.helpAt.includes(level)
}

/** Whether anything in a round calls for it; the box is shown once, however many answers do. */
export function roundCallsForHelp(items: readonly HelpfulItem[], answers: Answers): boolean {
  return items.some((item) => answerCallsForHelp(item, levelOf(answers, item.key)))
}

/** One line of *Need help today?*; the words for `key` are in the locales, the numbers are an agency's data. */
export interface HelpNumber {
  key: 'danger' | 'crisis' | 'needs' | 'violence' | 'office'
  call: string
  /** A word to text, and the number to text it to. */
  text?: { word: string; to: string }
}
