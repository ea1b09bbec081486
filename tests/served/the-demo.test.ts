// `npm run demo`: makes the people once, serves them, and keeps what was written when it is started again.
import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { closeDatabase, openDatabase } from '#db'
import { AUDIT_KEY } from '#tests/support/audit-key.ts'
import { everyMessageSent } from '#tests/support/messages.ts'
import { quickFolder } from '#tests/support/quick-folder.ts'
import { freePort, settingsFor } from '#tests/support/server.ts'
import { storyLanguages } from '#tests/support/story-languages.ts'
import { aVisitor } from '#tests/support/visitor.ts'
import { assetsOf, cookieOf, wire } from '#tests/support/weight.ts'

const folder = quickFolder('demo')
const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

async function startDemo(port: number, ...args: string[]) {
  // why: demo.mjs settles everything else; what a test shell has set must not leak in
  const { PATH, HOME } = settingsFor(port, { databaseUrl: '' })
  const env: NodeJS.ProcessEnv = {
    PATH,
    HOME,
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: `file:${join(folder, 'demo.sqlite')}`,
  }
  const child = spawn(process.execPath, ['app/server/demo.mjs', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (text: string) => {
      said += text
      if (said.includes('Sign in as')) resolve()
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear)
    child.once('exit', () => reject(new Error(said)))
  })
  const stop = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
    running.delete(child)
  }
  return { url: `http://localhost:${port}`, said: () => said, stop }
}

async function signIn(url: string, identifier: string) {
  const visitor = aVisitor(url)
  const answer = await visitor.submit(await visitor.open('/sign-in'), { identifier, password: 'footbridge demo 2026' })
  return { visitor, answer }
}

/** At most 14 KB cold, as every page of a participant (what-a-page-weighs.test.ts), with a message of each kind and language. */
async function isLight(url: string, path: string) {
  const visitor = aVisitor(url)
  const { html } = await visitor.open(path)
  expect(html).toContain('somebody.with.a.long.name@home.test')
  const { styles, preloads, scripts } = assetsOf(html)
  const parts = [path, ...new Set([...styles, ...preloads, ...scripts])]
  const weights = await Promise.all(parts.map((part) => wire(url + part, cookieOf(visitor), 'gzip')))
  expect(
    weights.reduce((sum, { bytes }) => sum + bytes, 0),
    path,
  ).toBeLessThanOrEqual(14 * 1024)
}

it('serves the demo people, says so on every page, keeps what they wrote, and starts over when asked', async () => {
  const port = await freePort()
  const first = await startDemo(port)
  expect(first.said()).toContain(`Footbridge is at http://localhost:${port}`)
  for (const name of ['rosa', 'amina', 'keoni', 'miguel', 'sofia', 'linh', 'dana', 'marcus', 'admin']) {
    const { answer } = await signIn(first.url, `${name}@demo.test`)
    const home = name === 'admin' ? '/admin' : /dana|marcus/.test(name) ? '/worker' : '/today'
    expect([name, answer.status, answer.path]).toEqual([name, 200, home])
  }
  const rosa = await signIn(first.url, 'rosa@demo.test')
  const line = (await rosa.visitor.get('/history?of=milestones')).html
  for (const moment of ['Primer día de trabajo', 'Hablé con mi mamá después de dos años', 'Las llaves de un hogar'])
    expect(line).toContain(moment)
  const { visitor } = await signIn(first.url, 'keoni@demo.test')
  for (const path of ['/', '/help', '/today', '/me', '/nowhere']) {
    expect([path, (await visitor.get(path)).html]).toEqual([path, expect.stringContaining('Everyone here is made up')])
  }
  expect((await visitor.get('/demo/messages')).html).toContain('Nothing was sent yet.')
  expect((await visitor.post('/language', { lng: 'es' })).status).toBe(303)
  await first.stop()
  await openDatabase({ url: `file:${join(folder, 'demo.sqlite')}`, auditKey: AUDIT_KEY })
  await everyMessageSent()
  await closeDatabase()

  const second = await startDemo(port)
  expect(second.said()).not.toContain('Making the demo people')
  expect((await signIn(second.url, 'keoni@demo.test')).answer.html).toContain('lang="es"')
  for (const { code } of storyLanguages) await isLight(second.url, `/demo/messages?lng=${code}`)
  await second.stop()

  const third = await startDemo(port, '--fresh')
  expect((await signIn(third.url, 'keoni@demo.test')).answer.html).toContain('lang="en"')
  await third.stop()
}, 120_000)
