import type { Trx } from './columns.ts'
import { newId } from './ids.ts'

/** The office with this name in this organisation and programme; made when it is new. */
export async function officeNamed(
  trx: Trx,
  office: { name: string; organisation: string; programmeKey: string },
): Promise<string> {
  const known = await trx
    .selectFrom('office')
    .select('id')
    .where('programmeKey', '=', office.programmeKey)
    .where('organisation', '=', office.organisation)
    .where('name', '=', office.name)
    .executeTakeFirst()
  if (known) return known.id
  const id = newId()
  await trx
    .insertInto('office')
    .values({ id, ...office })
    .execute()
  return id
}

export async function addWorker(trx: Trx, personId: string, officeId: string): Promise<void> {
  await trx.insertInto('worker').values({ personId, officeId, endedAt: null }).execute()
}
