// Holds the book of those who saved against the database.
import { database, faultsOfDatabase } from '#db'
import type { Save } from './saves.ts'

const AT_ONCE = 400

interface Found {
  id: string | null
}

const counted = (rows: Found[]) => {
  const counts = new Map<string, number>()
  for (const { id } of rows) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

async function rowsOf(saves: Save[]) {
  const ids = saves.map(({ submission }) => submission)
  const words = saves.map((save) => save.words)
  const db = database()
  const [changes, events, told, checkIns, steps] = await Promise.all([
    db.selectFrom('change').select('id').where('id', 'in', ids).execute(),
    db.selectFrom('auditEvent').select('changeId as id').where('changeId', 'in', ids).execute(),
    db.selectFrom('goalEvent').select('changeId as id').where('changeId', 'in', ids).execute(),
    db.selectFrom('checkIn').select('note as id').where('note', 'in', words).execute(),
    db.selectFrom('step').select('text as id').where('text', 'in', words).execute(),
  ])
  return [changes, events, told, checkIns, steps].map(counted) as [Counts, Counts, Counts, Counts, Counts]
}

type Counts = Map<string, number>

/**
 * What is wrong with these saves, a line each: an answered one must be there exactly once, in the record, in the goal's story
 * and in the audit log; one that nobody was told about exactly once or not at all, and never in part.
 */
export async function faultsOfSaves(saves: readonly Save[]): Promise<string[]> {
  const faults: string[] = []
  for (let from = 0; from < saves.length; from += AT_ONCE) {
    const part = saves.slice(from, from + AT_ONCE)
    const [changes, events, told, checkIns, steps] = await rowsOf(part)
    for (const { kind, submission, words, isAnswered } of part) {
      const row = kind === 'check-in' ? checkIns.get(words) : kind === 'add-step' ? steps.get(words) : undefined
      const found = [changes, events, told].map((counts) => counts.get(submission) ?? 0)
      if (kind !== 'mark-step') found.push(row ?? 0)
      const isThereOnce = found.every((count) => count === 1)
      const isNotThere = found.every((count) => count === 0)
      if (isThereOnce || (isNotThere && !isAnswered)) continue
      faults.push(`${isAnswered ? 'answered' : 'unanswered'} ${kind} ${submission}: ${found.join(', ')} rows`)
    }
  }
  return faults
}

/** How many of these saves are in the database, whatever was said about them. */
export async function howManyKept(saves: readonly Save[]): Promise<number> {
  let kept = 0
  for (let from = 0; from < saves.length; from += AT_ONCE) {
    const [changes] = await rowsOf(saves.slice(from, from + AT_ONCE))
    kept += changes.size
  }
  return kept
}

/** Everything: each save, rows nobody sent, the file itself, its foreign keys and the audit chain. */
export async function faultsAtTheEnd(saves: readonly Save[]): Promise<string[]> {
  const faults = [...(await faultsOfSaves(saves)), ...(await faultsOfDatabase())]
  const { count } = await database()
    .selectFrom('change')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const sent = saves.filter(({ isAnswered }) => isAnswered).length
  const unanswered = saves.length - sent
  if (count < sent || count > sent + unanswered) faults.push(`${count} changes, but ${sent} answered saves`)
  return faults
}
