import type { LetterSet } from './coach.ts'
import type { Day } from './day.ts'

/** How long what somebody is called may be: the field, the schema and the database alike. */
export const nameMaxLength = 60

/** Somebody on cash assistance, signed in. `today` is the calendar day where they live; `now` an instant in UTC. */
export interface Participant {
  role: 'participant'
  accountId: string
  personId: string
  name: string
  language: string
  timeZone: string
  programme: string | null
  /** The programme's SMART letters; the common ones for who named no programme. */
  letters: LetterSet
  today: Day
  now: string
  /** A teenager's account: nothing is asked about money, and nothing is shown to a worker. Absent from everybody else's. */
  teenager?: true
  /** When everything of theirs goes, if they asked to be erased: until then only that can be taken back. */
  goneAt?: string
  /** when an administrator made a code that could open this account, while it still could; an instant */
  codeMadeAt?: string
  /** When this visit began. Absent where no visit stands behind it, as in a command. */
  signedInAt?: string
  /** Address of the page that asks: what was typed on it and not sent is a draft until something is saved there. */
  page?: string
}

/** An employment worker, signed in: reads what was released to them, changes nothing of a participant's. */
export interface Worker {
  role: 'worker'
  accountId: string
  personId: string
  name: string
  language: string
  timeZone: string
  officeId: string
  today: Day
  now: string
  page?: string
}

/** Somebody of the agency, signed in: makes, closes and moves the workers of one programme, reads nothing a participant wrote. */
export interface Administrator {
  role: 'administrator'
  accountId: string
  personId: string
  name: string
  language: string
  timeZone: string
  /** the programme whose workers these are */
  programme: string
  today: Day
  now: string
  page?: string
}

export type Actor = Participant | Worker | Administrator
