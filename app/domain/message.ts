import { addDays, type Day } from './day.ts'
import { identifierFrom, type ReadPhone } from './identifier.ts'

/** The two ways a message can leave the house. */
export const CHANNELS = ['email', 'text'] as const
export type Channel = (typeof CHANNELS)[number]

/**
 * Everything Footbridge ever sends (domain.md section 11: reminders that name no programme). A message holds no name, no
 * goal and no programme, because a lock screen shows it to whoever stands there.
 */
export const MESSAGE_KINDS = ['code', 'showing-ends', 'signed-in', 'password-changed', 'code-handed'] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/**
 * Whether it is sent while nothing is shown: a code that somebody asked for, and the note that the office made one, because a
 * code that was handed to the wrong person holds showing back too. *Stop all showing* locks nobody out (domain.md section 7).
 */
export const goesOnWhenStopped = (kind: MessageKind) => kind === 'code' || kind === 'code-handed'

/** What a person may use an address for. Nothing else is ever sent there. */
export const ADDRESS_USES = ['getting-in', 'endings', 'sign-ins'] as const
export type AddressUse = (typeof ADDRESS_USES)[number]

/** Digits of a code that was sent; how long it lasts; how many tries it bears. */
export const CODE_LENGTH = 6
export const CODE_MINUTES = 10
export const CODE_TRIES = 5

/** So many codes a day for one name at the door, for one address, and for one person's own; then one an hour for the first two. */
export const MOST_CODES_A_DAY = 10

/** Tries to send one message; after the last it is given up. */
export const MOST_SENDS = 8
const FIRST_WAIT = 10
const LONGEST_WAIT = 6 * 60 * 60

/** Seconds to wait after so many tries that found nobody: 10, 40, 160, … up to six hours. */
export function waitAfterSends(tries: number): number {
  return Math.min(FIRST_WAIT * 4 ** Math.max(0, tries - 1), LONGEST_WAIT)
}

export interface Reachable {
  channel: Channel
  address: string
}

// What the HTML standard calls a valid e-mail address, with a dot in its domain. Quotes, commas and brackets make lists and
// names of an address in a mail's head: such addresses are asked for again.
const MAILBOX = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/

/** One mailbox and nothing else: no list, no name, no second line. */
export const isMailbox = (text: string) => MAILBOX.test(text)

/** Reads what somebody typed as a place to write to: an e-mail address or a phone number, null when it is neither. */
export function reachableFrom(text: string, readPhone: ReadPhone): Reachable | null {
  const read = identifierFrom(text, readPhone)
  if (read?.kind === 'phone') return { channel: 'text', address: read.value }
  return read?.kind === 'email' && isMailbox(read.value) ? { channel: 'email', address: read.value } : null
}

/** Days before its end at which a person may be told that showing ends. */
export const ENDS_IN_DAYS = 7

// A message in the night wakes whoever sleeps in the room.
const DAYTIME = { from: 10, to: 17 }

/**
 * Whether it is time to say that something shown ends: from seven days before on, in the middle of the person's own day, and
 * not for what was signed for a week or less.
 */
export function isTimeToSayItEnds(
  release: { signedDay: Day; untilDay: Day },
  { today, hour }: { today: Day; hour: number },
): boolean {
  const from = addDays(release.untilDay, -ENDS_IN_DAYS)
  const isNow = today >= from && today < release.untilDay && release.signedDay < from
  return isNow && hour >= DAYTIME.from && hour < DAYTIME.to
}
