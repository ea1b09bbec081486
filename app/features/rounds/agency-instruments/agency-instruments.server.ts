import { type Fault, found, inOneOrder } from '#app/domain/file-fault.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { type AgencyInstrument, readInstrumentFile } from '#app/instruments/instrument-file.ts'
import { isKnown, kindOf, publishedInstrument } from '#app/instruments/published.ts'
import { auditOperator, readAgencyFile } from '#app/server/commands/agency-file.server.ts'
import {
  database,
  insertInstrument,
  type KeptInstrument,
  listInstruments,
  mendInstrument,
  retireInstrument,
  write,
} from '#db'

/** What a file brings. */
export interface Checked extends AgencyInstrument {
  /** Loaded before, whatever its translations said. */
  already: boolean
  /** The languages whose words it mends or adds to what was loaded before. */
  mends: string[]
}

/** Reads an agency's file and holds it against what is there; every fault is named, and with one nothing is taken. */
export async function checkInstrument(text: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  const file = await readAgencyFile(text, readInstrumentFile)
  if ('faults' in file) return file
  const { read, onTheirLines } = file
  const kept = await listInstruments(database())
  const same = kept.find((one) => one.key === read.published.key && one.version === read.published.version)
  if (same && !asksTheSame(same, read)) {
    const expected = 'the English words that were loaded under this key and version, or another version'
    return { faults: onTheirLines([{ path: 'version', found: `${name(read.published)} with other words`, expected }]) }
  }
  const faults = [...kindFaults(read.published), ...compareFaults(read.published)]
  if (faults.length > 0) return { faults: onTheirLines(faults) }
  return { done: { ...read, already: same !== undefined, mends: same ? mended(same, read) : [] } }
}

const name = ({ key, version }: PublishedInstrument) => `${key}@${version}`

/**
 * Old rounds are answers to these words: a key and version mean the same for ever. The English words say what it is that
 * is asked; a translation that says it better asks the same.
 */
const asksTheSame = (kept: KeptInstrument, read: AgencyInstrument) =>
  kept.agency === read.agency &&
  kept.programme === read.programme &&
  inOneOrder(inEnglish(kept.published)) === inOneOrder(inEnglish(read.published))

const inEnglish = ({ structure, texts }: PublishedInstrument) => ({ structure, english: texts.en })

const mended = (kept: KeptInstrument, read: AgencyInstrument): string[] =>
  Object.entries(read.published.texts)
    .filter(([language, words]) => inOneOrder(kept.published.texts[language]) !== inOneOrder(words))
    .map(([language]) => language)

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

/** Loads the questionnaire of a file, or nothing of it; of one that is there, the translations that say something else now. */
export async function loadInstrument(text: string, at: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  const checked = await checkInstrument(text)
  if ('faults' in checked) return checked
  const { agency, programme, published, content, already, mends } = checked.done
  const { key, version } = published
  if (already && mends.length === 0) return checked
  await write(async (trx) => {
    if (already) await mendInstrument(trx, key, version, content)
    else await insertInstrument(trx, { key, version, programme, agency }, content, at)
    const kind = already ? 'instrument-mended' : 'instrument-loaded'
    await auditOperator(trx, kind, { kind: 'instrument', id: name(published) }, at, mends)
  })
  return checked
}

/** No longer offers a version; a round that was begun in it can be finished, and rounds answered in it read as before. */
export async function retire(key: string, version: number, at: string): Promise<boolean> {
  return write(async (trx) => {
    const retired = await retireInstrument(trx, key, version, at)
    const subject = { kind: 'instrument', id: `${key}@${version}` }
    if (retired) await auditOperator(trx, 'instrument-retired', subject, at)
    return retired
  })
}

export const allInstruments = (): Promise<KeptInstrument[]> => listInstruments(database())
