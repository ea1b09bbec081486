import type { Send } from './outgoing.ts'

export interface TextSettings {
  url: string
  token: string
  /** milliseconds */
  patience?: number
}

const PATIENCE_MS = 15_000

// Busy, or slow to answer: not the message's fault.
const TRY_AGAIN = new Set([408, 409, 425, 429])

/**
 * Sends a text message through whoever stands behind TEXT_URL: a POST of `{"id", "to", "text"}` as JSON with a bearer
 * token. 2xx is taken, 4xx is refused for good, everything else is tried again with the same `id` (also in the header
 * Idempotency-Key). A redirect is not followed: the token would go along.
 */
export function byText({ url, token, patience = PATIENCE_MS }: TextSettings): Send {
  return async ({ id, to, text }) => {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': id },
        body: JSON.stringify({ id, to, text }),
      })
      await answer.body?.cancel()
      if (answer.ok) return { became: 'sent' }
      const isForGood = answer.status >= 400 && answer.status < 500 && !TRY_AGAIN.has(answer.status)
      // A wrong token or address is the operator's to mend, not the end of the message.
      const isOurs = [401, 403, 404, 405].includes(answer.status)
      return { became: isForGood && !isOurs ? 'refused' : 'later', why: String(answer.status) }
    } catch (error) {
      return { became: 'later', why: (error as Error).name }
    }
  }
}
