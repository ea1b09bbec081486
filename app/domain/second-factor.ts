/** Between the password and the second step, so many minutes: time to find the phone, not to be found. */
export const SECOND_STEP_MINUTES = 5

/** Authenticator apps show a new code every so many seconds (RFC 6238); all of them know six digits and SHA-1. */
export const TOTP_SECONDS = 30
export const TOTP_DIGITS = 6

/** A code of the step before or after counts too: clocks differ, and people type slowly. */
export const TOTP_WINDOW = 1

/** Whether somebody needs the second step: workers and administrators where the agency requires it, and whoever has one. */
export function needsSecondStep(
  role: 'participant' | 'worker' | 'administrator',
  { required, has }: { required: boolean; has: boolean },
): boolean {
  return role !== 'participant' && (required || has)
}

/** Which step of the clock an instant belongs to. */
export const stepAt = (instant: string): number => Math.floor(Date.parse(instant) / 1000 / TOTP_SECONDS)
