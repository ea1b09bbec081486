import { parseArgs } from 'node:util'
import { COPY_SHAPES } from '#app/domain/case-copy.ts'
import { runCommand } from '#app/server/commands/command.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { database, listProgrammes } from '#db'
import { chooseCopyShapes } from './choose-copy-shapes.server.ts'

const usage = `npm run copy-shapes -- choose --programme massachusetts --shapes office,note
  The shapes are ${COPY_SHAPES.join(', ')}.
npm run copy-shapes -- list
`

const text = { type: 'string' } as const

function refuseUse(): never {
  process.stderr.write(usage)
  process.exit(1)
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { programme: text, shapes: text } })
  } catch {
    return refuseUse()
  }
}

const { values, positionals } = readArguments()
const { programme, shapes } = values
const say = (line: string) => void process.stdout.write(`${line}\n`)

async function choose(input: { programme: string; shapes: string }): Promise<void> {
  const chosen = await chooseCopyShapes(input, now())
  if ('done' in chosen) return say(`${input.programme}: ${chosen.done.join(', ')}`)
  throw new Error(
    chosen.refused === 'no-such-programme'
      ? `there is no programme ${input.programme}: npm run copy-shapes -- list says which there are`
      : `${input.shapes}: expected some of ${COPY_SHAPES.join(', ')}, with commas between`,
  )
}

/** One programme a line, with the shapes its workers are offered. */
async function list(): Promise<void> {
  for (const { key, copyShapes } of await listProgrammes(database())) say([key, copyShapes.join(', ')].join('\t'))
}

const [what] = positionals
if (what === 'choose' && programme && shapes) await runCommand(() => choose({ programme, shapes }))
else if (what === 'list') await runCommand(list)
else refuseUse()
