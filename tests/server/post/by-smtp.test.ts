// Mail through a real SMTP server: what arrives, what is refused, and what happens when it is away.
import { afterEach, expect, it } from 'vitest'
import { bySmtp } from '#app/server/post/by-smtp.server.ts'
import { aMailServer, type MailServer, wordsOf } from '#tests/support/mail-server.ts'
import { freePort } from '#tests/support/server.ts'

const from = 'Notes <notes@mail.example>'
const message = { id: 'm1', to: 'rosa@home.test', subject: 'A note', text: 'I can look.', language: 'en' }

const open: MailServer[] = []
const serve = async (...wishes: Parameters<typeof aMailServer>) => {
  const server = await aMailServer(...wishes)
  open.push(server)
  return server
}
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

it('goes by STARTTLS with name and password, as plain text with a neutral sender', async () => {
  const server = await serve({ login: 'agency:secret' })
  expect(await bySmtp({ url: server.url, from })(message)).toEqual({ became: 'sent' })
  const [mail] = server.mails
  expect(mail).toMatchObject({ from: 'notes@mail.example', to: ['rosa@home.test'], secure: true, user: 'agency' })
  const { head, subject, body } = wordsOf(mail as NonNullable<typeof mail>)
  expect([subject, body]).toEqual(['A note', 'I can look.'])
  expect(head).toContain('From: Notes <notes@mail.example>')
  expect(head).toContain('To: rosa@home.test')
  expect(head).toContain('Message-ID: <m1@mail.example>')
  expect(head).toContain('Auto-Submitted: auto-generated')
  expect(head).toMatch(/Content-Type: text\/plain; charset=utf-8/i)
  expect(head).not.toMatch(/html|multipart|x-mailer|nodemailer|list-|reply-to/i)
})

it('keeps Arabic whole, in the subject and in the words', async () => {
  const server = await serve()
  const words = { subject: 'ملاحظة', text: 'رمزي 123456 يعمل مرة واحدة.', language: 'ar' }
  await bySmtp({ url: server.url, from })({ ...message, ...words })
  const [mail] = server.mails
  const { head, subject, body } = wordsOf(mail as NonNullable<typeof mail>)
  expect([subject, body]).toEqual(['ملاحظة', 'رمزي 123456 يعمل مرة واحدة.'])
  expect(head).toMatch(/^subject: =\?utf-8\?/im)
  expect(head).toContain('Content-Language: ar')
  expect(head).toMatch(/^[\x20-\x7e\r\n]+$/)
})

it('a recipient that is not known is refused for good, and what the server said stays there', async () => {
  const server = await serve({ unknown: /rosa/ })
  expect(await bySmtp({ url: server.url, from })(message)).toEqual({ became: 'refused', why: '550' })
})

it('a wrong password is tried again later: it is the operator’s', async () => {
  const server = await serve({ login: 'agency:secret' })
  const url = server.url.replace('secret', 'guess')
  expect(await bySmtp({ url, from })(message)).toEqual({ became: 'later', why: 'EAUTH 535' })
})

it('a server that is away is tried again later', async () => {
  const url = `smtp://127.0.0.1:${await freePort()}`
  expect(await bySmtp({ url, from })(message)).toMatchObject({ became: 'later' })
})

it('a server that hangs is not waited for', async () => {
  const server = await serve({ hangs: true })
  expect(await bySmtp({ url: server.url, from, patience: 300 })(message)).toMatchObject({ became: 'later' })
  expect(server.mails).toEqual([])
})

it('another machine has to speak TLS, with a certificate that holds', async () => {
  // why: this machine by an address that is not one of its usual ones, so that it counts as another
  const there = ({ url }: MailServer) => url.replace('127.0.0.1', '127.0.0.2')
  const clear = await serve({ disabledCommands: ['STARTTLS'] })
  expect(await bySmtp({ url: there(clear), from })(message)).toEqual({ became: 'later', why: 'ETLS 500' })
  const own = await serve()
  expect(await bySmtp({ url: there(own), from })(message)).toMatchObject({ became: 'later', why: 'ESOCKET' })
  expect([...clear.mails, ...own.mails]).toEqual([])
})

it.each([
  'rosa@home.test\r\nBcc: dana@home.test',
  'rosa@home.test, dana@home.test',
  'rosa@home.test>\r\nRCPT TO:<dana@home.test',
])('%j reaches nobody else', async (to) => {
  const server = await serve()
  expect(await bySmtp({ url: server.url, from })({ ...message, to })).toEqual({ became: 'refused', why: 'no-mailbox' })
  expect(server.mails).toEqual([])
})
