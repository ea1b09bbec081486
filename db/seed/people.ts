import type { Participant, Worker } from '#app/domain/actor.ts'
import type { Standing } from '#app/domain/circle.ts'
import { addAdministrator } from '#app/features/administration/administrators/change-administrator.server.ts'
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import { letIn } from '#app/features/family/inviting/answer-invitation.server.ts'
import { makeInvitation } from '#app/features/family/inviting/make-invitation.server.ts'
import { askByCode } from '#app/features/family/inviting/use-code.server.ts'
import { hashPassword } from '#app/server/identity/passwords.server.ts'
import { accountsSigningInAs, addAccount, database, listAsking, newId, once, write } from '#db'
import { actorAt, type Calendar, calendarOf, type Diary, done, type When } from './diary.ts'

export const demoPassword = 'footbridge demo 2026'

const timeZones = {
  massachusetts: 'America/New_York',
  california: 'America/Los_Angeles',
  alaska: 'America/Anchorage',
} as const

/** Somebody whose life is told in the demo. `on` writes down what they do one day. */
export interface Person {
  diary: Diary
  calendar: Calendar
  who: Omit<Participant, 'today' | 'now'>
  on(when: When, act: (me: Participant) => Promise<void>): void
}

export interface DemoWorker {
  diary: Diary
  calendar: Calendar
  /** known once the worker's account was made */
  at(instant: string): Worker
  on(when: When, act: (me: Worker) => Promise<void>): void
}

// One hash for everybody: thirty would take longer than all the rest.
let onePassword: Promise<string> | undefined

/** A participant of the demo, who signs up `since` so many days ago or at an instant. */
export function aPerson(
  diary: Diary,
  {
    email,
    name,
    language,
    programme,
    getsAid = true,
    since,
  }: {
    email: string
    name: string
    language: string
    /** where they live */
    programme: keyof typeof timeZones
    /** a teenager does not say where aid comes from */
    getsAid?: boolean
    since: When | string
  },
): Person {
  const timeZone = timeZones[programme]
  const calendar = calendarOf(diary, timeZone)
  const who = {
    role: 'participant' as const,
    accountId: newId(),
    personId: newId(),
    name,
    language,
    timeZone,
    programme: getsAid ? programme : null,
    letters: programme === 'alaska' ? ('alaska' as const) : ('common' as const),
  }
  const on: Person['on'] = (when, act) => {
    const at = calendar.instant(when)
    diary.put(at, () => act(actorAt<Participant>(who, at)))
  }
  const at = typeof since === 'string' ? since : calendar.instant(since)
  const submission = diary.submission()
  diary.put(at, () => signUp({ ...who, now: at }, email, submission))
  return { diary, calendar, who, on }
}

/** Signing up without a browser to sign in: the account, its change and its audit event as the verb writes them. */
async function signUp(who: Omit<Participant, 'today'>, identifier: string, submission: string): Promise<void> {
  onePassword ??= hashPassword(demoPassword)
  const passwordHash = await onePassword
  const { accountId, personId, name, language, timeZone, programme, now } = who
  const signedUp = await write((trx) =>
    once(trx, who, submission, async () => {
      await addAccount(trx, {
        accountId,
        personId,
        role: 'participant',
        name,
        language,
        timeZone,
        programmeKey: programme,
        identifier,
        identifierKind: 'email',
        passwordHash,
        at: now,
      })
      const subject = { kind: 'account', id: accountId }
      return {
        kind: 'signed-up',
        subject,
        personId,
        fields: ['identifier', 'name', 'programme'],
        answer: { accountId },
      }
    }),
  )
  done(signedUp)
}

/** Who looks after the accounts of the demo's workers. */
export function anAdministrator(
  diary: Diary,
  { email, name, since }: { email: string; name: string; since: number },
): void {
  const calendar = calendarOf(diary, timeZones.massachusetts)
  const now = calendar.instant([calendar.workday(since), '08:30'])
  diary.put(now, async () => {
    const input = { identifier: email, name, password: demoPassword, programme: 'massachusetts', language: 'en' }
    done(await addAdministrator(input, { role: 'operator', now }))
  })
}

/** A worker of the demo, made by the operator's verb. Both offices are in Massachusetts. */
export function aWorker(
  diary: Diary,
  {
    email,
    name,
    office,
    organisation,
    since,
  }: {
    email: string
    name: string
    office: string
    organisation: string
    since: number
  },
): DemoWorker {
  const timeZone = timeZones.massachusetts
  const calendar = calendarOf(diary, timeZone)
  let who: Omit<Worker, 'today' | 'now'> | undefined
  const at: DemoWorker['at'] = (instant) => {
    if (!who) throw new Error(`${name} does not work there yet`)
    return actorAt<Worker>(who, instant)
  }
  const begins = calendar.instant([calendar.workday(since), '09:00'])
  diary.put(begins, async () => {
    const input = { identifier: email, name, password: demoPassword, office, organisation }
    const { personId } = done(await addWorkerAccount({ ...input, programme: 'massachusetts', language: 'en' }, begins))
    const [account] = await accountsSigningInAs(database(), email)
    const row = await database()
      .selectFrom('worker')
      .select('officeId')
      .where('personId', '=', personId)
      .executeTakeFirstOrThrow()
    if (!account) throw new Error(`${email} has no account`)
    who = { role: 'worker', accountId: account.id, personId, name, language: 'en', timeZone, officeId: row.officeId }
  })
  return {
    diary,
    calendar,
    at,
    on(when, act) {
      const instant = calendar.instant(when)
      diary.put(instant, () => act(at(instant)))
    },
  }
}

/** A code read aloud on the phone, typed in, and a yes, in one evening. */
export function comesIn(inviter: Person, other: Person, day: number, standing: Standing): void {
  const [make, ask, yes] = [inviter.diary.submission(), inviter.diary.submission(), inviter.diary.submission()]
  let code = ''
  inviter.on([day, '20:30'], async (who) => {
    code = done(await makeInvitation(who, { submission: make, standing })).code.replaceAll(' ', '')
  })
  other.on([day, '20:34'], async (who) => {
    const asked = {
      submission: ask,
      do: 'ask',
      familyCode: code,
      name: '',
      oldEnough: 'yes',
      account: 'family',
    } as const
    done(await askByCode(who, asked))
    if (standing === 'teenager') other.who.teenager = true
  })
  inviter.on([day, '20:40'], async (who) => {
    const waiting = (await listAsking(database(), who.personId)).find(({ personId }) => personId === other.who.personId)
    done(await letIn(who, waiting?.id ?? '', yes))
  })
}
