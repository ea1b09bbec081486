import { randomBytes } from 'node:crypto'
import { agencyAddress, agencyBound } from '#app/server/identity/agency-provider.server.ts'
import { agencyCookie } from '#app/server/identity/cookies.server.ts'
import { addAgencyAsk, write } from '#db'
import { auditAgencyRefusal } from './audit-agency.server.ts'

const tenMinutes = 10 * 60_000

/**
 * Sends a browser to the agency's sign-on. It is away for ten minutes at most, comes back once, and only this browser can: it
 * gets a cookie with 256 random bits, of which the database has the hash. State, nonce and PKCE verifier are made of them.
 */
export async function goToAgency(next: string, at: string): Promise<{ to: string; cookie: string } | 'down'> {
  const token = randomBytes(32).toString('base64url')
  const to = await agencyAddress(token)
  if (to === null) {
    await write((trx) => auditAgencyRefusal(trx, 'down', at))
    return 'down'
  }
  const expiresAt = new Date(Date.parse(at) + tenMinutes).toISOString()
  await write((trx) => addAgencyAsk(trx, { boundTo: agencyBound(token), nextPath: next, expiresAt }, at))
  return { to, cookie: agencyCookie(token, tenMinutes / 1000) }
}
