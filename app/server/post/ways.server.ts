import { CHANNELS, type Channel } from '#app/domain/message.ts'
import { type Env, env } from '#app/server/settings/env.server.ts'
import { bySmtp } from './by-smtp.server.ts'
import { byText } from './by-text.server.ts'
import type { Send } from './outgoing.ts'

export type Ways = Partial<Record<Channel, Send>>

// In the demo everybody is made up: their messages go nowhere and stand on /demo/messages.
const onToThePage: Send = async () => ({ became: 'sent' })

/** How messages leave, by these settings. */
export function waysOf(settings: Env): Ways {
  const { SMTP_URL, MAIL_FROM, TEXT_URL, TEXT_TOKEN, FOOTBRIDGE_DEMO } = settings
  const otherwise = FOOTBRIDGE_DEMO ? onToThePage : undefined
  const email = SMTP_URL && MAIL_FROM ? bySmtp({ url: SMTP_URL, from: MAIL_FROM }) : otherwise
  const text = TEXT_URL && TEXT_TOKEN ? byText({ url: TEXT_URL, token: TEXT_TOKEN }) : otherwise
  return { ...(email && { email }), ...(text && { text }) }
}

/** The ways people are offered: what cannot be sent is not asked for either. None without settings, both in the demo. */
export function channelsOpen(): Channel[] {
  const { SMTP_URL, TEXT_URL, FOOTBRIDGE_DEMO } = env()
  const open: Record<Channel, boolean> = {
    email: SMTP_URL !== undefined || FOOTBRIDGE_DEMO,
    text: TEXT_URL !== undefined || FOOTBRIDGE_DEMO,
  }
  return CHANNELS.filter((channel) => open[channel])
}
