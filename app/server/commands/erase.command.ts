import { readFileSync } from 'node:fs'
import { eraseAgain, erasingLine, readErasingLines } from '#app/server/erasing/erase-again.server.ts'
import { eraseDue } from '#app/server/erasing/erase-due.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { database, lastErasings } from '#db'
import { runCommand } from './command.server.ts'

const [what, file] = process.argv.slice(2)
const isKnown = what === 'again' ? file !== undefined : (what === 'due' || what === 'list') && file === undefined
if (!isKnown) {
  process.stderr.write('npm run erase -- due | list | again FILE\n')
  process.exit(1)
}
await runCommand(async () => {
  if (what === 'list') {
    process.stdout.write((await lastErasings(database())).map((one) => `${erasingLine(one)}\n`).join(''))
    return
  }
  const erased = file ? await eraseAgain(readErasingLines(readFileSync(file, 'utf8')), now()) : await eraseDue(now())
  process.stdout.write(`${erased} erased\n`)
})
