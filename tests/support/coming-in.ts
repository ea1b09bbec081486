// Coming into a family circle as people do: by a code, an asking and a yes.
import type { Participant } from '#app/domain/actor.ts'
import type { Standing } from '#app/domain/circle.ts'
import { readFamily } from '#app/features/family/circle/read-family.server.ts'
import { letIn } from '#app/features/family/inviting/answer-invitation.server.ts'
import type { Join } from '#app/features/family/inviting/join.form.ts'
import { plainFamilyCode } from '#app/features/family/inviting/join.form.ts'
import { makeInvitation } from '#app/features/family/inviting/make-invitation.server.ts'
import { askByCode } from '#app/features/family/inviting/use-code.server.ts'
import { aSubmission, done } from './goals.ts'
import { aParticipant } from './people.ts'

/** The code that somebody gives on, as it is shown. */
export const aCode = async (who: Participant, standing: Standing = 'adult') =>
  plainFamilyCode(done(await makeInvitation(who, { submission: aSubmission(), standing })).code)

export const asks = (code: string, more: Partial<Join> = {}): Join => ({
  submission: aSubmission(),
  do: 'ask',
  familyCode: code,
  name: '',
  oldEnough: undefined,
  account: undefined,
  ...more,
})

export const ask = (who: Participant, code: string, more: Partial<Join> = {}) => askByCode(who, asks(code, more))

/** The names on somebody's own page of their circle. */
export const names = async (who: Participant) => (await readFamily(who)).members.map(({ name }) => name)

/** By a code of theirs, and their yes. */
export async function comesIn(
  who: Participant,
  by: Participant,
  standing: Standing = 'adult',
  more: Partial<Join> = {},
) {
  done(await ask(who, await aCode(by, standing), more))
  const waiting = (await readFamily(by)).asking.find(({ name }) => name === who.name)
  return letIn(by, waiting?.id ?? '', aSubmission())
}

export const people = (...all: string[]) => Promise.all(all.map((name) => aParticipant({ name })))
