/** How long a sign-in has to wait after so many failures in a row, in seconds. Quick slips cost nothing; guessing does. */
const freeFailures = 5
const longestWait = 15 * 60
/** From here on only the backup card opens the account again for this kind of device (quality.md section 4). */
export const mostFailures = 100

/** A few slips are forgotten after a day; a series that had to wait is not. */
const slipsLast = 24 * 60 * 60

/** How many failures stand against a device now. `secondsAgo`: since the last of them. */
export function failuresThatCount(failures: number, secondsAgo: number): number {
  return failures < freeFailures && secondsAgo >= slipsLast ? 0 : failures
}

export function waitAfter(failures: number): number {
  if (failures < freeFailures) return 0
  return Math.min(2 ** (failures - freeFailures + 1), longestWait)
}
