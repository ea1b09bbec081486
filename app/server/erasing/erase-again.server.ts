import { goneAt } from '#app/domain/erasing.ts'
import {
  appendAudit,
  database,
  deleteErasure,
  endOtherSessions,
  findWhose,
  insertErasure,
  type LastErasing,
  lastErasings,
  stopShowing,
  write,
} from '#db'
import { eraseDue } from './erase-due.server.ts'

const line = /^(\S+) (erasing-asked|erasing-stopped|erased) (\d{4}-\d\d-\d\dT[\d:.]+Z)$/

export const erasingLine = ({ personId, kind, at }: LastErasing) => `${personId} ${kind} ${at}`

/** Reads the lines of `npm run erase -- list`; a line that is none of them is named. */
export function readErasingLines(text: string): LastErasing[] {
  return text.split('\n').flatMap((said, index) => {
    if (said.trim() === '') return []
    const [, personId = '', kind, at = ''] = line.exec(said.trim()) ?? []
    if (!kind) throw new Error(`line ${index + 1}: expected an id, what was asked and an instant`)
    return [{ personId, kind: kind as LastErasing['kind'], at }]
  })
}

/**
 * After an older copy was put back: whoever was erased since is erased again, whoever asked is hidden again until the day
 * they were told, and whoever took it back stays. What this database knows that is newer stands. Call it before anybody is
 * let in: the server's own round would erase somebody who took it back after the copy was made.
 * @returns how many are gone now
 */
export async function eraseAgain(told: readonly LastErasing[], now: string): Promise<number> {
  const known = new Map((await lastErasings(database())).map((one) => [one.personId, one]))
  for (const { personId, kind, at } of told) {
    const mine = known.get(personId)
    const whose = await findWhose(database(), personId)
    if (!whose || (mine && mine.at >= at)) continue
    await write(async (trx) => {
      await deleteErasure(trx, personId)
      if (kind !== 'erasing-stopped') {
        await insertErasure(trx, whose, { askedAt: at, dueAt: kind === 'erased' ? at : goneAt(at) })
        await stopShowing(trx, { personId, by: 'person', at })
        await endOtherSessions(trx, whose.accountId, '')
      }
      const subject = { kind: 'person', id: personId }
      const said = kind === 'erased' ? 'erasing-asked' : kind
      await appendAudit(trx, {
        at,
        accountId: null,
        role: 'operator',
        kind: said,
        subject,
        personId,
        fields: [],
        changeId: null,
      })
    })
  }
  return eraseDue(now)
}
