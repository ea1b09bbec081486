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

/** One of those who sign in with what was typed, as far as the rule asks. */
export interface HandedTo {
  /** the programme the person said they get aid from; null when they said none */
  programme: string | null
  /** the administrator is also a worker to whom this person shows something */
  readByMaker: boolean
  /** they typed a code that was sent to it, and are written to there: it is theirs, not only typed by them */
  confirmed: boolean
  /** what they are known by here besides: their nickname, other places they confirmed, workers they show something to */
  knownBy: readonly string[]
}

const plain = (words: string) => words.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * Whom a code is really made for; to the administrator every answer looks alike, so that nobody at a desk learns who has an
 * account. Anybody may have signed up with somebody else's e-mail or phone number: then it is for the one who fits what the
 * person said besides (`also`), or else for the one who confirmed it. Where that leaves several, no code could say whose it is.
 */
export function whomToHandCode<Person extends HandedTo>(
  people: readonly Person[],
  also: string,
  makers: string,
): Person | null {
  const said = plain(also)
  const fitting = said === '' ? people : people.filter(({ knownBy }) => knownBy.some((one) => plain(one) === said))
  const [person, ...others] = fitting.length > 1 ? fitting.filter(({ confirmed }) => confirmed) : fitting
  if (!person || others.length > 0 || person.readByMaker) return null
  return person.programme === null || person.programme === makers ? person : null
}

/** So many codes and blocks an administrator makes in a day: more is a mistake, or somebody else at the desk. */
export const MOST_ACTS_FOR_PEOPLE_A_DAY = 20
