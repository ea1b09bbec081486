// The server starts with settings that make sense or not at all, and stops without cutting anybody off.
import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { freshDatabase } from '#tests/support/databases.ts'
import { freePort, serve, settingsFor } from '#tests/support/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'footbridge-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function aDatabase(name: string): string {
  const file = join(folder, `${name}.sqlite`)
  copyFileSync(inject('preparedSqlite'), file)
  return `file:${file}`
}

async function starting(settings: Record<string, string | undefined>): Promise<{ code: number | null; said: string }> {
  const env: NodeJS.ProcessEnv = {
    ...settingsFor(await freePort(), { databaseUrl: aDatabase('wrong') }),
    ...settings,
  }
  const child = spawn(process.execPath, ['app/server/start.mjs'], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  clearTimeout(late)
  return { code, said }
}

describe('a setting that makes no sense is named in one line, and nothing starts', () => {
  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'footbridge'],
    ['PUBLIC_URL', undefined],
    ['DATABASE_URL', 'mysql://here'],
    ['DATABASE_URL', undefined],
    ['DATABASE_URL', 'file:/dev/null/footbridge.sqlite'],
    ['DATABASE_URL', 'postgres://nobody@127.0.0.1:9/none'],
    ['SESSION_SECRET', 'short'],
    ['SESSION_SECRET', undefined],
    ['AUDIT_KEY', undefined],
    ['WORKER_SECOND_FACTOR', undefined],
    ['FOOTBRIDGE_NOW', 'yesterday'],
    ['LOG_LEVEL', 'loud'],
  ])('%s = %s', async (name, value) => {
    const { code, said } = await starting({ [name]: value })
    expect(code).toBe(1)
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).toContain(name)
    if (value && value.length > 5) expect(said).not.toContain('nobody@')
  })
})

describe('SIGTERM', () => {
  it('finishes what runs and exits 0 within 10 seconds', async () => {
    const served = await serve({ databaseUrl: aDatabase('stop') })
    await Promise.all(Array.from({ length: 40 }, async () => (await fetch(`${served.url}/sign-in`)).text()))
    // why: checking a password takes long enough to be in the middle of it when the signal comes
    const body = 'identifier=nobody%40home.test&password=four+words+are+enough'
    const headers = { origin: served.url, 'content-type': 'application/x-www-form-urlencoded' }
    const load = Array.from({ length: 40 }, () => fetch(`${served.url}/sign-in`, { method: 'POST', body, headers }))
    await new Promise((resolve) => setTimeout(resolve, 150))
    const at = Date.now()
    const [code, ...answers] = await Promise.all([served.stop(), ...load])
    // why: so many failures in a row also meet the growing delay
    for (const { status } of answers) expect([400, 429]).toContain(status)
    expect(code).toBe(0)
    expect(Date.now() - at).toBeLessThan(10_000)
  })
  it('does not wait for a connection that says nothing', async () => {
    const served = await serve({ databaseUrl: aDatabase('idle') })
    const url = new URL(served.url)
    const slow = request({
      host: url.hostname,
      port: url.port,
      path: '/sign-in',
      method: 'POST',
      headers: { 'content-length': '10' },
    })
    slow.on('error', () => undefined)
    slow.write('a')
    await new Promise((resolve) => setTimeout(resolve, 100))
    const at = Date.now()
    expect(await served.stop()).toBe(0)
    expect(Date.now() - at).toBeLessThan(10_000)
  })
  it('on PostgreSQL too', async () => {
    const fresh = await freshDatabase('PostgreSQL')
    const served = await serve({ databaseUrl: fresh.url })
    expect((await fetch(`${served.url}/readyz`)).status).toBe(200)
    expect(await served.stop()).toBe(0)
    await fresh.remove()
  })
})
