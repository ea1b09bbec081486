import { auditHead, database, verifyAudit } from '#db'
import { runCommand } from './command.server.ts'

const [what, flag, kept] = process.argv.slice(2)
const head = /^(\d+):([0-9a-f]{64})$/.exec(flag === '--head' ? (kept ?? '') : '')
if ((what !== 'head' && what !== 'verify') || (flag !== undefined && !head)) {
  process.stderr.write('npm run audit -- head | verify [--head COUNT:HASH]\n')
  process.exit(1)
}
await runCommand(async () => {
  if (what === 'head') {
    const { count, hash } = await auditHead(database())
    process.stdout.write(`${count}:${hash}\n`)
    return
  }
  const verdict = await verifyAudit(database(), head ? { count: Number(head[1]), hash: head[2] ?? '' } : undefined)
  if (!verdict.whole) throw new Error(`the audit log was changed: ${verdict.problem} at event ${verdict.sequence}`)
  process.stdout.write(`${verdict.head.count} events, all as they were written\n`)
})
