import { beforeEach, expect, test } from 'vitest'
import type { Actor, Administrator } from '#app/domain/actor.ts'
import { openFirstTime } from '#app/features/account/first-time/open-first-time.server.ts'
import { signIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { inviteWorker } from '#app/features/administration/workers/add-worker.server.ts'
import {
  closeWorker,
  makeInvitation,
  moveWorker,
  reopenWorker,
} from '#app/features/administration/workers/change-worker.server.ts'
import { readWorker, readWorkers } from '#app/features/administration/workers/read-workers.server.ts'
import { readSession } from '#app/server/identity/session.server.ts'
import { accountsSigningInAs, database, findPersonShownTo, findRelease, listPeopleShownTo, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { sessionOf } from '#tests/support/lives.ts'
import { anAdministrator, anOffice, aParticipant, aWorker, NOW } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const form = () => crypto.randomUUID()
const password = 'seven lamps on the river'
const here = { at: NOW, device: null }
const later = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString()
const tokenIn = (cookies: string[]) => /__Host-session=([^;]+)/.exec(cookies.join('\n'))?.[1]

let made = 0
const aNewWorker = (wishes: object = {}) => ({
  submission: form(),
  name: 'Dana Whitfield',
  identifier: `dana-${++made}@agency.test`,
  language: 'en',
  officeId: '',
  office: 'Canal Street',
  organisation: 'Merrimack Family Partnership',
  ...wishes,
})

/** Gives somebody what they sign in with, unless it is somebody's already. */
const namedOf = ({ accountId }: Actor, identifier: string, identifierKind: 'email' | 'name' = 'email') =>
  write(async (trx) => {
    if ((await accountsSigningInAs(trx, identifier)).length > 0) return
    await trx.updateTable('account').set({ identifier, identifierKind }).where('id', '=', accountId).execute()
  })

const eventsOf = (personId: string) =>
  database()
    .selectFrom('auditEvent')
    .select(['kind', 'role', 'accountId', 'fields'])
    .where('personId', '=', personId)
    .orderBy('sequence')
    .execute()

/** Somebody who shows their goals to a worker who is signed in. */
async function somethingShown(pat: Administrator) {
  const worker = await aWorker({ officeId: await anOffice({ name: 'Canal Street', organisation: 'Merrimack' }) })
  const rosa = await aParticipant()
  const releaseId = await aRelease(rosa, worker, { sections: ['goals'] })
  return { pat, worker, rosa, releaseId, token: await sessionOf(worker) }
}

onBothDatabases('an administrator and the workers of the programme', () => {
  test('a new worker chooses a password with the code, once', async () => {
    const pat = await anAdministrator()
    const input = aNewWorker()
    const added = await inviteWorker(pat, input)
    if ('refused' in added) throw new Error('not invited')
    const { code, workerId } = added.done
    expect(code).toMatch(/^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/)
    expect(await inviteWorker(pat, input)).toEqual(added)
    expect(await readWorker(pat, workerId)).toMatchObject({
      standing: 'invited',
      day: '2026-11-28',
      office: 'Canal Street',
    })

    const { identifier } = input
    expect(await signIn({ identifier, password, next: '' }, { ...here, sessionId: null })).toEqual({ refused: 'wrong' })
    const wrong = { submission: form(), identifier, code: 'aaaa-bbbb-cccc', password }
    expect(await openFirstTime(wrong, here)).toEqual({ refused: 'wrong' })
    const opened = await openFirstTime({ ...wrong, code: code.toUpperCase().replaceAll('-', ' ') }, here)
    const session = await readSession('done' in opened ? tokenIn(opened.done.cookies) : '', NOW)
    expect(session?.actor).toMatchObject({ role: 'worker', name: 'Dana Whitfield' })
    expect(await openFirstTime({ ...wrong, code }, here)).toEqual({ refused: 'wrong' })
    expect('done' in (await signIn({ identifier, password, next: '' }, { ...here, sessionId: null }))).toBe(true)
    expect(await readWorker(pat, workerId)).toMatchObject({ standing: 'open', day: '2026-11-21' })
    expect((await eventsOf(workerId)).map(({ kind, role }) => [kind, role])).toEqual([
      ['worker-added', 'administrator'],
      ['invitation-used', 'worker'],
      ['signed-in', 'worker'],
      ['signed-in', 'worker'],
    ])
  })

  test('the code lasts seven days, and a new one ends the one before', async () => {
    const pat = await anAdministrator()
    const input = aNewWorker()
    const added = await inviteWorker(pat, input)
    if ('refused' in added) throw new Error('not invited')
    const use = (code: string, at: string) =>
      openFirstTime({ submission: form(), identifier: input.identifier, code, password }, { at, device: null })
    expect(await use(added.done.code, later(7))).toEqual({ refused: 'wrong' })
    const again = await makeInvitation(pat, added.done.workerId, form())
    if ('refused' in again) throw new Error(again.refused)
    expect(await use(added.done.code, NOW)).toEqual({ refused: 'wrong' })
    expect('done' in (await use(again.done.code, NOW))).toBe(true)
  })

  test.each([
    ['an address of a worker', { identifier: 'DANA-taken@agency.test' }, { takenBy: 'Dana Whitfield' }],
    ['an address of an administrator', { identifier: 'pat-taken@agency.test' }, 'identifier-taken'],
    ['a name, which may be a participant’s', { identifier: 'River Stone' }, 'identifier-name'],
    ['a name that is nobody’s', { identifier: 'Nobody Stone' }, 'identifier-name'],
    ['a language that is not spoken here', { language: 'xx' }, 'language-unknown'],
    ['nothing that can be typed to sign in', { identifier: '?' }, 'identifier-unknown'],
    ['an office of nobody', { officeId: 'nothing-here' }, 'office-unknown'],
  ])('a worker with %s is refused', async (_, wishes, refused) => {
    const pat = await anAdministrator()
    await inviteWorker(pat, aNewWorker({ identifier: 'dana-taken@agency.test' }))
    await namedOf(await anAdministrator(), 'pat-taken@agency.test')
    await namedOf(await aParticipant(), 'river stone', 'name')
    expect(await inviteWorker(pat, aNewWorker(wishes))).toEqual({ refused })
  })

  test('a worker of another programme is not named, and nobody learns who takes part', async () => {
    const pat = await anAdministrator()
    await inviteWorker(await anAdministrator({ programme: 'alaska' }), aNewWorker({ identifier: 'kim@agency.test' }))
    expect(await inviteWorker(pat, aNewWorker({ identifier: 'kim@agency.test' }))).toEqual({
      refused: 'identifier-taken',
    })
    await namedOf(await aParticipant(), 'rosa@home.test')
    expect(await inviteWorker(pat, aNewWorker({ identifier: 'rosa@home.test' }))).toHaveProperty('done')
  })

  test('an office of another programme cannot be named', async () => {
    const officeId = await anOffice({ programme: 'california' })
    expect(await inviteWorker(await anAdministrator(), aNewWorker({ officeId }))).toEqual({ refused: 'office-unknown' })
  })

  test('a closed account is signed out everywhere at once, what was shown ends, and its owner reads why', async () => {
    const { pat, worker, rosa, releaseId, token } = await somethingShown(await anAdministrator())
    expect((await readSession(token, NOW))?.actor.role).toBe('worker')
    expect(await listPeopleShownTo(database(), worker)).toHaveLength(1)
    const submission = form()
    await closeWorker(pat, worker.personId, submission)
    await closeWorker(pat, worker.personId, submission)
    expect(await readSession(token, NOW)).toBeNull()
    expect(await listPeopleShownTo(database(), worker)).toEqual([])
    expect(await findRelease(database(), rosa.personId, releaseId)).toMatchObject({
      endedReason: 'worker-left',
      stoppedAt: NOW,
    })
    expect(await eventsOf(worker.personId)).toEqual([
      { kind: 'worker-ended', role: 'administrator', accountId: pat.accountId, fields: JSON.stringify([releaseId]) },
    ])
    expect(await makeInvitation(pat, worker.personId, form())).toEqual({ refused: 'not-found' })
  })

  test('an account opened again shows nothing that was shown before', async () => {
    const { pat, worker, rosa } = await somethingShown(await anAdministrator())
    await closeWorker(pat, worker.personId, form())
    // Signed in the moment in which the account was closed.
    const lost = await aRelease(rosa, worker, { sections: ['goals'] })
    await reopenWorker(pat, worker.personId, form())
    expect(await readWorker(pat, worker.personId)).toMatchObject({ standing: 'open' })
    expect((await readSession(await sessionOf(worker), NOW))?.actor.role).toBe('worker')
    expect(await findPersonShownTo(database(), worker, rosa.personId)).toBeUndefined()
    expect(await findRelease(database(), rosa.personId, lost)).toMatchObject({ endedReason: 'worker-left' })
  })

  test('a worker who moves is signed out, and what was shown at the old office ends and keeps its office', async () => {
    const { pat, worker, rosa, releaseId, token } = await somethingShown(await anAdministrator())
    const before = await readWorker(pat, worker.personId)
    const move = { officeId: '', office: 'Harbor Square', organisation: 'North Shore', version: before?.version ?? 0 }
    expect(await moveWorker(pat, worker.personId, { ...move, version: 99, submission: form() })).toEqual({
      refused: 'stale',
    })
    expect((await readSession(token, NOW))?.actor.role).toBe('worker')
    expect(await moveWorker(pat, worker.personId, { ...move, submission: form() })).toEqual({ done: {} })
    expect(await readSession(token, NOW)).toBeNull()
    expect(await findPersonShownTo(database(), worker, rosa.personId)).toBeUndefined()
    const release = await findRelease(database(), rosa.personId, releaseId)
    expect([release?.endedReason, release?.worker.office]).toEqual(['worker-left', 'Canal Street'])
    expect((await readSession(await sessionOf(worker), NOW))?.actor).toMatchObject({ role: 'worker' })
    expect((await readWorker(pat, worker.personId))?.office).toBe('Harbor Square')
  })

  test('moving to where somebody is already ends nothing', async () => {
    const { pat, worker, rosa, releaseId, token } = await somethingShown(await anAdministrator())
    const here = await readWorker(pat, worker.personId)
    const same = { officeId: here?.officeId ?? '', office: '', organisation: '', version: 1, submission: form() }
    expect(await moveWorker(pat, worker.personId, same)).toEqual({ refused: 'same-office' })
    expect(await readSession(token, NOW)).not.toBeNull()
    expect((await findRelease(database(), rosa.personId, releaseId))?.endedReason).toBeNull()
  })

  test('a release that ran out before stays as it ended', async () => {
    const { pat, worker, rosa } = await somethingShown(await anAdministrator())
    const old = await aRelease(rosa, worker, { sections: ['goals'], untilDay: '2026-11-20' })
    await closeWorker(pat, worker.personId, form())
    expect((await findRelease(database(), rosa.personId, old))?.endedReason).toBeNull()
  })

  test('the administrator of another programme finds nobody', async () => {
    const { worker, token } = await somethingShown(await anAdministrator())
    const kai = await anAdministrator({ programme: 'california' })
    expect((await readWorkers(kai)).workers).toEqual([])
    expect(await readWorker(kai, worker.personId)).toBeNull()
    const move = { officeId: '', office: 'A', organisation: 'B', version: 1, submission: form() }
    expect([
      await closeWorker(kai, worker.personId, form()),
      await reopenWorker(kai, worker.personId, form()),
      await moveWorker(kai, worker.personId, move),
      await makeInvitation(kai, worker.personId, form()),
    ]).toEqual(Array.from({ length: 4 }, () => ({ refused: 'not-found' })))
    expect((await readSession(token, NOW))?.actor.role).toBe('worker')
  })

  test('the list says nothing of people, whoever shows something', async () => {
    const { pat, worker, rosa, releaseId } = await somethingShown(await anAdministrator())
    const said = JSON.stringify(await readWorkers(pat))
    expect(said).toContain(worker.personId)
    expect(said).not.toContain(rosa.personId)
    expect(said).not.toContain(releaseId)
    expect(Object.keys((await readWorkers(pat)).workers[0] ?? {}).sort()).toEqual(
      [
        'day',
        'hasSecond',
        'identifier',
        'name',
        'office',
        'officeId',
        'organisation',
        'standing',
        'version',
        'workerId',
      ].sort(),
    )
  })
})
