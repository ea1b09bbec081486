import { runCommand } from './command.server.ts'

await runCommand(async () => {
  process.stdout.write('The database is up to date.\n')
})
