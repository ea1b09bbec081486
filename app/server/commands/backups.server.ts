import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { eraseAgain } from '#app/server/erasing/erase-again.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import {
  closeDatabase,
  copyDatabaseTo,
  database,
  faultsOfDatabase,
  type LastErasing,
  lastErasings,
  migrateToLatest,
  openDatabase,
} from '#db'

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

/** Who asked to be erased, as the database that is about to be moved aside tells it; null when it tells nothing any more. */
async function erasingsIn(place: string, auditKey: string): Promise<LastErasing[] | null> {
  if (!existsSync(place)) return null
  try {
    await openDatabase({ url: `file:${place}`, auditKey })
    return await lastErasings(database())
  } catch {
    return null
  } finally {
    await closeDatabase()
  }
}

export interface Restored {
  /** where the database before it is now; null when there was none */
  aside: string | null
  /** how many were erased again; null when nothing could be read of who asked since the backup was made */
  erased: number | null
}

/**
 * Puts a checked backup in the place of the database of the settings, with the server stopped. What stood there is moved
 * aside, never deleted; whoever asked it to be erased since is erased from the backup too.
 */
export async function restore(file: string, url: string, auditKey: string): Promise<Restored> {
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
  const told = await erasingsIn(place, auditKey)
  const aside = existsSync(place) ? `${place}.before-${now().replaceAll(':', '-')}` : null
  if (aside) {
    for (const end of ['', '-wal', '-shm']) if (existsSync(place + end)) renameSync(place + end, aside + end)
  }
  renameSync(incoming, place)
  if (told === null) return { aside, erased: null }
  await openDatabase({ url, auditKey })
  await migrateToLatest()
  const erased = await eraseAgain(told, now())
  await closeDatabase()
  return { aside, erased }
}
