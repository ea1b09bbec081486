import { type Fault, found } from '#app/domain/file-fault.ts'
import { languages } from '#app/i18n/languages.ts'
import { appendAudit, database, findProgramme, type Trx } from '#db'
import { readJsonFile } from './json-file.server.ts'

type OnTheirLines = (faults: readonly Fault[]) => Fault[]

/** Reads what a file says, as a value and in the languages of the pages. */
export type ReadFile<Read> = (value: unknown, languages: readonly string[]) => { read: Read } | { faults: Fault[] }

/**
 * Reads a file an agency brings, for the people of one programme of this Footbridge. Every fault is named with its line. What
 * is read still has to be held against what is there: `onTheirLines` gives those faults their lines too.
 */
export async function readAgencyFile<Read extends { programme: string }>(
  text: string,
  readFile: ReadFile<Read>,
): Promise<{ read: Read; onTheirLines: OnTheirLines } | { faults: Fault[] }> {
  const json = readJsonFile(text)
  if ('faults' in json) return json
  const { value, onTheirLines } = json.file
  const file = readFile(
    value,
    languages.map(({ code }) => code),
  )
  if ('faults' in file) return { faults: onTheirLines(file.faults) }
  const { programme } = file.read
  if (!(await findProgramme(database(), programme))) {
    const expected = 'a programme of this Footbridge'
    return { faults: onTheirLines([{ path: 'programme', found: found(programme), expected }]) }
  }
  return { read: file.read, onTheirLines }
}

/** What the operator changed at the command line, last in the transaction that changes it. */
export const auditOperator = (
  trx: Trx,
  kind: Parameters<typeof appendAudit>[1]['kind'],
  subject: { kind: string; id: string },
  at: string,
  fields: string[] = [],
) =>
  appendAudit(trx, {
    at,
    accountId: null,
    role: 'operator',
    kind,
    subject,
    personId: null,
    fields,
    changeId: null,
  })
