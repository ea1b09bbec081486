/** So long everything stays hidden and can be taken back, before it is gone for good: issue 5, line 9. */
export const ERASED_AFTER_DAYS = 7

/** How long an agency's copies for a bad day may still hold what was erased, unless its settings say otherwise. */
export const USUAL_BACKUP_DAYS = 30

/** The instant at which everything goes. */
export const goneAt = (askedAt: string): string =>
  new Date(Date.parse(askedAt) + ERASED_AFTER_DAYS * 24 * 60 * 60_000).toISOString()
