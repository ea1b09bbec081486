import type { Day } from '#app/domain/day.ts'
import type { Reader, Trx } from './columns.ts'
import { storedDayOrNone } from './goals.ts'
import type { NewRow, Row } from './schema.ts'

export type CardName = Row<'goalCard'>['card']

/** What a person wrote on a card, with the language of the page it was written on. */
export interface Card {
  goalId: string
  card: CardName
  text: string
  language: string
}

export interface Pothole {
  id: string
  goalId: string
  stepId: string | null
  position: number
  ifText: string
  thenText: string
  language: string
  usedDay: Day | null
}

export async function listCards(db: Reader, ownerId: string, goalIds: readonly string[]): Promise<Card[]> {
  if (goalIds.length === 0) return []
  return db
    .selectFrom('goalCard')
    .select(['goalId', 'card', 'text', 'language'])
    .where('goalId', 'in', [...goalIds])
    .where('ownerId', '=', ownerId)
    .orderBy('card')
    .execute()
}

/** Writes a card, or writes it anew. */
export async function putCard(trx: Trx, card: NewRow<'goalCard'>): Promise<void> {
  const { text, language, updatedAt } = card
  await trx
    .insertInto('goalCard')
    .values(card)
    .onConflict((conflict) => conflict.columns(['goalId', 'card']).doUpdateSet({ text, language, updatedAt }))
    .execute()
}

export async function deleteCard(trx: Trx, ownerId: string, goalId: string, card: CardName): Promise<void> {
  await trx
    .deleteFrom('goalCard')
    .where('goalId', '=', goalId)
    .where('ownerId', '=', ownerId)
    .where('card', '=', card)
    .execute()
}

const potholeFrom = (row: Row<'pothole'>): Pothole => ({
  id: row.id,
  goalId: row.goalId,
  stepId: row.stepId,
  position: row.position,
  ifText: row.ifText,
  thenText: row.thenText,
  language: row.language,
  usedDay: storedDayOrNone(row.usedDay),
})

/** What may get in the way of these goals, in the order it was written. */
export async function listPotholes(db: Reader, ownerId: string, goalIds: readonly string[]): Promise<Pothole[]> {
  if (goalIds.length === 0) return []
  const rows = await db
    .selectFrom('pothole')
    .selectAll()
    .where('goalId', 'in', [...goalIds])
    .where('ownerId', '=', ownerId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(potholeFrom)
}

export async function findPothole(
  db: Reader,
  ownerId: string,
  goalId: string,
  potholeId: string,
): Promise<Pothole | undefined> {
  const row = await db
    .selectFrom('pothole')
    .selectAll()
    .where('id', '=', potholeId)
    .where('goalId', '=', goalId)
    .where('ownerId', '=', ownerId)
    .executeTakeFirst()
  return row && potholeFrom(row)
}

export async function insertPothole(trx: Trx, pothole: NewRow<'pothole'>): Promise<void> {
  await trx.insertInto('pothole').values(pothole).execute()
}

export async function updatePothole(
  trx: Trx,
  ownerId: string,
  potholeId: string,
  changes: { ifText?: string; thenText?: string; language?: string; usedDay?: string; stepId?: string | null },
): Promise<void> {
  await trx.updateTable('pothole').set(changes).where('id', '=', potholeId).where('ownerId', '=', ownerId).execute()
}

export async function deletePothole(trx: Trx, ownerId: string, potholeId: string): Promise<void> {
  await trx.deleteFrom('pothole').where('id', '=', potholeId).where('ownerId', '=', ownerId).execute()
}
