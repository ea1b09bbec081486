import { type Fault, inOneOrder } from '#app/domain/file-fault.ts'
import { auditOperator, readAgencyFile } from '#app/server/commands/agency-file.server.ts'
import { database, findProgramme, listProgrammes, type Programme, setHelpNumbers, write } from '#db'
import { type AgencyNumbers, readHelpNumbersFile } from './help-numbers-file.ts'

/** What a file brings, and whether its programme has exactly these numbers. */
export interface Checked extends AgencyNumbers {
  already: boolean
}

/** Reads an agency's file and holds it against what is there; every fault is named, and with one nothing is taken. */
export async function checkHelpNumbers(text: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  const file = await readAgencyFile(text, readHelpNumbersFile)
  if ('faults' in file) return file
  const kept = await findProgramme(database(), file.read.programme)
  return { done: { ...file.read, already: inOneOrder(kept?.helpNumbers) === inOneOrder(file.read.numbers) } }
}

/** Puts the numbers of a file in the place of those the programme has, all at once: a page never mixes two lists. */
export async function loadHelpNumbers(text: string, at: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  const checked = await checkHelpNumbers(text)
  if ('faults' in checked || checked.done.already) return checked
  const { programme, numbers } = checked.done
  await write(async (trx) => {
    await setHelpNumbers(trx, programme, numbers)
    await auditOperator(
      trx,
      'help-numbers-loaded',
      { kind: 'programme', id: programme },
      at,
      numbers.map(({ key }) => key),
    )
  })
  return checked
}

export const allHelpNumbers = (): Promise<Programme[]> => listProgrammes(database())
