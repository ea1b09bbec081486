import { beforeEach, expect, test } from 'vitest'
import { makeBackupCard } from '#app/features/account/backup-card/make-backup-card.server.ts'
import { openWithBackupCard } from '#app/features/account/backup-card/open-with-backup-card.server.ts'
import { lockAccount } from '#app/features/account/lock/lock-account.server.ts'
import { addPasskey } from '#app/features/account/passkeys/add-passkey.server.ts'
import { signInByPasskey } from '#app/features/account/passkeys/sign-in-by-passkey.server.ts'
import { signIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { signUp } from '#app/features/account/signing-up/sign-up.server.ts'
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import { askToMake, askToSignIn } from '#app/server/identity/passkeys.server.ts'
import { readVisit } from '#app/server/identity/session.server.ts'
import { backupCodesLeft, database, findPersonShownTo, queueMessage, write } from '#db'
import { anAddress } from '#tests/support/addresses-of-people.ts'
import { aPhoneKey } from '#tests/support/authenticator.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aWorker, NOW } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const password = 'seven lamps on the river'
const fresh = 'nine boats under the moon'
const tokenIn = (cookies: string[]) => /session=([^;]+)/.exec(cookies.join('\n'))?.[1]
const elsewhere = { at: NOW, device: null }

const enter = (identifier: string, word = password) =>
  signIn({ identifier, password: word, own: undefined, next: '' }, { ...elsewhere, sessionId: null })

/** Somebody signed in on the phone that will be taken, with a backup card at home. */
async function somebody(identifier: string) {
  const form = { submission: crypto.randomUUID(), identifier, password, name: '', programme: '', next: '' }
  await signUp(form, { language: 'en', ...elsewhere })
  const outcome = await enter(identifier)
  if (!('done' in outcome)) throw new Error('not in')
  const token = tokenIn(outcome.done.cookies)
  const visit = await readVisit(token, NOW)
  if (!visit || !('actor' in visit) || visit.actor.role !== 'participant') throw new Error('no visit')
  const codes = (await makeBackupCard(visit.actor, { submission: crypto.randomUUID() })).done
  return { token, actor: visit.actor, form, codes: codes as [string, ...string[]] }
}

const lock = (identifier: string, typed = password, wishes: { submission?: string; newCard?: 'yes' } = {}) =>
  lockAccount({ submission: crypto.randomUUID(), identifier, password: typed, ...wishes }, elsewhere)

/** The card that was shown when the account was locked. */
const cardOf = (outcome: Awaited<ReturnType<typeof lock>>) => ('done' in outcome ? outcome.done.codes : [])

const reopen = (identifier: string, code: string) =>
  openWithBackupCard({ submission: crypto.randomUUID(), identifier, code, password: fresh }, elsewhere)

/** Somebody who has no code to come back with. */
async function withoutCodes(why: string) {
  const identifier = `Bare ${crypto.randomUUID().slice(0, 8)}`
  const { actor } = await somebody(identifier)
  const { accountId } = actor
  await write(async (trx) => {
    if (why === 'every code is used up')
      await trx.updateTable('backupCode').set({ usedAt: NOW }).where('accountId', '=', accountId).execute()
    else await trx.deleteFrom('backupCode').where('accountId', '=', accountId).execute()
  })
  return { actor, identifier }
}

onBothDatabases('an account locked from another device', () => {
  test('of two accounts of one e-mail that got the same password the older one opens, and while it is locked the other', async () => {
    const address = `both-${crypto.randomUUID().slice(0, 8)}@home.test`
    const older = await somebody(address)
    await signUp({ ...older.form, submission: crypto.randomUUID(), password: fresh }, { language: 'en', ...elsewhere })
    const accounts = database().selectFrom('account').select(['id', 'passwordHash']).where('identifier', '=', address)
    const [one, other] = await accounts.orderBy('createdAt').orderBy('id').execute()
    const younger = [one, other].find((account) => account?.id !== older.actor.accountId)?.id ?? ''
    const { passwordHash } = [one, other].find((account) => account?.id !== younger) ?? { passwordHash: '' }
    const later = { passwordHash, createdAt: '2026-11-21T18:00:00.000Z' }
    await write((trx) => trx.updateTable('account').set(later).where('id', '=', younger).execute())
    const whoOpens = async () => {
      const outcome = await enter(address)
      const visit = await readVisit('done' in outcome ? tokenIn(outcome.done.cookies) : undefined, NOW)
      return visit && 'actor' in visit ? visit.actor.accountId : null
    }
    expect(await whoOpens()).toBe(older.actor.accountId)
    await lock(address)
    expect(await whoOpens()).toBe(younger)
  })

  test.each(['password', 'code'])(
    'by its %s: the phone that was taken is out, and the password opens nothing',
    async (way) => {
      const identifier = `Taken by ${way}`
      const { token, codes, actor } = await somebody(identifier)
      const typed = way === 'password' ? password : codes[0].toUpperCase()
      expect(await lock(identifier, typed)).toEqual({ done: { codes: [] } })
      expect(await readVisit(token, NOW)).toBeNull()
      // The very words of a wrong password.
      expect(await enter(identifier)).toEqual({ refused: 'wrong' })
      expect(await enter(identifier, 'not this one at all')).toEqual({ refused: 'wrong' })
      // Locking used no code up.
      expect(await backupCodesLeft(database(), actor.accountId)).toBe(8)
    },
  )

  test('signing up with the same words is no way round it', async () => {
    const { form } = await somebody('round@home.test')
    await lock('round@home.test')
    const again = { ...form, submission: crypto.randomUUID() }
    expect(await signUp(again, { language: 'en', ...elsewhere })).toEqual({ refused: ['identifier-taken'] })
    expect(await signUp(form, { language: 'en', ...elsewhere })).toEqual({ refused: ['identifier-taken'] })
  })

  test('a backup code and a new password open it again; the old phone’s key does not come back', async () => {
    const { codes, actor } = await somebody('Moon Lane')
    const phone = aPhoneKey()
    const made = phone.made((await askToMake(actor, 'her session', NOW)) ?? {})
    await addPasskey(actor, { submission: crypto.randomUUID(), answer: made }, { sessionId: 'her session' })
    const byKey = async () => {
      const question = await askToSignIn(NOW)
      const browser = /passkey=([^;]+)/.exec(question?.cookie ?? '')?.[1] ?? null
      return signInByPasskey(phone.shown(question?.question ?? {}), { ...elsewhere, asked: browser, sessionId: null })
    }
    expect(await byKey()).toHaveProperty('done')
    await lock('Moon Lane')
    expect(await byKey()).toEqual({ refused: 'unknown' })
    const outcome = await reopen('Moon Lane', codes[1] ?? '')
    if (!('done' in outcome)) throw new Error('not open')
    expect(await readVisit(tokenIn(outcome.done.cookies), NOW)).toHaveProperty('actor')
    expect(await enter('Moon Lane', fresh)).toHaveProperty('done')
    expect(await enter('Moon Lane')).toEqual({ refused: 'wrong' })
    expect(await byKey()).toEqual({ refused: 'unknown' })
  })

  test('locked twice is locked once, and the log says so', async () => {
    const { actor } = await somebody('Star Lane')
    for (let times = 0; times < 2; times++) expect(await lock('Star Lane')).toEqual({ done: { codes: [] } })
    const rows = database().selectFrom('auditEvent').select('kind').where('accountId', '=', actor.accountId)
    expect(await rows.where('kind', '=', 'account-locked').execute()).toHaveLength(1)
  })

  test.each(['there never was a card', 'every code is used up'])('%s: eight new codes open it again', async (why) => {
    const { actor, identifier } = await withoutCodes(why)
    const outcome = await lock(identifier)
    expect(cardOf(outcome)).toHaveLength(8)
    expect(await backupCodesLeft(database(), actor.accountId)).toBe(8)
    expect(await reopen(identifier, cardOf(outcome)[3] ?? '')).toHaveProperty('done')
    expect(await enter(identifier, fresh)).toHaveProperty('done')
    const kinds = database().selectFrom('auditEvent').select('kind').where('accountId', '=', actor.accountId)
    expect((await kinds.orderBy('sequence').execute()).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['account-locked', 'backup-codes-made', 'backup-code-used']),
    )
  })

  test('a card that is gone too opens nothing, and a new one is shown', async () => {
    const { codes } = await somebody('Bag Lane')
    const outcome = await lock('Bag Lane', password, { newCard: 'yes' })
    expect(cardOf(outcome)).toHaveLength(8)
    expect(await reopen('Bag Lane', codes[0])).toEqual({ refused: 'wrong' })
    expect(await reopen('Bag Lane', cardOf(outcome)[0] ?? '')).toHaveProperty('done')
  })

  test('the form sent twice shows the same card; whoever locks again gets none', async () => {
    const { identifier } = await withoutCodes('there never was a card')
    const submission = crypto.randomUUID()
    const first = cardOf(await lock(identifier, password, { submission }))
    expect(cardOf(await lock(identifier, password, { submission }))).toEqual(first)
    // A minute later Back or a reload would show it to whoever has this browser next.
    const late = { at: new Date(Date.parse(NOW) + 61_000).toISOString(), device: null }
    expect(cardOf(await lockAccount({ submission, identifier, password }, late))).toEqual([])
    // The one who took the phone knows the password too.
    expect(cardOf(await lock(identifier, password, { newCard: 'yes' }))).toEqual([])
    expect(await reopen(identifier, first[0] ?? '')).toHaveProperty('done')
  })

  test('nobody sees what was shown while it is locked, and nothing is said; opened again, it shows as before', async () => {
    const { actor, codes } = await somebody('Glass Lane')
    const dana = await aWorker()
    await aRelease(actor, dana)
    await anAddress(actor, { hearsOfEndings: 1, hearsOfSignIns: 1 })
    const sees = async () => (await findPersonShownTo(database(), dana, actor.personId)) !== undefined
    const says = () =>
      write((trx) => queueMessage(trx, { personId: actor.personId, kind: 'showing-ends', at: NOW, about: 'now' }))
    expect(await sees()).toBe(true)
    await lock('Glass Lane')
    expect([await sees(), await says()]).toEqual([false, 0])
    await reopen('Glass Lane', codes[0])
    expect([await sees(), await says()]).toEqual([true, 1])
  })

  test('nobody learns whether there is an account, and tries are limited together with those at the door', async () => {
    const { codes } = await somebody('Sun Lane')
    const guess = (identifier: string) => lock(identifier, 'not this one at all')
    const tries = async (identifier: string) => {
      const said: string[] = []
      for (let times = 0; times < 7; times++) said.push(JSON.stringify(await guess(identifier)))
      return said
    }
    const known = await tries('Sun Lane')
    expect(known[0]).toBe('{"refused":"wrong"}')
    expect(known.at(-1)).toMatch(/^\{"refused":\{"wait":\d+\}\}$/)
    expect(await tries('Nobody Lane')).toEqual(known)
    expect(await enter('Sun Lane')).toMatchObject({ refused: { wait: expect.any(Number) } })
    expect(await reopen('Sun Lane', codes[0])).toMatchObject({ refused: { wait: expect.any(Number) } })
  })

  test('guesses at the door do not keep the owner from locking by the card', async () => {
    const { codes, token } = await somebody('Cloud Lane')
    for (let times = 0; times < 7; times++) await enter('Cloud Lane', 'not this one at all')
    expect(await lock('Cloud Lane')).toEqual({ refused: 'wrong' })
    expect(await lock('Cloud Lane', codes[2])).toEqual({ done: { codes: [] } })
    expect(await readVisit(token, NOW)).toBeNull()
  })

  test('a worker is not locked here: the administrator does that', async () => {
    const office = { office: 'Lawrence', organisation: 'Department', programme: 'massachusetts', language: 'en' }
    await addWorkerAccount({ identifier: 'dana@lock.test', name: 'Dana Whitfield', ...office, password }, NOW)
    expect(await lock('dana@lock.test')).toEqual({ refused: 'wrong' })
    expect(await enter('dana@lock.test')).toHaveProperty('done')
  })
})
