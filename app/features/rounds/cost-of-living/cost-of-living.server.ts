import { type Fault, inOneOrder } from '#app/domain/file-fault.ts'
import { type AgencyAmounts, readCostOfLivingFile } from '#app/instruments/cost-of-living-file.ts'
import { auditOperator, readAgencyFile } from '#app/server/commands/agency-file.server.ts'
import { database, insertCostOfLiving, type KeptAmounts, listCostOfLiving, write } from '#db'

/** What a file brings, and whether it was loaded before, word for word. */
export interface Checked extends AgencyAmounts {
  already: boolean
}

/** Reads an agency's file and holds it against what is there; every fault is named, and with one nothing is taken. */
export async function checkCostOfLiving(text: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  const file = await readAgencyFile(text, readCostOfLivingFile)
  if ('faults' in file) return file
  const { read, onTheirLines } = file
  const kept = await listCostOfLiving(database())
  const same = kept.find((one) => one.published.version === read.published.version)
  if (same && !isSame(same, read)) {
    const expected = 'the amounts that were loaded under this version, or another version'
    const fault = { path: 'version', found: `${read.published.version} with other amounts or words`, expected }
    return { faults: onTheirLines([fault]) }
  }
  return { done: { ...read, already: same !== undefined } }
}

/** Old rounds are read with these amounts: a version means the same for ever. */
const isSame = (kept: KeptAmounts, read: AgencyAmounts) =>
  kept.agency === read.agency &&
  kept.programme === read.programme &&
  inOneOrder(kept.published) === inOneOrder(read.published)

/** Loads the table of a file: new rounds of its programme are answered with it from now on. */
export async function loadCostOfLiving(text: string, at: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  const checked = await checkCostOfLiving(text)
  if ('faults' in checked || checked.done.already) return checked
  const { agency, programme, published } = checked.done
  await write(async (trx) => {
    await insertCostOfLiving(trx, { programme, agency, loadedAt: at, published })
    await auditOperator(trx, 'cost-of-living-loaded', { kind: 'cost-of-living', id: published.version }, at)
  })
  return checked
}

export const allCostOfLiving = (): Promise<KeptAmounts[]> => listCostOfLiving(database())
