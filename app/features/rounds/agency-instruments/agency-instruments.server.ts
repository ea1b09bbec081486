import { type Fault, found, inOneOrder } from '#app/domain/file-fault.ts'
import { languages } from '#app/i18n/languages.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { type AgencyInstrument, readInstrumentFile } from '#app/instruments/instrument-file.ts'
import { isKnown, kindOf, publishedInstrument } from '#app/instruments/published.ts'
import { readJsonFile } from '#app/server/commands/json-file.server.ts'
import {
  appendAudit,
  database,
  findProgramme,
  insertInstrument,
  type KeptInstrument,
  listInstruments,
  retireInstrument,
  type Trx,
  write,
} from '#db'

/** What a file brings, and whether it was loaded before, word for word. */
export interface Checked extends AgencyInstrument {
  already: boolean
}

/** Reads an agency's file and holds it against what is there; every fault is named, and with one nothing is taken. */
export async function checkInstrument(text: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  const json = readJsonFile(text)
  if ('faults' in json) return json
  const { value, onTheirLines } = json.file
  const codes = languages.map(({ code }) => code)
  const file = readInstrumentFile(value, codes)
  if ('faults' in file) return { faults: onTheirLines(file.faults) }
  const { read } = file
  if (!(await findProgramme(database(), read.programme))) {
    const expected = 'a programme of this Footbridge'
    return { faults: onTheirLines([{ path: 'programme', found: found(read.programme), expected }]) }
  }
  const kept = await listInstruments(database())
  const same = kept.find((one) => one.key === read.published.key && one.version === read.published.version)
  if (same && !isSame(same, read)) {
    const expected = 'the words that were loaded under this key and version, or another version'
    return { faults: onTheirLines([{ path: 'version', found: `${name(read.published)} with other words`, expected }]) }
  }
  const faults = [...kindFaults(read.published), ...compareFaults(read.published)]
  return faults.length > 0 ? { faults: onTheirLines(faults) } : { done: { ...read, already: same !== undefined } }
}

const name = ({ key, version }: PublishedInstrument) => `${key}@${version}`

/** Old rounds are answers to these words: a key and version mean the same for ever. */
const isSame = (kept: KeptInstrument, read: AgencyInstrument) =>
  kept.agency === read.agency &&
  kept.programme === read.programme &&
  inOneOrder(kept.published) === inOneOrder(read.published)

/** A key is one questionnaire: its page is that of a line or of a map, whichever version is read there. */
function kindFaults({ key, structure }: PublishedInstrument): Fault[] {
  const kind = kindOf(key)
  if (kind === null || kind === structure.kind) return []
  return [{ path: 'kind', found: found(structure.kind), expected: `${kind}, as ${key} is, or another key` }]
}

/** What a file can be set beside has to be there, with the items it names. */
function compareFaults({ key, structure }: PublishedInstrument): Fault[] {
  return structure.compares.flatMap(({ version, items }, at): Fault[] => {
    const path = `compares[${at}]`
    if (!isKnown(key, version))
      return [{ path: `${path}.version`, found: found(version), expected: `a version of ${key} that is there` }]
    const theirs = publishedInstrument(key, version).structure.items.map((item) => item.key)
    return Object.entries(items)
      .filter(([, there]) => !theirs.includes(there))
      .map(([here, there]) => ({
        path: `${path}.items.${here}`,
        found: found(there),
        expected: `an item of ${key}@${version}: ${theirs.join(', ')}`,
      }))
  })
}

/** Loads the questionnaire of a file, or nothing of it. */
export async function loadInstrument(text: string, at: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  const checked = await checkInstrument(text)
  if ('faults' in checked || checked.done.already) return checked
  const { agency, programme, published, content } = checked.done
  const { key, version } = published
  await write(async (trx) => {
    await insertInstrument(trx, { key, version, programme, agency }, content, at)
    await audit(trx, 'instrument-loaded', name(published), at)
  })
  return checked
}

/** No longer offers a version; a round that was begun in it can be finished, and rounds answered in it read as before. */
export async function retire(key: string, version: number, at: string): Promise<boolean> {
  return write(async (trx) => {
    const retired = await retireInstrument(trx, key, version, at)
    if (retired) await audit(trx, 'instrument-retired', `${key}@${version}`, at)
    return retired
  })
}

export const allInstruments = (): Promise<KeptInstrument[]> => listInstruments(database())

const audit = (trx: Trx, kind: 'instrument-loaded' | 'instrument-retired', id: string, at: string) =>
  appendAudit(trx, {
    at,
    accountId: null,
    role: 'operator',
    kind,
    subject: { kind: 'instrument', id },
    personId: null,
    fields: [],
    changeId: null,
  })
