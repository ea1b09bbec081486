import { createTransport } from 'nodemailer'
import { isMailbox } from '#app/domain/message.ts'
import type { Outcome, Send } from './outgoing.ts'

export interface SmtpSettings {
  /** smtp:// (has to offer STARTTLS) or smtps://, with name and password in it */
  url: string
  /** the sender people see: neutral, because a lock screen shows it */
  from: string
  /** milliseconds, for all of one message */
  patience?: number
}

const PATIENCE_MS = 20_000
const SILENCE_MS = 10_000

// Nobody stands between two programs on one machine, so its relay may speak in the clear or sign its own certificate.
const onThisMachine = (url: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname)

const domainOf = (from: string) => /@([^>]+)>?$/.exec(from)?.[1] ?? 'localhost'

/**
 * Sends by SMTP: plain text alone, no picture, nothing to follow. Only one plain mailbox is written to: the library reads
 * even its envelope as a list, so "rosa@home.test, dana@home.test" would reach both. A message that goes out twice carries
 * the same Message-ID, by which most mailboxes know it again.
 */
export function bySmtp({ url, from, patience = PATIENCE_MS }: SmtpSettings): Send {
  const local = onThisMachine(url)
  const transport = createTransport({
    url,
    requireTLS: url.startsWith('smtp:') && !local,
    tls: { rejectUnauthorized: !local, minVersion: 'TLSv1.2' },
    connectionTimeout: Math.min(SILENCE_MS, patience),
    greetingTimeout: Math.min(SILENCE_MS, patience),
    socketTimeout: Math.min(SILENCE_MS, patience),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = domainOf(from)
  return async ({ id, to, subject, text, language }) => {
    if (!isMailbox(to)) return { became: 'refused', why: 'no-mailbox' }
    const sending = transport.sendMail({
      from,
      to: { name: '', address: to },
      envelope: { from: /<([^>]+)>$/.exec(from)?.[1] ?? from, to: [to] },
      subject,
      text,
      messageId: `<${id}@${domain}>`,
      xMailer: false,
      // So that no machine answers: an answer would come to the agency from an address it need not know.
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    })
    return withinPatience(
      sending.then(() => ({ became: 'sent' as const }), readFault),
      patience,
    )
  }
}

/** One server that says a letter a second would hold up everybody's codes. */
function withinPatience(sending: Promise<Outcome>, patience: number): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ became: 'later', why: 'slow' }), patience)
  })
  return Promise.race([sending, late]).finally(() => clearTimeout(timer))
}

interface SmtpFault {
  code?: string
  command?: string
  responseCode?: number
}

/**
 * No mailbox of that name is for good; a password that is wrong or a server that is away is the operator's to mend. What the
 * server said is not passed on: it repeats the address.
 */
function readFault({ code, command, responseCode = 0 }: SmtpFault): Outcome {
  const isForGood = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')
  return isForGood
    ? { became: 'refused', why: String(responseCode) }
    : { became: 'later', why: [code, responseCode || ''].join(' ').trim() || 'unknown' }
}
