/**
 * The code for somebody who has lost every other way in. Whoever asks for it at a desk may not be the person, so it waits a
 * day, in which the person can read of it and stop it, and then works for a week.
 */
export const HANDED_CODE_WAITS_HOURS = 24
export const HANDED_CODE_WORKS_DAYS = 7

const hour = 60 * 60_000

/** From when and until when a code that was made then opens; instants. */
export function handedCodeTimes(madeAt: string): { opensAt: string; endsAt: string } {
  const opens = Date.parse(madeAt) + HANDED_CODE_WAITS_HOURS * hour
  const ends = opens + HANDED_CODE_WORKS_DAYS * 24 * hour
  return { opensAt: new Date(opens).toISOString(), endsAt: new Date(ends).toISOString() }
}

/** Who a code could be for, as far as the rule asks. */
export interface HandedTo {
  /** how many participants sign in with what was typed */
  accounts: number
  /** the programme the person said they get aid from; null when they said none */
  programme: string | null
  /** the administrator is also a worker to whom this person shows something */
  readByMaker: boolean
}

/**
 * Whether a code is really made. To the administrator every answer looks alike: nobody at a desk learns who has an account.
 * Where several people sign in with the same unconfirmed address, no code could say whose it is.
 */
export function mayHandCode({ accounts, programme, readByMaker }: HandedTo, makers: string): boolean {
  return accounts === 1 && !readByMaker && (programme === null || programme === makers)
}

/** So many codes and blocks an administrator makes in a day: more is a mistake, or somebody else at the desk. */
export const MOST_ACTS_FOR_PEOPLE_A_DAY = 20
