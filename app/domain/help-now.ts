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

/** What a number may be for, in words of ours. */
export const OUR_HELP = ['danger', 'crisis', 'needs', 'violence', 'office'] as const

/** One line of *Need help today?*: an agency's data. Ours are worded in the locales; an agency may bring its own words. */
export interface HelpNumber {
  key: string
  call: string
  /** A word to text, and the number to text it to. */
  text?: { word: string; to: string }
  /** by language, every one of the pages */
  words?: Readonly<Record<string, { name: string; hint?: string }>>
}

/** Whether the words for this number are ours. */
export const isOurHelp = (key: string): key is (typeof OUR_HELP)[number] =>
  (OUR_HELP as readonly string[]).includes(key)
