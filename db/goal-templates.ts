import {
  type AgencyTemplate,
  isAgencyKey,
  knowAgencyTemplates,
  unknownAgencyKeys,
} from '#app/domain/agency-template.ts'
import { isLifeArea, type LifeArea } from '#app/domain/life-area.ts'
import type { Reader, Trx } from './columns.ts'
import type { Row } from './schema.ts'

/** A template as it is kept, with the day it stopped being offered. */
export interface KeptTemplate extends AgencyTemplate {
  retiredAt: string | null
}

function fromRow(row: Row<'goalTemplate'>): KeptTemplate {
  if (!isAgencyKey(row.key) || !isLifeArea(row.lifeArea)) throw new Error('a stored template is none')
  return {
    key: row.key,
    programme: row.programmeKey,
    agency: row.agency,
    area: row.lifeArea,
    blanks: JSON.parse(row.blanks) as string[],
    sentences: JSON.parse(row.sentences) as AgencyTemplate['sentences'],
    retiredAt: row.retiredAt,
  }
}

/** What agencies offer the people of this programme for this part of life, in the order it was loaded. */
export async function listTemplatesOffered(
  db: Reader,
  programme: string | null,
  area: LifeArea,
): Promise<KeptTemplate[]> {
  if (programme === null) return []
  const rows = await db
    .selectFrom('goalTemplate')
    .selectAll()
    .where('programmeKey', '=', programme)
    .where('lifeArea', '=', area)
    .where('retiredAt', 'is', null)
    .orderBy('loadedAt')
    .orderBy('key')
    .execute()
  const templates = rows.map(fromRow)
  knowAgencyTemplates(templates)
  return templates
}

/** All templates of all agencies, those no longer offered too. */
export async function listTemplates(db: Reader): Promise<KeptTemplate[]> {
  const rows = await db.selectFrom('goalTemplate').selectAll().orderBy('key').execute()
  return rows.map(fromRow)
}

/**
 * Makes the templates of these keys known before anything is read that names them; those no longer offered too, because old
 * goals still say them. One question to the database the first time a key is met, none after.
 */
export async function knowTemplates(db: Reader, keys: readonly (string | null)[]): Promise<void> {
  const unknown = unknownAgencyKeys(keys)
  if (unknown.length === 0) return
  const rows = await db.selectFrom('goalTemplate').selectAll().where('key', 'in', unknown).execute()
  knowAgencyTemplates(rows.map(fromRow))
}

export async function insertTemplate(trx: Trx, template: AgencyTemplate, at: string): Promise<void> {
  const { key, programme, agency, area, blanks, sentences } = template
  await trx
    .insertInto('goalTemplate')
    .values({
      key,
      programmeKey: programme,
      agency,
      lifeArea: area,
      blanks: JSON.stringify(blanks),
      sentences: JSON.stringify(sentences),
      loadedAt: at,
      retiredAt: null,
    })
    .execute()
}

/** No longer offered from now on; false when there is no such template that is. */
export async function retireTemplate(trx: Trx, key: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('goalTemplate')
    .set({ retiredAt: at })
    .where('key', '=', key)
    .where('retiredAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
