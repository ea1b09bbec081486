import type { Administrator } from '#app/domain/actor.ts'
import { handedCodeTimes, MOST_ACTS_FOR_PEOPLE_A_DAY, whomToHandCode } from '#app/domain/handed-code.ts'
import { handedCode, handedCodeHash } from '#app/server/identity/handed-code.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import {
  type AuditKind,
  appendAudit,
  countActs,
  database,
  findAnswer,
  holdShowingBack,
  knownBesides,
  once,
  type PersonAsked,
  participantsSigningInAs,
  putHandedCode,
  queueMessage,
  stopShowing,
  type Trx,
  write,
} from '#db'
import type { AskedForPerson } from './help-person.form.ts'

const kinds = ['handed-code-asked', 'showing-block-asked'] as const
const day = 24 * 60 * 60_000

// Longer than either act takes: whoever measures learns nothing from how soon the page comes.
const answerMs = 400

/** The answer and no sooner than the time it always takes. */
async function evenly<T>(work: Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work, new Promise((resolve) => setTimeout(resolve, answerMs))])
  return answer
}

type TooMany = { refused: 'too-many' }

/**
 * Does something for whoever signs in with what was typed, once for each form. That it was asked stands in the log as the
 * administrator's act; what it did, as an event of its own of the person it was done for.
 */
async function forPeople(
  by: Administrator,
  input: AskedForPerson,
  kind: (typeof kinds)[number],
  act: (trx: Trx, people: PersonAsked[]) => Promise<void>,
): Promise<{ done: null } | TooMany> {
  const identifier = readIdentifier(input.identifier)?.value ?? input.identifier.toLowerCase()
  const since = new Date(Date.parse(by.now) - day).toISOString()
  if ((await findAnswer(database(), by, input.submission)) === undefined) {
    const acts = await countActs(database(), by.accountId, kinds, since)
    if (acts >= MOST_ACTS_FOR_PEOPLE_A_DAY) return { refused: 'too-many' }
  }
  return write((trx) =>
    once<null, 'too-many'>(trx, by, input.submission, async () => {
      await act(trx, await participantsSigningInAs(trx, identifier, by.personId))
      const subject = { kind: 'account', id: by.accountId }
      return { kind, subject, personId: by.personId, answer: null }
    }),
  )
}

const told = (trx: Trx, by: Administrator, { accountId, personId }: PersonAsked, kind: AuditKind, fields: string[]) =>
  appendAudit(trx, {
    at: by.now,
    accountId: by.accountId,
    role: by.role,
    kind,
    subject: { kind: 'account', id: accountId },
    personId,
    fields,
    changeId: null,
  })

/**
 * The one-time code for a person who has lost every other way in. Always answers with a code and its times; it opens an
 * account when the rule of app/domain/handed-code.ts lets it. From now on nobody sees what that person showed, until they
 * have signed in, and where they are written to they hear of it at once: who stands at the desk may be somebody else.
 */
export function handOverCode(
  by: Administrator,
  input: AskedForPerson & { also?: string },
): Promise<{ done: { code: string; opensAt: string; endsAt: string; where: string } } | TooMany> {
  const code = handedCode(by.accountId, input.submission)
  const times = handedCodeTimes(by.now)
  const where = new URL('/sign-in/handed-code', env().publicUrl).href
  const also = input.also ?? ''
  const work = forPeople(by, input, 'handed-code-asked', async (trx, people) => {
    const known = await Promise.all(people.map((person) => asKnown(trx, person)))
    const person = whomToHandCode(known, readIdentifier(also)?.value ?? also, by.programme)
    if (!person) return
    const { accountId, personId } = person
    await putHandedCode(trx, { accountId, codeHash: handedCodeHash(accountId, code), madeAt: by.now, ...times })
    // Whoever took the phone of somebody who locked the account would read it.
    const today = by.now.slice(0, 10)
    if (!person.locked) await queueMessage(trx, { personId, kind: 'code-handed', at: by.now, about: today })
    await holdShowingBack(trx, personId, by.now)
    await told(trx, by, person, 'handed-code-made', [])
  })
  return evenly(work.then((outcome) => ('refused' in outcome ? outcome : { done: { code, ...times, where } })))
}

/** Somebody with all the rule of app/domain/handed-code.ts asks. */
async function asKnown(trx: Trx, person: PersonAsked) {
  const besides = await knownBesides(trx, person.personId)
  return { ...person, programme: person.programmeKey, knownBy: [person.name, ...besides] }
}

/**
 * *Stop all showing* for somebody under heightened security (domain.md section 7), by what they sign in with: for each who
 * signs in with it, because one too many costs a day and one too few may cost more. The person alone turns it off again.
 */
export function blockShowing(by: Administrator, input: AskedForPerson): Promise<{ done: null } | TooMany> {
  const work = forPeople(by, input, 'showing-block-asked', async (trx, people) => {
    const theirs = people.filter(({ programmeKey }) => programmeKey === null || programmeKey === by.programme)
    const stopped = []
    for (const person of theirs) {
      const ended = await stopShowing(trx, { personId: person.personId, by: 'administrator', at: by.now })
      if (ended) stopped.push({ person, ended })
    }
    // After all are stopped: whoever writes in the log waits for nobody any more, or two would wait for each other.
    for (const { person, ended } of stopped) await told(trx, by, person, 'all-showing-stopped', ended.releaseIds)
  })
  return evenly(work)
}
