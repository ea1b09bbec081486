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
  const { aside, erased } = await restore(file, env().DATABASE_URL, env().AUDIT_KEY)
  const before = aside ? ` What stood there before is in ${aside}.` : ''
  const again =
    erased === null
      ? ' Who asked to be erased since it was made is not known here: npm run erase -- again FILE, before the server starts.'
      : ` Erased again: ${erased}.`
  process.stdout.write(`Restored from ${file}.${before}${again}\n`)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
