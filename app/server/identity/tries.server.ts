import { failuresThatCount, mostFailures, waitAfter } from '#app/domain/waiting.ts'
import {
  addFailure,
  appendAudit,
  attemptsOf,
  database,
  forgetFailures,
  type Reader,
  type SignInAccount,
  type Trx,
  waitForTries,
  write,
} from '#db'

const last = new Map<string, Promise<unknown>>()

/** Those of one key one after the other, in this process. */
export async function inTurn<Outcome>(key: string, tryNow: () => Promise<Outcome>): Promise<Outcome> {
  const before = last.get(key)
  const mine = (async () => {
    await before?.catch(() => undefined)
    return tryNow()
  })()
  last.set(key, mine)
  try {
    return await mine
  } finally {
    if (last.get(key) === mine) last.delete(key)
  }
}

/**
 * One try under this key, unless it has to wait: `wait` in seconds. Tries that arrive at once take turns, since a thousand guesses
 * would each find none counted before; those over the limit are answered without a look at any password. `tryNow` counts
 * its own failure.
 */
export const oneTry = <Outcome>(
  key: string,
  at: string,
  tryNow: () => Promise<Outcome>,
): Promise<Outcome | { refused: { wait: number } }> =>
  inTurn(key, async () => {
    const wait = await secondsToWait(key, at)
    return wait > 0 ? { refused: { wait } } : tryNow()
  })

/** How long this key must wait before its next try counts, in seconds; for ever once it failed too often. */
export async function secondsToWait(key: string, at: string, db: Reader = database()): Promise<number> {
  const attempts = await attemptsOf(db, key)
  if (!attempts) return 0
  if (attempts.failures >= mostFailures) return 24 * 60 * 60
  const until = attempts.waitUntil ? Date.parse(attempts.waitUntil) - Date.parse(at) : 0
  return Math.max(0, Math.ceil(until / 1000))
}

/** One more try that counts, in a transaction that is under way. */
export async function noteFailure(trx: Trx, key: string, at: string): Promise<void> {
  await waitForTries(trx, key)
  const before = await attemptsOf(trx, key)
  const secondsAgo = before ? (Date.parse(at) - Date.parse(before.lastAt)) / 1000 : 0
  const failures = failuresThatCount(before?.failures ?? 0, secondsAgo) + 1
  const wait = waitAfter(failures)
  const waitUntil = wait > 0 ? new Date(Date.parse(at) + wait * 1000).toISOString() : null
  await addFailure(trx, key, { failures, at, waitUntil })
}

/** Counts one failed try and says in the audit log that there was one, of nobody's account in particular. */
export function countFailure(key: string, at: string): Promise<void> {
  return write(async (trx) => {
    await noteFailure(trx, key, at)
    await appendAudit(trx, {
      at,
      accountId: null,
      role: 'visitor',
      kind: 'sign-in-failed',
      subject: { kind: 'attempts', id: key },
      personId: null,
      fields: [],
      changeId: null,
    })
  })
}

/**
 * Forgets the failed tries under a key, unless several accounts are opened by the same address: whoever makes a second one
 * under somebody's e-mail could otherwise wipe out guesses at the first by signing in to it.
 */
export async function forgetTries(trx: Trx, key: string, accounts: readonly SignInAccount[]): Promise<void> {
  if (accounts.length === 1) await forgetFailures(trx, key)
}
