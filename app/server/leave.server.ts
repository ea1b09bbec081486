import { noSessionCookie } from '#app/server/identity/cookies.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import { seeOther } from './respond.server.ts'

/** The answer that takes somebody away from here at once: a neutral site, nothing of ours left for Back to show. */
export const leaveFast = () =>
  seeOther(env().NEUTRAL_SITE, { 'Set-Cookie': noSessionCookie(), 'Clear-Site-Data': '"cache", "storage"' })
