import { noSessionCookie } from '#app/server/identity/cookies.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import { log } from '#app/server/shell/log.server.ts'
import { seeOther } from './respond.server.ts'

/** The answer that takes somebody away from here at once: a neutral site, nothing of ours left for Back to show. */
export const leaveFast = () =>
  seeOther(env().NEUTRAL_SITE, { 'Set-Cookie': noSessionCookie(), 'Clear-Site-Data': '"cache", "storage"' })

/** Notes that a session could not be ended, or words not kept; it ends by itself, and no browser has it any more. */
export const leftOpen = (error: Error) =>
  log.error({ error: error.message }, 'somebody left, and not all could be noted')
