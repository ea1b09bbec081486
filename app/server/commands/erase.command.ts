import { eraseDue } from '#app/server/erasing/erase-due.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { runCommand } from './command.server.ts'

if (process.argv[2] !== 'due') {
  process.stderr.write('npm run erase -- due\n')
  process.exit(1)
}
await runCommand(async () => {
  process.stdout.write(`${await eraseDue(now())} erased\n`)
})
