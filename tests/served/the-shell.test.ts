// What every answer carries and what is refused before a page is reached. quality.md, section 4.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { addresses, at } from '#tests/support/addresses.ts'
import { type Served, serve } from '#tests/support/server.ts'
import { aVisitor } from '#tests/support/visitor.ts'

const folder = mkdtempSync(join(tmpdir(), 'footbridge-shell-'))
let served: Served

beforeAll(async () => {
  const file = join(folder, 'shell.sqlite')
  copyFileSync(inject('preparedSqlite'), file)
  served = await serve({ databaseUrl: `file:${file}` })
})
afterAll(async () => {
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
})

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const ask = (path: string, init: RequestInit = {}) => fetch(served.url + path, { redirect: 'manual', ...init })
const every = addresses.map(({ path }) => ({ path: at(path) }))
const readable = addresses.filter(({ reads }) => reads).map(({ path }) => ({ path: at(path) }))

describe('an unsafe method from somewhere else is refused on every address', () => {
  const outsiders = {
    'a foreign origin': { origin: 'https://elsewhere.example' },
    'a null origin': { origin: 'null' },
    'no origin at all': {},
    'a cross-site fetch with our origin': { origin: 'ours', 'sec-fetch-site': 'cross-site' },
    'a sister domain': { origin: 'ours', 'sec-fetch-site': 'same-site' },
    'a foreign origin behind a forged host': {
      origin: 'https://elsewhere.example',
      'x-forwarded-host': 'elsewhere.example',
    },
  }
  for (const [turn, [who, headers]] of Object.entries(outsiders).entries()) {
    // why: the gate asks only whether a method is safe, so each address meets a form's from every outsider, and one other
    const methodsAt = (at: number) =>
      at % 6 === turn ? ['POST', ['PUT', 'PATCH', 'DELETE'][at % 3] as string] : ['POST']
    const cases = [...every, { path: '/no/such/address' }].map(({ path }, at) => ({ path, methods: methodsAt(at) }))
    it.each(cases)(`${who}: $path`, async ({ path, methods }) => {
      const sent = Object.entries(headers).map(([name, value]) => [name, value === 'ours' ? served.url : value])
      for (const method of methods) {
        const answer = await ask(path, { method, body: 'a=b', headers: { ...form, ...Object.fromEntries(sent) } })
        expect(answer.status, method).toBe(403)
      }
    })
  }
  it('our own origin from a browser without Sec-Fetch-Site passes', async () => {
    const answer = await ask('/language', { method: 'POST', body: 'lng=es', headers: { ...form, origin: served.url } })
    expect(answer.status).toBe(303)
  })
})

it('a browser that came by another name of this machine is one of ours', async () => {
  const sent = { ...form, origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-origin' }
  expect((await ask('/language', { method: 'POST', body: 'lng=es', headers: sent })).status).toBe(303)
})

describe('what is no form of ours', () => {
  const ours = { 'sec-fetch-site': 'same-origin' }
  it.each(every)('another content type is 415: $path', async ({ path }) => {
    const types = ['application/json', 'text/plain', 'application/xml']
    for (const type of types) {
      const answer = await ask(path, { method: 'POST', body: '{}', headers: { ...ours, 'content-type': type } })
      expect(answer.status, type).toBe(415)
      expect(await answer.text()).toContain('<h1>This form did not arrive whole</h1>')
    }
  })
  it('a body over 256 KB is 413, and one just under it is read', async () => {
    const body = (bytes: number) => `lng=${'a'.repeat(bytes - 4)}`
    const over = await ask('/language', { method: 'POST', body: body(256 * 1024 + 1), headers: { ...ours, ...form } })
    const under = await ask('/language', { method: 'POST', body: body(256 * 1024), headers: { ...ours, ...form } })
    expect([over.status, under.status < 500 && under.status !== 413]).toEqual([413, true])
  })
  it('a body that does not say its length is not read for ever', async () => {
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('a'.repeat(64 * 1024)))
      },
    })
    const sent = { method: 'POST', body: endless, duplex: 'half', headers: { ...ours, ...form } } as RequestInit
    const status = await ask('/language', sent).then(
      (answer) => answer.status,
      () => 'closed',
    )
    expect([411, 413, 'closed']).toContain(status)
  })
})

describe('what every page carries', () => {
  it.each(readable)('$path', async ({ path }) => {
    const answer = await ask(path)
    const html = await answer.text()
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/script-src 'nonce-[\w-]{16,}'/)
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:\/\/(?!www\.weather\.gov)/)
    expect(policy).toMatch(/default-src '(none|self)'/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("form-action 'self' https://www.weather.gov")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-powered-by')).toBeNull()
    const nonce = policy.match(/'nonce-([\w-]+)'/)?.[1]
    for (const [script] of html.matchAll(/<script[^>]*>/g)) expect(script).toContain(`nonce="${nonce}"`)
    expect(html).not.toMatch(/\son\w+="|\sstyle="|<style|javascript:/)
  })
  it('a nonce is used once', async () => {
    const nonce = async () => (await ask('/')).headers.get('content-security-policy')?.match(/nonce-([\w-]+)/)?.[1]
    expect(await nonce()).not.toBe(await nonce())
  })
  it('over https, cookies and transport are locked, of pages and of everything else', async () => {
    const file = join(folder, 'https.sqlite')
    copyFileSync(inject('preparedSqlite'), file)
    const secure = await serve({ databaseUrl: `file:${file}`, settings: { PUBLIC_URL: 'https://footbridge.example' } })
    const answers = await Promise.all(
      ['/?lng=es', '/no/such/address', '/healthz', '/readyz', '/manifest.webmanifest'].map((path) =>
        fetch(secure.url + path),
      ),
    )
    await secure.stop()
    expect(answers.map(({ headers }) => headers.get('strict-transport-security'))).toEqual(
      Array(5).fill('max-age=31536000; includeSubDomains'),
    )
    expect(answers[0]?.headers.getSetCookie()).toEqual([
      '__Host-lng=es; Max-Age=31536000; Path=/; HttpOnly; Secure; SameSite=Lax',
    ])
  })
})

describe('what is no page', () => {
  it.each([
    ['/healthz', 'text/plain; charset=utf-8'],
    ['/readyz', 'text/plain; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/icon.svg', 'image/svg+xml'],
  ])('%s says what it is, and is nothing else', async (path, type) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
  it('the style sheet is one, for nobody else to read', async () => {
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(await (await ask('/')).text())?.[1] ?? ''
    const { headers } = await ask(sheet)
    expect(headers.get('content-type')).toBe('text/css; charset=UTF-8')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
  it.each([
    '/.git/config',
    '/.env',
    '/package.json',
    '/build/server/index.js',
    '/data/demo.sqlite',
    '/assets/',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
  ])('%s is not given away', async (path) => {
    const answer = await ask(path)
    expect([403, 404]).toContain(answer.status)
    expect(await answer.text()).not.toMatch(/"dependencies"|\[core\]|SESSION_SECRET/)
  })
  it('TRACE tells nothing back', async () => {
    const { port } = new URL(served.url)
    const status = await new Promise((resolve, reject) => {
      const headers = { cookie: 'session=secret' }
      request({ port, path: '/', method: 'TRACE', headers }, (answer) => {
        answer.resume().on('end', () => resolve([answer.statusCode, answer.headers['content-type']]))
      })
        .on('error', reject)
        .end()
    })
    expect(status).toEqual([403, 'text/html; charset=utf-8'])
  })
})

describe('addresses', () => {
  it.each(every)('$path has no .data behind it', async ({ path }) => {
    const data = path === '/' ? '/_root.data' : `${path}.data`
    for (const asked of [data, `${data}?_routes=root`]) {
      const answer = await ask(asked)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toContain('text/html')
    }
  })
  it('no manifest of routes is given away', async () => expect((await ask('/__manifest?p=/')).status).toBe(404))
  it('what does not exist is 404, a page like the others', async () => {
    const answer = await ask('/no/such/address')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toMatch(/<html lang="en" dir="ltr"[\s\S]*<h1/)
  })
  it.each(readable.filter(({ path }) => path !== '/exit'))(
    'HEAD $path answers like GET, without a body',
    async ({ path }) => {
      const [head, get] = await Promise.all([ask(path, { method: 'HEAD' }), ask(path)])
      expect(head.status).toBe(get.status)
      expect(await head.text()).toBe('')
    },
  )
  const noAction = addresses.filter(({ reads, writes }) => reads && !writes)
  it.each(noAction)('a POST to $path, which takes none, is 405', async ({ path, audience }) => {
    const answer = await ask(at(path), { method: 'POST', body: 'a=b', headers: { ...form, origin: served.url } })
    // why: a stranger learns from a personal address only that one has to sign in
    expect(audience === 'anyone' ? [405] : [302, 404, 405]).toContain(answer.status)
    if (answer.status === 405) expect(await answer.text()).toContain('<h1')
  })
  it('healthz and readyz answer', async () => {
    expect([(await ask('/healthz')).status, (await ask('/readyz')).status]).toEqual([200, 200])
  })
  it('?lng shows the page in that language and keeps it; a nonsense one changes nothing', async () => {
    const visitor = aVisitor(served.url)
    expect((await visitor.get('/?lng=ar')).html).toContain('<html lang="ar" dir="rtl"')
    expect((await visitor.get('/')).html).toContain('<html lang="ar" dir="rtl"')
    for (const nonsense of ['xx', '%00', 'es%00', '%2500'])
      expect((await visitor.get(`/?lng=${nonsense}`)).html).toContain('<html lang="ar" dir="rtl"')
  })
  it.each(['/%00', '/?a=%00', '/?lng=es&a=%00', '/a&lng=%00', '/%00?lng=es', '/?a=b?lng=%00', '/?xlng=%00'])(
    'a NUL anywhere else in an address is 404: %s',
    async (path) => expect((await ask(path)).status).toBe(404),
  )
})
