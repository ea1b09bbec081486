import { env } from '#app/server/settings/env.server.ts'
import { refuseWrongSettings } from '#app/server/settings/settings.server.ts'
import { restore } from './backups.server.ts'

const file = process.argv[2]
if (!file) {
  process.stderr.write('npm run restore -- FILE (stop the server first)\n')
  process.exit(1)
}
refuseWrongSettings()
try {
  const aside = await restore(file, env().DATABASE_URL, env().AUDIT_KEY)
  process.stdout.write(`Restored from ${file}.${aside ? ` What stood there before is in ${aside}.` : ''}\n`)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
