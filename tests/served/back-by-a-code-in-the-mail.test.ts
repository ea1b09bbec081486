// Somebody who forgot the password comes back by a code, from the page of the product to a real mail server and back; and a
// server that sends nothing offers nothing.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase } from '#tests/support/databases.ts'
import { textOf } from '#tests/support/forms.ts'
import { aMailServer, type MailServer, wordsOf } from '#tests/support/mail-server.ts'
import { type Served, serve } from '#tests/support/server.ts'
import { aVisitor } from '#tests/support/visitor.ts'

const password = 'seven lamps on the river'
const fresh = 'four words are enough here'

let mail: MailServer
let database: Awaited<ReturnType<typeof freshDatabase>>
const running: Served[] = []

beforeAll(async () => {
  mail = await aMailServer({ login: 'agency:secret' })
  database = await freshDatabase('PostgreSQL')
})
afterAll(async () => {
  for (const one of running) await one.stop()
  await mail.close()
  await database.remove()
})

const start = async (settings: Record<string, string>) => {
  const one = await serve({ databaseUrl: database.url, settings })
  running.push(one)
  return one
}

/** The code in the so many-th letter, once it is there. */
async function codeInLetter(count: number): Promise<string> {
  await expect.poll(() => mail.mails.length, { timeout: 15_000 }).toBe(count)
  return /\d{6}/.exec(wordsOf(mail.mails[count - 1] as MailServer['mails'][0]).body)?.[0] ?? 'none'
}

it('an address is confirmed, the password forgotten, a code asked for, and the way is open again', async () => {
  // why: two processes in front of one database, as an agency runs them; each letter has to come once
  const [one, other] = [await start({ SMTP_URL: mail.url }), await start({ SMTP_URL: mail.url })]
  const rosa = aVisitor(one.url)
  await rosa.submit(await rosa.open('/sign-up'), { identifier: 'River Stone', password })
  const page = await rosa.open('/me/contact')
  const notSafe = await rosa.submit(page, { address: 'home@home.test', reader: 'not-safe' })
  expect(notSafe.status).toBe(200)
  expect(textOf(notSafe.html)).toContain('Then nothing is sent there, and nothing was kept.')
  expect(notSafe.html).not.toContain('home@home.test')
  const asked = await rosa.submit(page, { address: 'rosa@home.test', reader: 'only-me' })
  expect(asked.path).toMatch(/^\/me\/contact\/\w+\/code$/)
  const confirmed = await rosa.submit(asked, { code: await codeInLetter(1) })
  expect(confirmed.path).toMatch(/^\/me\/contact\/\w+$/)

  // On another device, that knows nothing of her.
  const back = aVisitor(other.url, 'ar')
  const ways = await back.open('/sign-in/ways-back')
  expect(ways.html).toContain('href="/sign-in/code"')
  const enter = await back.submit(await back.open('/sign-in/code'), { identifier: 'River Stone', channel: 'email' })
  const stranger = aVisitor(other.url, 'ar')
  const nobody = { identifier: 'Nobody Stone', channel: 'email' }
  const same = await stranger.submit(await stranger.open('/sign-in/code'), nobody)
  // why: the four words that are suggested for a password are new on each page
  const said = (html: string) => textOf(html.replace(/<b>[^<]*<\/b>/g, ''))
  expect([same.status, said(same.html)]).toEqual([enter.status, said(enter.html)])

  const code = await codeInLetter(2)
  expect((await stranger.submit(same, { code, password: fresh })).status).toBe(400)
  const home = await back.submit(enter, { code, password: fresh })
  expect([home.status, home.path]).toEqual([200, '/today'])
  expect((await rosa.get('/today')).status).toBe(302)

  // Plain text from a neutral sender, with a neutral subject: nothing else on a lock screen.
  const letters = mail.mails.map(wordsOf)
  expect(letters.map(({ subject }) => subject)).toEqual(['A code', 'A code'])
  expect(letters.map(({ body }) => body.replace(/\d{6}/, '……'))).toEqual(
    Array(2).fill('My code: ……. It works once, for 10 minutes. Nobody else needs it.'),
  )
  expect(mail.mails.map(({ to, secure }) => [to, secure])).toEqual([
    [['rosa@home.test'], true],
    [['rosa@home.test'], true],
  ])
  expect(one.log() + other.log()).not.toContain('rosa@home.test')
})

it('where nothing can be sent nothing is offered, and outside the demo its messages are nowhere', async () => {
  const off = await start({ SMTP_URL: '', MAIL_FROM: '', TEXT_URL: '', TEXT_TOKEN: '' })
  const keoni = aVisitor(off.url)
  await keoni.submit(await keoni.open('/sign-up'), { identifier: 'Quiet Stone', password })
  expect((await keoni.get('/me')).html).not.toContain('/me/contact')
  for (const path of ['/me/contact', '/demo/messages'])
    expect([path, (await keoni.get(path)).status]).toEqual([path, 404])
  const stranger = aVisitor(off.url)
  const ways = await stranger.open('/sign-in/ways-back')
  expect(ways.html).toContain('/sign-in/backup-card')
  expect(ways.html).not.toContain('href="/sign-in/code"')
  expect((await stranger.get('/sign-in/code')).status).toBe(404)
  expect((await stranger.post('/sign-in/code', { identifier: 'Quiet Stone', channel: 'email' })).status).toBe(404)
})
