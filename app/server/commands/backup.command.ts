import { backUp } from './backups.server.ts'
import { runCommand } from './command.server.ts'

const file = process.argv[2]
if (!file) {
  process.stderr.write('npm run backup -- FILE\n')
  process.exit(1)
}
await runCommand(async () => {
  await backUp(file)
  process.stdout.write(`${file} holds everything up to now, and was checked: integrity, foreign keys, audit log.\n`)
})
