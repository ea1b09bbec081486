import type { Standing } from '#app/domain/circle.ts'
import type { Reader, Trx } from './columns.ts'
import type { NewRow } from './schema.ts'
import { heldBackSince } from './showing.ts'

// Ways into a family circle. Of every reason why one opens nothing, nobody is told which.

/** A way in that can still be used, or that somebody used and waits by. */
export interface CircleInvitation {
  id: string
  circleId: string
  inviterId: string
  standing: Standing
  madeAt: string
  expiresAt: string
  askedBy: string | null
}

export async function insertCircleInvitation(trx: Trx, invitation: NewRow<'circleInvitation'>): Promise<void> {
  await trx.insertInto('circleInvitation').values(invitation).execute()
}

/** Those that have not ended, of inviters who are there: in the circle, not erased, and not while they show nothing. */
const opening = (db: Reader) =>
  db
    .selectFrom('circleInvitation')
    .innerJoin('circleMember', (join) =>
      join
        .onRef('circleMember.circleId', '=', 'circleInvitation.circleId')
        .onRef('circleMember.personId', '=', 'circleInvitation.inviterId')
        .on('circleMember.leftAt', 'is', null),
    )
    .innerJoin('person', 'person.id', 'circleInvitation.inviterId')
    .leftJoin('erasure', 'erasure.personId', 'circleInvitation.inviterId')
    .select([
      'circleInvitation.id',
      'circleInvitation.circleId',
      'circleInvitation.inviterId',
      'circleInvitation.standing',
      'circleInvitation.madeAt',
      'circleInvitation.expiresAt',
      'circleInvitation.askedBy',
      'person.name as inviterName',
      'person.language as inviterLanguage',
    ])
    .where('circleInvitation.endedAt', 'is', null)
    .where('erasure.personId', 'is', null)
    .where((row) => row(heldBackSince(row, 'circleInvitation.inviterId'), 'is', null))

/** What a code opens now that nobody has used; undefined for every reason why it opens nothing. */
export function findInvitationByCode(
  db: Reader,
  codeHash: string,
  at: string,
): Promise<(CircleInvitation & { inviterName: string; inviterLanguage: string }) | undefined> {
  return opening(db)
    .where('circleInvitation.codeHash', '=', codeHash)
    .where('circleInvitation.expiresAt', '>', at)
    .where('circleInvitation.askedBy', 'is', null)
    .executeTakeFirst()
}

/** Whom this person asked to be let in, and waits for. The name was read before asking. */
export function findAskOf(
  db: Reader,
  personId: string,
): Promise<{ id: string; inviterName: string; inviterLanguage: string } | undefined> {
  return db
    .selectFrom('circleInvitation')
    .innerJoin('person as inviter', 'inviter.id', 'circleInvitation.inviterId')
    .select(['circleInvitation.id', 'inviter.name as inviterName', 'inviter.language as inviterLanguage'])
    .where('circleInvitation.askedBy', '=', personId)
    .where('circleInvitation.endedAt', 'is', null)
    .executeTakeFirst()
}

/** Ways in that this person made and nobody has used yet. */
export function listInvitationsOpen(
  db: Reader,
  inviterId: string,
  at: string,
): Promise<Pick<CircleInvitation, 'id' | 'standing' | 'madeAt' | 'expiresAt'>[]> {
  return db
    .selectFrom('circleInvitation')
    .select(['id', 'standing', 'madeAt', 'expiresAt'])
    .where('inviterId', '=', inviterId)
    .where('endedAt', 'is', null)
    .where('askedBy', 'is', null)
    .where('expiresAt', '>', at)
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
}

/** Somebody who came by a code and waits for its inviter. */
export interface Asking {
  id: string
  circleId: string
  personId: string
  name: string
  language: string
  standing: Standing
}

/** Who waits for this person to let them in; not whoever asked to be erased or shows nothing now. */
export function listAsking(db: Reader, inviterId: string): Promise<Asking[]> {
  return db
    .selectFrom('circleInvitation')
    .innerJoin('person', 'person.id', 'circleInvitation.askedBy')
    .leftJoin('erasure', 'erasure.personId', 'circleInvitation.askedBy')
    .select([
      'circleInvitation.id',
      'circleInvitation.circleId',
      'person.id as personId',
      'person.name',
      'person.language',
      'circleInvitation.standing',
    ])
    .where('circleInvitation.inviterId', '=', inviterId)
    .where('circleInvitation.endedAt', 'is', null)
    .where('erasure.personId', 'is', null)
    .where((row) => row(heldBackSince(row, 'person.id'), 'is', null))
    .orderBy('circleInvitation.askedAt')
    .orderBy('circleInvitation.id')
    .execute()
}

/** A way in of this inviter that has not ended. */
export async function findInvitationOf(
  db: Reader,
  inviterId: string,
  id: string,
): Promise<CircleInvitation | undefined> {
  return db
    .selectFrom('circleInvitation')
    .select(['id', 'circleId', 'inviterId', 'standing', 'madeAt', 'expiresAt', 'askedBy'])
    .where('id', '=', id)
    .where('inviterId', '=', inviterId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
}

/** Whether this person made it, open or ended. */
export async function isInvitationOf(db: Reader, inviterId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('circleInvitation')
    .select('id')
    .where('id', '=', id)
    .where('inviterId', '=', inviterId)
    .executeTakeFirst()
  return row !== undefined
}

/** Uses a way in; false when somebody was quicker, or it ended in this very moment. */
export async function askToComeIn(trx: Trx, id: string, personId: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('circleInvitation')
    .set({ askedBy: personId, askedAt: at })
    .where('id', '=', id)
    .where('askedBy', 'is', null)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function endInvitation(trx: Trx, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('circleInvitation')
    .set({ endedAt: at })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Every way in this person made or waits by ends: they stopped all showing. */
export async function endInvitationsOf(trx: Trx, personId: string, at: string): Promise<void> {
  await trx
    .updateTable('circleInvitation')
    .set({ endedAt: at })
    .where((row) => row.or([row('inviterId', '=', personId), row('askedBy', '=', personId)]))
    .where('endedAt', 'is', null)
    .execute()
}
