// Somebody with at least one row in every table that can hold one: for tests that take everything out, or away.
import type { Participant, Worker } from '#app/domain/actor.ts'
import { flag, newId, recordListLook, recordLook, type Trx, write } from '#db'
import { anAddress } from './addresses-of-people.ts'
import { sessionOf } from './lives.ts'
import { type Belongings, belongings } from './own-pages.ts'
import { NOW } from './people.ts'

export interface WholeLife {
  participant: Participant
  worker: Worker
  own: Belongings
}

/** Everything anybody can have; every word they wrote begins with "Private" and ends with their name. */
export async function aWholeLife(name: string, now = NOW): Promise<WholeLife> {
  const own = await belongings(name, now, false)
  const { worker, life } = own
  const { participant } = life
  await sessionOf(participant)
  const addressId = await anAddress(participant, { address: `${name.toLowerCase()}@home.test` })
  const codeId = newId()
  await write(async (trx) => {
    await recordLook(trx, worker, participant.personId, ['goals'])
    await recordListLook(trx, worker, [participant.personId])
    const page = { path: '/goals/new', fields: { text: `Private typing of ${name}` } }
    await trx
      .insertInto('draft')
      .values({
        id: newId(),
        personId: participant.personId,
        form: 'page',
        subject: page.path,
        fields: JSON.stringify(page.fields),
        language: 'en',
        createdAt: now,
        updatedAt: now,
        expiresAt: `9${now.slice(1)}`,
      })
      .execute()
    await trx
      .insertInto('backupCode')
      .values({ id: newId(), accountId: participant.accountId, codeHash: newId(), usedAt: now })
      .execute()
    const pause = { id: newId(), personId: participant.personId, reason: 'stop-all', startedBy: 'person' } as const
    await trx
      .insertInto('showingPause')
      .values({ ...pause, since: now, endedAt: now })
      .execute()
    await trx
      .insertInto('addressCode')
      .values({ id: codeId, addressId, createdAt: now, expiresAt: now, usedAt: now })
      .execute()
    const message = { id: newId(), personId: participant.personId, addressId, codeId, kind: 'code' } as const
    await trx
      .insertInto('outbox')
      .values({ ...message, language: 'en', createdAt: now, dueAt: now, uselessAt: now, sentAt: now, endedAt: now })
      .execute()
    await trx
      .insertInto('attempt')
      .values({ key: `password:${participant.accountId}:tried`, failures: 1, lastAt: now })
      .execute()
    const passkey = { credentialId: newId(), handle: newId(), publicKey: newId(), counter: 0, transports: '[]' }
    await trx
      .insertInto('passkey')
      .values({ ...passkey, accountId: participant.accountId, device: 'phone', createdAt: now, lastUsedAt: now })
      .execute()
    const handed = { codeHash: newId(), madeAt: now, opensAt: now, endsAt: now }
    await trx
      .insertInto('handedCode')
      .values({ ...handed, accountId: participant.accountId })
      .execute()
    const pin = { workerId: worker.personId, personId: participant.personId, day: worker.today, at: now }
    await trx
      .insertInto('pin')
      .values(pin)
      .onConflict((on) => on.doNothing())
      .execute()
    const circleId = newId()
    await trx.insertInto('circle').values({ id: circleId, createdAt: now }).execute()
    await trx.insertInto('circleMember').values({ circleId, personId: participant.personId, joinedAt: now }).execute()
    await aFamilyLife(trx, participant, circleId, now)
    const roundId = life.roundIds.calmap as string
    await trx
      .insertInto('wish')
      .values({ roundId, itemKey: 'home', ownerId: participant.personId, level: 5, at: now })
      .execute()
    await trx
      .insertInto('change')
      .values({
        accountId: participant.accountId,
        id: newId(),
        at: now,
        kind: 'goal-set',
        subjectKind: 'goal',
        subjectId: life.goalId,
        personId: participant.personId,
        snapshot: JSON.stringify({ goalId: life.goalId }),
        answer: '{}',
      })
      .execute()
    await trx
      .updateTable('answer')
      .set({ note: `Private thought of ${name}`, noteLanguage: 'en', onlyMe: flag(true) })
      .where('ownerId', '=', participant.personId)
      .execute()
    await trx
      .updateTable('release')
      .set({ reason: `Private motive of ${name}`, reasonLanguage: 'en' })
      .where('ownerId', '=', participant.personId)
      .execute()
  })
  return { participant, worker, own }
}

async function aFamilyLife(trx: Trx, { personId, name }: Participant, circleId: string, now: string): Promise<void> {
  const [day, language] = [now.slice(0, 10), 'en']
  const invitation = { id: newId(), circleId, inviterId: personId, standing: 'adult', codeHash: newId() } as const
  await trx
    .insertInto('circleInvitation')
    .values({ ...invitation, madeAt: now, expiresAt: now, askedBy: personId, askedAt: now, endedAt: now })
    .execute()
  await trx.insertInto('circleWelcome').values({ circleId, personId, memberId: personId, at: now }).execute()
  const line = { id: newId(), ownerId: personId, kind: 'child-moment', subjectId: newId() } as const
  await trx
    .insertInto('circleLine')
    .values({
      ...line,
      childName: `Private child of ${name}`,
      text: `Private line of ${name}`,
      language,
      day,
      publishedAt: now,
    })
    .execute()
  const goalId = newId()
  await trx
    .insertInto('familyGoal')
    .values({
      id: goalId,
      circleId,
      proposerId: personId,
      statement: `Private dinner of ${name}`,
      language,
      createdAt: now,
      createdDay: day,
    })
    .execute()
  await trx.insertInto('familyGoalMember').values({ goalId, personId, invitedAt: now, acceptedAt: now }).execute()
  const step = { id: newId(), goalId, writtenBy: personId, text: `Private table of ${name}`, language, position: 1 }
  await trx
    .insertInto('familyStep')
    .values({ ...step, doerId: personId, createdAt: now })
    .execute()
  const said = { id: newId(), goalId, ownerId: personId, going: 'well', note: `Private evening of ${name}` } as const
  await trx
    .insertInto('familyCheckIn')
    .values({ ...said, language, day, at: now })
    .execute()
}
