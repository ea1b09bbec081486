// The built server as a process of its own, the way people meet it.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { AUDIT_KEY } from './audit-key.ts'

export interface Served {
  url: string
  databaseUrl: string
  process: ChildProcess
  /** Everything the server wrote to its log. */
  log(): string
  stop(): Promise<number | null>
}

export interface ServeOptions {
  databaseUrl: string
  /** The instant the server believes it is. */
  now?: string
  settings?: Record<string, string>
  /** For a server that starts again where it stood; a free one otherwise. */
  port?: number
  /** The folder the server runs in: the project's own, or one that looks like it with other languages. */
  folder?: string
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return address.port
}

export function settingsFor(port: number, { databaseUrl, now, settings }: ServeOptions): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: `http://localhost:${port}`,
    DATABASE_URL: databaseUrl,
    SESSION_SECRET: 'a secret for tests alone, long enough to pass',
    AUDIT_KEY,
    WORKER_SECOND_FACTOR: 'off',
    LOG_LEVEL: 'warn',
    // why: the pages are there where messages can be sent; nobody listens at these, and most tests send none
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'Notes <notes@mail.example>',
    TEXT_URL: 'http://127.0.0.1:9/',
    TEXT_TOKEN: 'a-token-for-tests-alone',
    ...(now && { FOOTBRIDGE_NOW: now }),
    ...settings,
  }
}

async function answers(url: string, isGone: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 300; tries++) {
    if (isGone()) return false
    const response = await fetch(`${url}/readyz`).catch(() => null)
    if (response?.status === 200) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

/** Starts the built server; resolves when it says it is ready. */
export async function serve(options: ServeOptions): Promise<Served> {
  const port = options.port ?? (await freePort())
  const env = settingsFor(port, options)
  const child = spawn(process.execPath, ['app/server/start.mjs'], {
    env,
    cwd: options.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const url = `http://localhost:${port}`
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  if (!(await answers(url, () => child.exitCode !== null))) {
    child.kill('SIGKILL')
    throw new Error(`The server did not start.\n${said}`)
  }
  const stop = () => {
    child.kill('SIGTERM')
    return gone
  }
  return { url, databaseUrl: options.databaseUrl, process: child, log: () => said, stop }
}

/** One of the operator's commands of package.json, on the same database as a server; `input` is what it reads. */
export async function command(name: string, args: string[], options: ServeOptions & { input?: string }) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const file = scripts[name]?.match(/^tsx (\S+)/)?.[1]
  if (!file) throw new Error(`package.json has no command ${name}`)
  const child = spawn('node_modules/.bin/tsx', [file, ...args], { env: settingsFor(3000, options) })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  child.stdin.end(options.input ?? '')
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, said }
}

export const password = 'four words are enough here'
