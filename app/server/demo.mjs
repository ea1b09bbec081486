// npm run demo: settings for a demonstration, the demo people in data/demo.sqlite, then the production server.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'

const port = process.env.PORT || '3000'
const settings = {
  PORT: port,
  PUBLIC_URL: `http://localhost:${port}`,
  DATABASE_URL: 'file:data/demo.sqlite',
  SESSION_SECRET: 'the demonstration needs no secret: everyone in it is made up',
  AUDIT_KEY: 'the demonstration needs no secret: everyone in it is made up',
  WORKER_SECOND_FACTOR: 'off',
  FOOTBRIDGE_DEMO: '1',
  LOG_LEVEL: 'warn',
}
for (const [name, value] of Object.entries(settings)) process.env[name] ??= value

mkdirSync('data', { recursive: true })
const file = process.env.DATABASE_URL.replace(/^file:/, '')
if (process.argv.includes('--fresh')) for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })

// Running again keeps what was written: the people are made once, with the file.
const isNew = process.env.DATABASE_URL.startsWith('file:') && !existsSync(file)
if (isNew) {
  process.stdout.write('Making the demo people …\n')
  const made = spawnSync(process.execPath, ['--import', 'tsx', 'db/seed/demo.ts'], { stdio: 'inherit' })
  if (made.status !== 0) {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
    process.exit(made.status ?? 1)
  }
}

const build = await import('../../build/server/index.js')
const { refuseWrongSettings, createShell, listen } = build.entry.module
refuseWrongSettings()
await listen(createShell(build))
process.stdout.write(`
Footbridge is at ${process.env.PUBLIC_URL}
Sign in as rosa@demo.test (participant) or dana@demo.test (worker), password: footbridge demo 2026
The sign-in page lists everybody else.
`)
