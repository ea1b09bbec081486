// Where a person can be written to, put straight into the open database.
import type { Participant } from '#app/domain/actor.ts'
import { type NewRow, newId, write } from '#db'

/** An e-mail address this person confirmed, used for nothing unless the case says so; returns its id. */
export async function anAddress(
  { personId, now }: Participant,
  wishes: Partial<NewRow<'personAddress'>> = {},
): Promise<string> {
  const id = newId()
  const row = { id, personId, channel: 'email' as const, address: `${id}@home.test`, confirmedAt: now, createdAt: now }
  await write((trx) =>
    trx
      .insertInto('personAddress')
      .values({ ...row, ...wishes })
      .execute(),
  )
  return id
}

/** An ask for a way back that this person's name was given for, looked at by nobody yet; returns its id. */
export async function aWayBack({ accountId, now }: Participant): Promise<string> {
  const id = newId()
  const expiresAt = new Date(Date.parse(now) + 10 * 60_000).toISOString()
  const ask = { id, identifier: `${accountId}@test.test`, channel: 'email' as const, askedAt: now, expiresAt }
  await write((trx) => trx.insertInto('wayBack').values(ask).execute())
  return id
}
