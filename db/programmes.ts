import type { Reader } from './columns.ts'
import type { Row } from './schema.ts'

/** One line of *Need help today?*; the words for `key` are in the locales, numbers are the agency's data. */
export interface HelpNumber {
  key: 'danger' | 'crisis' | 'needs' | 'violence' | 'office'
  call: string
  /** a word to text, and the number to text it to */
  text?: { word: string; to: string }
}

export interface Programme {
  key: string
  name: string
  timeZone: string
  smartLetters: 'common' | 'alaska'
  helpNumbers: HelpNumber[]
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

function fromRow(row: Row<'programme'>): Programme {
  return {
    key: row.key,
    name: row.name,
    timeZone: row.timeZone,
    smartLetters: row.smartLetters,
    helpNumbers: JSON.parse(row.helpNumbers) as HelpNumber[],
  }
}
