import { type CopyShape, copyShapesIn } from '#app/domain/case-copy.ts'
import type { HelpNumber } from '#app/domain/help-now.ts'
import type { Reader, Trx } from './columns.ts'
import type { Row } from './schema.ts'

export interface Programme {
  key: string
  name: string
  timeZone: string
  smartLetters: 'common' | 'alaska'
  helpNumbers: HelpNumber[]
  /** the texts for a case system that its workers are offered */
  copyShapes: CopyShape[]
}

/** For *Where do I get aid?* */
export async function listProgrammes(db: Reader): Promise<Programme[]> {
  const rows = await db.selectFrom('programme').selectAll().orderBy('name').execute()
  return rows.map(fromRow)
}

export async function findProgramme(db: Reader, key: string): Promise<Programme | undefined> {
  const row = await db.selectFrom('programme').selectAll().where('key', '=', key).executeTakeFirst()
  return row && fromRow(row)
}

/** Puts these numbers in the place of those the programme had. */
export async function setHelpNumbers(trx: Trx, key: string, numbers: readonly HelpNumber[]): Promise<void> {
  await trx
    .updateTable('programme')
    .set({ helpNumbers: JSON.stringify(numbers) })
    .where('key', '=', key)
    .execute()
}

/** Offers these shapes to the workers of a programme. */
export async function setCopyShapes(trx: Trx, key: string, shapes: readonly CopyShape[]): Promise<void> {
  await trx.updateTable('programme').set({ copyShapes: shapes.join() }).where('key', '=', key).execute()
}

function fromRow(row: Row<'programme'>): Programme {
  return {
    key: row.key,
    name: row.name,
    timeZone: row.timeZone,
    smartLetters: row.smartLetters,
    helpNumbers: JSON.parse(row.helpNumbers) as HelpNumber[],
    copyShapes: copyShapesIn(row.copyShapes),
  }
}

/** The shapes of text for a case system that this worker's programme offers. */
export async function copyShapesOf(db: Reader, workerId: string): Promise<CopyShape[]> {
  const row = await db
    .selectFrom('worker')
    .innerJoin('office', 'office.id', 'worker.officeId')
    .innerJoin('programme', 'programme.key', 'office.programmeKey')
    .select('programme.copyShapes')
    .where('worker.personId', '=', workerId)
    .executeTakeFirst()
  return copyShapesIn(row?.copyShapes ?? '')
}
