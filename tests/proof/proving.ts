// What every proof stands on: both databases, numbers from the environment, lines on the screen.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe } from 'vitest'
import { closeDatabase, openDatabase } from '#db'
import { AUDIT_KEY } from '#tests/support/audit-key.ts'
import { type DatabaseName, freshDatabase } from '#tests/support/databases.ts'

/** A number of the environment, or the one that stands in the README. */
export function wished(name: string, usual: number): number {
  const number = Number(process.env[name] ?? usual)
  if (!Number.isFinite(number) || number <= 0) throw new Error(`${name} must be a number above 0`)
  return number
}

export const say = (line: string) => process.stdout.write(`${line}\n`)

/** Runs `suite` on a fresh SQLite file and a fresh PostgreSQL database, open in this process too, to be looked at. */
export function provedOnBoth(suite: (databaseUrl: () => string, name: DatabaseName) => void): void {
  describe.each<DatabaseName>(['SQLite', 'PostgreSQL'])('on %s', (name) => {
    let fresh: Awaited<ReturnType<typeof freshDatabase>>
    beforeAll(async () => {
      fresh = await freshDatabase(name)
      await openDatabase({ url: fresh.url, auditKey: AUDIT_KEY })
    })
    afterAll(async () => {
      await closeDatabase()
      await fresh.remove()
    })
    suite(() => fresh.url, name)
  })
}

/** The value below which this share (0 to 1) of the numbers lies; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const inMs = (numbers: readonly number[]) =>
  [0.5, 0.95, 0.99, 1].map((share) => quantile(numbers, share).toFixed(0)).join(' / ')

/** Megabytes a process holds in memory. Linux alone says so; elsewhere NaN. */
export function megabytesOf(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}
