// The production build, made once for all tests and only when a source is newer.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['app', 'db', 'locales', 'public', 'package.json', 'remix.config.js', 'vite.config.ts']
const result = 'build/server/index.js'

function newest(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const isFresh = () => existsSync(result) && statSync(result).mtimeMs > Math.max(...sources.map(newest))

export function buildOnce() {
  if (isFresh()) return
  try {
    execFileSync('npm', ['run', 'build'], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, NODE_ENV: 'production' },
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`The build failed.\n${stdout}\n${stderr}`)
  }
}
