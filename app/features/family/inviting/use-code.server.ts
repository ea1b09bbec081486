import type { Participant } from '#app/domain/actor.ts'
import { CIRCLE_LIMITS, type Standing } from '#app/domain/circle.ts'
import { noteFailure, secondsToWait } from '#app/server/identity/tries.server.ts'
import {
  askToComeIn,
  type CircleInvitation,
  countMembers,
  endPageDraft,
  findAskOf,
  findInvitationByCode,
  findShowingStop,
  forgetFailures,
  isLivedIn,
  once,
  setName,
  setTeenSince,
  standsAlone,
  type Trx,
  waitForCircle,
  waitForMembership,
  waitForShowing,
  waitForTries,
  write,
} from '#db'
import { familyCodeHash } from './family-code.server.ts'
import type { Join } from './join.form.ts'

/** What somebody reads who gave a right code: who invites, and as what. */
export interface Invited {
  inviter: { name: string; language: string }
  standing: Standing
}

/**
 * `unusable` is one word for every reason: no such code, run out, used, taken back, one's own, for somebody else's standing, a
 * circle that is full, somebody who shows nothing now. `wait` in seconds.
 */
export type CodeRefusal = 'unusable' | 'in-a-circle' | { wait: number }

export type AskRefusal = CodeRefusal | 'no-name' | 'too-young' | 'which-account'

type Found = CircleInvitation & { inviterName: string; inviterLanguage: string }

/** Whom a code is of. Changes nothing but the count of wrong ones: who guesses waits longer each time. */
export function lookAtCode(actor: Participant, code: string): Promise<{ done: Invited } | { refused: CodeRefusal }> {
  return write(async (trx) => {
    const outcome = await openedBy(trx, actor, code)
    if ('refused' in outcome) return outcome
    const { inviterName: name, inviterLanguage: language, standing } = outcome.found
    return { done: { inviter: { name, language }, standing } }
  })
}

/** A right code that was typed goes on in the form that asks, and waits in the one that looks no longer. */
export async function lookAtTyped(actor: Participant, code: string): ReturnType<typeof lookAtCode> {
  const looked = await lookAtCode(actor, code)
  if ('done' in looked) await write((trx) => endPageDraft(trx, actor))
  return looked
}

/**
 * Asks to be let in by a code. From now on it opens nothing for anybody else; whoever made it reads my name and says yes or
 * not. A teenager who gets no aid of their own has a teenager's account from now on, unless it
 * holds answers or releases of a participant's already.
 */
export function askByCode(actor: Participant, input: Join): Promise<{ done: null } | { refused: AskRefusal }> {
  return write((trx) =>
    once<null, AskRefusal>(trx, actor, input.submission, async () => {
      await waitForMembership(trx, actor.personId)
      const outcome = await openedBy(trx, actor, input.familyCode)
      if ('refused' in outcome) return outcome
      const { found } = outcome
      const refused = toMend(actor, input, found)
      if (refused) return { refused }
      if (!(await askToComeIn(trx, found.id, actor.personId, actor.now))) return { refused: 'unusable' }
      if (actor.name === '') await setName(trx, actor.personId, input.name)
      const family = found.standing === 'teenager' && !actor.teenager && input.account === 'family'
      if (family && !(await isLivedIn(trx, actor.personId))) await setTeenSince(trx, actor.personId, actor.today)
      const subject = { kind: 'circle-invitation', id: found.id }
      return { kind: 'circle-asked', subject, personId: actor.personId, fields: [found.standing], answer: null }
    }),
  )
}

/** What is missing from the form that asks; null when nothing is. */
function toMend(actor: Participant, { name, oldEnough, account }: Join, { standing }: Found): AskRefusal | null {
  if (actor.name === '' && name === '') return 'no-name'
  if (standing === 'adult' || actor.teenager) return null
  if (!oldEnough) return 'too-young'
  return account ? null : 'which-account'
}

async function openedBy(
  trx: Trx,
  actor: Participant,
  code: string,
): Promise<{ found: Found } | { refused: CodeRefusal }> {
  if (!(await standsAlone(trx, actor.personId))) return { refused: 'in-a-circle' }
  const key = `family-code ${actor.accountId}`
  await waitForTries(trx, key)
  const wait = await secondsToWait(key, actor.now, trx)
  if (wait > 0) return { refused: { wait } }
  await waitForShowing(trx, actor.personId)
  const found = await findInvitationByCode(trx, familyCodeHash(code), actor.now)
  if (!found || !(await mayUse(trx, actor, found))) {
    await noteFailure(trx, key, actor.now)
    return { refused: 'unusable' }
  }
  await forgetFailures(trx, key)
  return { found }
}

async function mayUse(trx: Trx, actor: Participant, found: Found): Promise<boolean> {
  if (found.inviterId === actor.personId) return false
  // An account of a teenager is none of an adult of the circle; the other way round somebody may be both.
  if (actor.teenager && found.standing === 'adult') return false
  if (await findShowingStop(trx, actor.personId)) return false
  if (await findAskOf(trx, actor.personId)) return false
  await waitForCircle(trx, found.circleId)
  return (await countMembers(trx, found.circleId)) < CIRCLE_LIMITS.members
}
