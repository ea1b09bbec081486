import { type Day, dayFrom } from './day.ts'
import type { Household } from './earnings.ts'
import type { Answers, Given } from './round.ts'

/** One item as it was answered so far. */
export interface DraftAnswer {
  given: Given
  note: string
  noteLanguage: string
  onlyMe: boolean
  /** What stood in the form of *My job*, so that the page shows again what was said and not only its level. */
  ticks: readonly string[]
}

/** A round that is being filled: it lives in a draft until it is finished. */
export interface RoundDraft {
  version: number
  /** Keep this one for me. */
  onlyMe: boolean
  /** The day on the sheet that is being typed in; null for a round of the day it is finished on. */
  paperDay: Day | null
  answers: Readonly<Record<string, DraftAnswer>>
  /** Size and place for the amounts of Earnings, and their table; 'skipped' when the person would not say. */
  household: Household | 'skipped' | null
  /** The item under which help was offered: once in a round. */
  helpAt: string | null
  /** The last form that was taken in and where it led, so that a second press leads there too. */
  last: { submission: string; next: string } | null
}

export const emptyRoundDraft = (version: number, onlyMe: boolean, paperDay: Day | null = null): RoundDraft => ({
  version,
  onlyMe,
  paperDay,
  answers: {},
  household: null,
  helpAt: null,
  last: null,
})

/** A draft's fields as a round. They were written by us, yet an older page may have written less. */
export function roundDraftFrom(fields: Readonly<Record<string, unknown>>): RoundDraft {
  const { version, onlyMe, paperDay, answers, household, helpAt, last } = fields as Partial<RoundDraft>
  return {
    ...emptyRoundDraft(version ?? 1, onlyMe === true, paperDay ? dayFrom(paperDay) : null),
    answers: answers ?? {},
    // Without its table a size says nothing: it is asked again.
    household: household === 'skipped' || household?.table ? household : null,
    helpAt: helpAt ?? null,
    last: last ?? null,
  }
}

/** What was given so far, as the rules read it. */
export function answersSoFar(draft: RoundDraft): Answers {
  return Object.fromEntries(Object.entries(draft.answers).map(([key, answer]) => [key, answer.given]))
}

/** The name of the draft's form: one for each questionnaire. */
export const draftForm = (instrumentKey: string) => `round:${instrumentKey}`
