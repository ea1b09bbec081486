const minute = 60_000

/**
 * How long a password, a passkey or a card shows who somebody is, in milliseconds. A page that changes who sees what is
 * opened within ten minutes of it; what was begun in time may take half an hour to fill in.
 */
const lasts = { toOpen: 10 * minute, toSend: 30 * minute }

/** Whether the proof given at `confirmedAt` (ISO, null: none) still holds for a request of this method. */
export function isProofFresh(confirmedAt: string | null, now: string, method: string): boolean {
  if (!confirmedAt) return false
  const isOpening = method === 'GET' || method === 'HEAD'
  return Date.parse(now) - Date.parse(confirmedAt) < (isOpening ? lasts.toOpen : lasts.toSend)
}
