// A real mail server on this machine, and one for text messages: tests read what arrived.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface Mail {
  from: string
  to: string[]
  /** the letter as it came over the line, head and body */
  raw: string
  secure: boolean
  user: string | undefined
}

export interface MailServer {
  url: string
  mails: Mail[]
  close(): Promise<void>
}

interface MailWishes extends SMTPServerOptions {
  /** name and password in the address, when the server asks for them */
  login?: string
  /** recipients it does not know */
  unknown?: RegExp
  /** says nothing after a letter came in, as a server that hangs does */
  hangs?: boolean
}

/** Takes letters on a free port. */
export async function aMailServer({ login, unknown, hangs, ...options }: MailWishes = {}): Promise<MailServer> {
  const mails: Mail[] = []
  const server = new SMTPServer({
    authOptional: login === undefined,
    logger: false,
    onAuth({ username, password }, _session, callback) {
      if (`${username}:${password}` === login) callback(null, { user: username ?? '' })
      else callback(Object.assign(new Error('no'), { responseCode: 535 }))
    },
    onRcptTo({ address }, _session, callback) {
      if (unknown?.test(address)) callback(Object.assign(new Error(`no such user ${address}`), { responseCode: 550 }))
      else callback()
    },
    onData(stream, session, callback) {
      let raw = ''
      stream.setEncoding('utf8').on('data', (text: string) => (raw += text))
      stream.on('end', () => {
        if (hangs) return
        const { mailFrom, rcptTo } = session.envelope
        const to = rcptTo.map(({ address }) => address)
        const from = mailFrom ? mailFrom.address : ''
        mails.push({ from, to, raw, secure: session.secure, user: session.user as string | undefined })
        callback()
      })
    },
    closeTimeout: 100,
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://${login ? `${login}@` : ''}127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The words of a letter, whatever they were packed in. */
export function wordsOf({ raw }: Mail): { head: string; subject: string; body: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const packed = rest.join('\r\n\r\n').trim()
  const folded = head.replace(/\r\n[ \t]+/g, ' ')
  const packing = /^content-transfer-encoding: (\S+)/im.exec(folded)?.[1]
  const unquoted = (text: string) =>
    Buffer.from(
      text
        .replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
      'latin1',
    ).toString('utf8')
  const body =
    packing === 'base64'
      ? Buffer.from(packed, 'base64').toString('utf8')
      : packing === 'quoted-printable'
        ? unquoted(packed)
        : packed
  const subject = (/^subject: (.*)$/im.exec(folded)?.[1] ?? '').replace(
    /=\?utf-8\?([BQ])\?([^?]*)\?=\s*/gi,
    (_, how: string, text: string) =>
      how.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('utf8') : unquoted(text.replaceAll('_', ' ')),
  )
  return { head: folded, subject, body: body.trim() }
}

export interface TextServer {
  url: string
  asked: { headers: Record<string, string | string[] | undefined>; body: string }[]
  /** what it answers from now on; null hangs */
  answers: number | null
  close(): Promise<void>
}

/** Stands where a provider of text messages would. */
export async function aTextServer(): Promise<TextServer> {
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      here.asked.push({ headers: request.headers, body })
      if (here.answers !== null) response.writeHead(here.answers, { location: 'http://127.0.0.1:9/' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const here: TextServer = {
    url: `http://127.0.0.1:${port}/send`,
    asked: [],
    answers: 200,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return here
}
