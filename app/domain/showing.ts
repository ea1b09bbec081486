/**
 * Why nobody sees anything of a person just now, whatever was signed (domain.md section 7). *Stop all showing* ends what
 * was signed; a code that an administrator handed over only holds it back until the person has signed in.
 */
export const PAUSE_REASONS = ['stop-all', 'code-handed-over'] as const
export type PauseReason = (typeof PAUSE_REASONS)[number]

/** Who stopped all showing: the person, or an administrator for somebody under heightened security. */
export type StoppedBy = 'person' | 'administrator'

/** *Stop all showing*, while it is on. `since` is an instant. */
export interface ShowingStop {
  since: string
  by: StoppedBy
}

/** So long nobody can be talked into turning it off. domain.md section 7. */
export const STOPPED_FOR_HOURS = 24

/** The instant from which it can be turned off. */
export function turnsOffFrom({ since }: Pick<ShowingStop, 'since'>): string {
  return new Date(Date.parse(since) + STOPPED_FOR_HOURS * 60 * 60_000).toISOString()
}

/** A visit, as far as turning it off asks: when it began, and when it asks. No visit at all is never enough. */
export interface Asking {
  now: string
  signedInAt?: string | undefined
}

/**
 * Whether the person may turn it off now. A visit that began before the stop may be somebody else's thumb on a phone that
 * was left open: then they sign in again first.
 */
export function turningOff(stop: ShowingStop, { now, signedInAt }: Asking): 'free' | 'too-early' | 'sign-in-again' {
  if (now < turnsOffFrom(stop)) return 'too-early'
  return signedInAt !== undefined && signedInAt > stop.since ? 'free' : 'sign-in-again'
}

/** *Stop all showing* as the person reads it. */
export interface StopSeen extends ShowingStop {
  /** the instant from which it can be turned off */
  until: string
  turning: ReturnType<typeof turningOff>
}

export function stopSeen(stop: ShowingStop | undefined, asking: Asking): StopSeen | null {
  return stop ? { ...stop, until: turnsOffFrom(stop), turning: turningOff(stop, asking) } : null
}
