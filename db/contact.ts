import type { AddressUse, Channel } from '#app/domain/message.ts'
import type { Reader, Trx } from './columns.ts'
import { type Flag, flag } from './flag.ts'
import { newId } from './ids.ts'

/** A place where a person can be written to, as its owner sees it. */
export interface ContactAddress {
  id: string
  channel: Channel
  address: string
  isConfirmed: boolean
  uses: AddressUse[]
  version: number
}

interface Uses {
  getsIn: Flag
  hearsOfEndings: Flag
  hearsOfSignIns: Flag
}

const flagsOf = (uses: readonly AddressUse[]): Uses => ({
  getsIn: flag(uses.includes('getting-in')),
  hearsOfEndings: flag(uses.includes('endings')),
  hearsOfSignIns: flag(uses.includes('sign-ins')),
})

const usesOf = ({ getsIn, hearsOfEndings, hearsOfSignIns }: Uses): AddressUse[] => [
  ...(getsIn ? (['getting-in'] as const) : []),
  ...(hearsOfEndings ? (['endings'] as const) : []),
  ...(hearsOfSignIns ? (['sign-ins'] as const) : []),
]

/** Where this person can be written to, the oldest first; those that wait for their code too. */
export async function listContact(db: Reader, personId: string): Promise<ContactAddress[]> {
  const rows = await db
    .selectFrom('personAddress')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return rows.map(({ id, channel, address, confirmedAt, version, ...uses }) => ({
    id,
    channel,
    address,
    isConfirmed: confirmedAt !== null,
    uses: usesOf(uses),
    version,
  }))
}

export async function findContact(db: Reader, personId: string, id: string): Promise<ContactAddress | undefined> {
  return (await listContact(db, personId)).find((one) => one.id === id)
}

/** One that is to be confirmed; used for nothing yet. */
export async function insertContact(
  trx: Trx,
  { personId, channel, address, at }: { personId: string; channel: Channel; address: string; at: string },
): Promise<string> {
  const id = newId()
  await trx.insertInto('personAddress').values({ id, personId, channel, address, createdAt: at }).execute()
  return id
}

/** It is this person's, or shared with their consent: from now on it may be used to get back in. */
export async function confirmContact(trx: Trx, personId: string, id: string, at: string): Promise<void> {
  await trx
    .updateTable('personAddress')
    .set({ confirmedAt: at, ...flagsOf(['getting-in']) })
    .where('id', '=', id)
    .where('personId', '=', personId)
    .execute()
}

/** Changes what it is used for if nobody else did since `version`; false when it is stale. */
export async function setContactUses(
  trx: Trx,
  personId: string,
  { id, version, uses }: { id: string; version: number; uses: readonly AddressUse[] },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('personAddress')
    .set((row) => ({ ...flagsOf(uses), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .where('personId', '=', personId)
    .where('version', '=', version)
    .where('confirmedAt', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Gone at once, with its codes and with what waited to be sent there. False when it was gone before. */
export async function deleteContact(trx: Trx, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('personAddress')
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
