import { env } from '#app/server/settings/env.server.ts'
import { refuseWrongSettings } from '#app/server/settings/settings.server.ts'
import { closeDatabase, migrateToLatest, openDatabase } from '#db'

/**
 * Runs one of the operator's commands on the database of the settings, brought up to date first. A mistake is one line on
 * standard error and exit code 1.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  refuseWrongSettings()
  const { DATABASE_URL, AUDIT_KEY } = env()
  try {
    await openDatabase({ url: DATABASE_URL, auditKey: AUDIT_KEY })
    await migrateToLatest()
    await command()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'something broke'}\n`)
    process.exitCode = 1
  } finally {
    await closeDatabase()
  }
}
