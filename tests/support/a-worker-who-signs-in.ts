// A worker with an account, made as `npm run worker -- add` makes one. Starting that command takes longer than many a journey.
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import { closeDatabase, openDatabase } from '#db'
import { AUDIT_KEY } from './audit-key.ts'
import { password } from './server.ts'

/** Written into the database of a running server; signs in with `password`. Returns the identifier. */
export async function aWorkerWhoSignsIn(url: string, name: string, language: string): Promise<string> {
  const identifier = `${name.toLowerCase()}-${crypto.randomUUID().slice(0, 8)}-${language}@agency.test`.toLowerCase()
  const place = {
    office: 'Lawrence',
    organisation: 'Department of Transitional Assistance',
    programme: 'massachusetts',
  }
  await openDatabase({ url, auditKey: AUDIT_KEY })
  const made = await addWorkerAccount({ identifier, name, password, language, ...place }, new Date().toISOString())
  await closeDatabase()
  if ('refused' in made) throw new Error(`no worker: ${made.refused}`)
  return identifier
}
