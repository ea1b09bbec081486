import type { Participant } from '#app/domain/actor.ts'
import { CIRCLE_LIMITS } from '#app/domain/circle.ts'
import {
  beginCircle,
  countMembers,
  database,
  findAnswer,
  findInvitationOf,
  findMembership,
  findShowingStop,
  insertCircleInvitation,
  listInvitationsOpen,
  newId,
  once,
  type Reader,
  waitForMembership,
  waitForShowing,
  write,
} from '#db'
import { familyCode, familyCodeAddress, familyCodeHash, spokenCode } from './family-code.server.ts'
import type { Invite } from './invite.form.ts'

const SHOWN_AGAIN = 10 * 60_000
const DAY = 24 * 60 * 60_000

/** The code, in the answer that made it and nowhere else. */
export interface CodeShown {
  code: string
  /** brings the code into the field where it is typed, and does nothing else */
  address: string
  until: string
}

/** `gone`: an old page on a phone that others use gives nothing away. */
export type InviteRefusal = 'no-name' | 'teenager' | 'stopped' | 'full' | 'too-many' | 'gone'

/**
 * Makes a way into the circle for one person, and the circle itself when there is none. Nothing opens by it until whoever used
 * it is let in. The form sent again shows the same code for some minutes, while nobody used it.
 */
export function makeInvitation(
  actor: Participant,
  { submission, standing }: Invite,
): Promise<{ done: CodeShown } | { refused: InviteRefusal }> {
  const code = familyCode(actor.accountId, submission)
  return write(async (trx) => {
    const made = await once<{ invitationId: string }, InviteRefusal>(trx, actor, submission, async () => {
      if (actor.name === '') return { refused: 'no-name' }
      await waitForShowing(trx, actor.personId)
      if (await findShowingStop(trx, actor.personId)) return { refused: 'stopped' }
      await waitForMembership(trx, actor.personId)
      const mine = await findMembership(trx, actor.personId)
      if (actor.teenager || mine?.standing === 'teenager') return { refused: 'teenager' }
      if (mine && (await countMembers(trx, mine.circleId)) >= CIRCLE_LIMITS.members) return { refused: 'full' }
      const open = await listInvitationsOpen(trx, actor.personId, actor.now)
      if (open.length >= CIRCLE_LIMITS.invitationsOpen) return { refused: 'too-many' }
      const circleId = mine?.circleId ?? (await beginCircle(trx, actor.personId, 'adult', actor.now))
      const id = newId()
      const expiresAt = new Date(Date.parse(actor.now) + CIRCLE_LIMITS.invitationDays * DAY).toISOString()
      await insertCircleInvitation(trx, {
        id,
        circleId,
        inviterId: actor.personId,
        standing,
        codeHash: familyCodeHash(code),
        madeAt: actor.now,
        expiresAt,
        askedBy: null,
        askedAt: null,
        endedAt: null,
      })
      const subject = { kind: 'circle-invitation', id }
      const personId = actor.personId
      return { kind: 'circle-invitation-made', subject, personId, fields: [standing], answer: { invitationId: id } }
    })
    if ('refused' in made) return made
    const shown = await shownNow(trx, actor, submission, made.done.invitationId)
    return shown ? { done: shown } : { refused: 'gone' }
  })
}

/** The code a form made, read again in its first minutes: in another language, say. Null where this account sent none. */
export async function readCodeShown(actor: Participant, submission: string): Promise<CodeShown | null> {
  const db = database()
  const made = await findAnswer<{ invitationId?: string } | null>(db, actor, submission)
  return made?.invitationId ? shownNow(db, actor, submission, made.invitationId) : null
}

async function shownNow(db: Reader, actor: Participant, submission: string, id: string): Promise<CodeShown | null> {
  const open = await findInvitationOf(db, actor.personId, id)
  const isNew = open?.askedBy === null && Date.parse(actor.now) - Date.parse(open.madeAt) < SHOWN_AGAIN
  if (!isNew) return null
  const code = familyCode(actor.accountId, submission)
  return { code: spokenCode(code), address: familyCodeAddress(code), until: open.expiresAt }
}
