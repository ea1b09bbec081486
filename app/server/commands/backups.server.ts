import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { now } from '#app/server/settings/clock.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import { closeDatabase, copyDatabaseTo, faultsOfDatabase, openDatabase } from '#db'

async function refuseFaults(file: string, auditKey: string): Promise<void> {
  await openDatabase({ url: `file:${file}`, auditKey })
  try {
    const faults = await faultsOfDatabase()
    if (faults.length > 0) throw new Error(`${file} is not whole: ${faults.join('; ')}`)
  } finally {
    await closeDatabase()
    for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true })
  }
}

/** Copies the open database to `file` and checks the copy: a backup nobody has read is a hope. Closes the database. */
export async function backUp(file: string): Promise<void> {
  await copyDatabaseTo(file)
  await closeDatabase()
  await refuseFaults(file, env().AUDIT_KEY)
}

/**
 * Puts a checked backup in the place of the database of the settings, with the server stopped. What stood there is moved
 * aside, never deleted.
 * @returns where the database before it is now, or null when there was none
 */
export async function restore(file: string, url: string, auditKey: string): Promise<string | null> {
  if (!url.startsWith('file:')) throw new Error('PostgreSQL is backed up with pg_dump and restored with pg_restore')
  if (!existsSync(file)) throw new Error(`${file} is not there`)
  const place = url.replace(/^file:(\/\/)?/, '')
  const incoming = `${place}.incoming`
  copyFileSync(file, incoming)
  try {
    await refuseFaults(incoming, auditKey)
  } catch (fault) {
    rmSync(incoming)
    throw fault
  }
  const aside = existsSync(place) ? `${place}.before-${now().replaceAll(':', '-')}` : null
  if (aside) {
    for (const end of ['', '-wal', '-shm']) if (existsSync(place + end)) renameSync(place + end, aside + end)
  }
  renameSync(incoming, place)
  return aside
}
