// The built server as an agency runs it: https in front, no demo, its log on. What a browser keeps, what the log says, what a
// door gives away. docs/security.md names these where ASVS asks for them.
import { copyFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { quickFolder } from '#tests/support/quick-folder.ts'
import { type Served, serve } from '#tests/support/server.ts'
import { type Answer, aVisitor, type Visitor } from '#tests/support/visitor.ts'

const password = 'river lamp seven goats'
const folder = quickFolder('https')
let served: Served
let lines: string[] = []

/** Somebody new, with the cookies the sign-up answered as they were written. */
async function somebody(identifier: string): Promise<{ visitor: Visitor; set: string[] }> {
  const visitor = aVisitor(served.url)
  const form = (await visitor.open('/sign-up')).forms.find(({ action }) => action === '/sign-up' || action === '')
  const kept = form?.fields.filter(([name]) => !['identifier', 'password', 'name'].includes(name)) ?? []
  const answer = await visitor.post('/sign-up', [
    ...kept,
    ['identifier', identifier],
    ['password', password],
    ['name', ''],
  ])
  return { visitor, set: answer.headers.getSetCookie() }
}

const signIn = (visitor: Visitor, identifier: string, typed = password) =>
  visitor.post('/sign-in', { identifier, password: typed, next: '' })

beforeAll(async () => {
  const file = join(folder, 'https.sqlite')
  copyFileSync(inject('preparedSqlite'), file)
  served = await serve({
    databaseUrl: `file:${file}`,
    settings: { PUBLIC_URL: 'https://footbridge.example', LOG_LEVEL: 'info' },
  })
})
afterAll(async () => {
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('what a browser keeps', () => {
  it('is locked to this host, to https and away from scripts', async () => {
    const { set } = await somebody('locked cookies')
    const named = set.map((line) => line.replace(/^([^=]+)=[^;]+/, '$1=…').replace(/Max-Age=\d+; /, ''))
    expect(named).toEqual([
      '__Host-session=…; Path=/; HttpOnly; Secure; SameSite=Lax',
      '__Host-device=…; Path=/; HttpOnly; Secure; SameSite=Lax',
    ])
    const token = /__Host-session=([^;]+)/.exec(set.join('\n'))?.[1] ?? ''
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  })

  it('is another token after each sign-in, and the one before opens nothing', async () => {
    const { visitor } = await somebody('new tokens')
    const before = visitor.cookies.get('__Host-session') ?? ''
    expect((await signIn(visitor, 'new tokens')).status).toBe(303)
    expect(visitor.cookies.get('__Host-session')).not.toBe(before)
    const thief = aVisitor(served.url)
    thief.cookies.set('__Host-session', before)
    expect((await thief.get('/today')).status).toBe(302)
  })

  it('a token that was planted before signing in is not the one that opens', async () => {
    const planted = 'A'.repeat(43)
    const { visitor } = await somebody('planted token')
    visitor.cookies.set('__Host-session', planted)
    await signIn(visitor, 'planted token')
    const thief = aVisitor(served.url)
    thief.cookies.set('__Host-session', planted)
    expect((await thief.get('/today')).status).toBe(302)
  })

  it.each(['/sign-out', '/exit'])('is cleared by %s, and what was kept elsewhere opens nothing', async (path) => {
    const { visitor } = await somebody(`leaves by ${path.slice(1)}`)
    const thief = aVisitor(served.url)
    for (const [name, value] of visitor.cookies) thief.cookies.set(name, value)
    expect((await thief.get('/today')).status).toBe(200)
    const answer = await visitor.post(path, {})
    expect(answer.headers.get('clear-site-data')).toContain('"cache"')
    expect(visitor.cookies.has('__Host-session')).toBe(false)
    expect((await thief.get('/today')).status).toBe(302)
  })
})

describe('what a door gives away', () => {
  it('nobody of the demo is there, and no account that nobody made', async () => {
    const page = await aVisitor(served.url).get('/sign-in')
    expect(page.html).not.toMatch(/demo\.test|footbridge demo/)
    const tried = ['rosa@demo.test', 'dana@demo.test', 'admin@demo.test', 'admin', 'root', 'administrator']
    const answers: Answer[] = []
    for (const name of tried) answers.push(await signIn(aVisitor(served.url), name, 'footbridge demo 2026'))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(400))
  })

  it.each(['/sign-in', '/sign-up', '/sign-in/backup-card'])(
    '%s hides what is typed, lets it be pasted and lets a password manager help',
    async (path) => {
      const { html } = await aVisitor(served.url).get(path)
      const fields = [...html.matchAll(/<input[^>]*name="password[^>]*>/g)].map(([field]) => field)
      expect(fields.length).toBeGreaterThan(0)
      for (const field of fields) {
        expect(field).toMatch(/type="password"/)
        expect(field).toMatch(/autoComplete="(current|new)-password"/i)
        expect(field).not.toMatch(/onpaste|maxlength="([1-9]|[1-5]\d|6[0-3])"/i)
      }
      expect(html).not.toMatch(/security question|hint for (my|the) password/i)
    },
  )

  it('fields nobody asked for change nothing', async () => {
    const { visitor } = await somebody('asks for more')
    const page = await visitor.open('/me')
    const saved = await visitor.submit(page, { name: 'Ana' })
    const mine = page.forms.find(({ controls }) => controls.has('name'))?.fields ?? []
    const more: [string, string][] = [
      'role',
      'personId',
      'accountId',
      'identifier',
      '__proto__',
      'constructor',
    ].flatMap((name): [string, string][] => [
      [name, 'worker'],
      [name, 'administrator'],
    ])
    const answer = await visitor.post('/me', [...mine, ['name', 'Ben'], ['name', 'Cleo'], ...more])
    expect([saved.status, answer.status]).toEqual([200, 400])
    expect((await visitor.get('/worker')).status).toBe(404)
    expect((await visitor.get('/me')).html).toContain('asks for more')
  })
})

/** Bytes as they are, and the first line of the answer. */
function sent(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
    let said = ''
    socket.on('data', (part) => (said += part))
    socket.on('error', () => resolve('closed'))
    socket.on('close', () => resolve(said.split('\r\n')[0] ?? ''))
    socket.write(bytes)
  })
}

describe('what is no honest request', () => {
  const head = 'POST /language HTTP/1.1\r\nHost: footbridge.example\r\nSec-Fetch-Site: same-origin\r\n'
  const form = 'Content-Type: application/x-www-form-urlencoded\r\n'

  it('one that says two lengths is refused', async () => {
    const both = `${head}${form}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /today HTTP/1.1\r\n\r\n`
    expect(await sent(both)).toBe('HTTP/1.1 400 Bad Request')
    expect(await sent(`${head}${form}Content-Length: 6\r\nContent-Length: 60\r\n\r\nlng=es`)).toBe(
      'HTTP/1.1 400 Bad Request',
    )
  })

  it('one whose headers never end is let go', async () => {
    expect(await sent(`GET / HTTP/1.1\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(/431|closed/)
  })
})

describe('the log', () => {
  it('is one line of JSON for each request, with when, what and how it ended', async () => {
    await fetch(`${served.url}/help?next=secret-query`)
    await expect.poll(() => served.log()).toContain('"path":"/help"')
    lines = served.log().trim().split('\n')
    const help = lines.map((line) => JSON.parse(line)).find(({ path }) => path === '/help')
    expect(help).toMatchObject({ method: 'GET', path: '/help', status: 200 })
    expect(new Date(help.time).getFullYear()).toBeGreaterThan(2025)
  })

  it('holds nothing that somebody typed, no token, no query and no line that a request brought along', async () => {
    const { visitor } = await somebody('typed-sentinel-name')
    await signIn(visitor, 'typed-sentinel-name', 'typed-sentinel-password')
    await visitor.get('/goals/%0A%7B%22forged-line%22%3Atrue%7D')
    await visitor.get('/no-such-page?typed-sentinel-query')
    await expect.poll(() => served.log()).toContain('/no-such-page')
    const said = served.log()
    expect(said).not.toMatch(/typed-sentinel/)
    expect(said).not.toContain(visitor.cookies.get('__Host-session') ?? 'no token')
    for (const line of said.trim().split('\n')) expect(JSON.parse(line)).not.toHaveProperty('forged-line')
  })

  it('says of what was refused that it was: a foreign form, a place that is not theirs', async () => {
    await fetch(`${served.url}/sign-in`, { method: 'POST', body: 'a=b', headers: { origin: 'https://evil.example' } })
    const { visitor } = await somebody('looks where not')
    await visitor.get('/worker/people/nobody-of-mine')
    const refused = () =>
      served
        .log()
        .split('\n')
        .filter((line) => /"status":(403|404)/.test(line))
    await expect.poll(() => refused().join('\n')).toMatch(/worker\/people/)
    expect(refused().join('\n')).toMatch(/"path":"\/sign-in","status":403/)
  })
})
