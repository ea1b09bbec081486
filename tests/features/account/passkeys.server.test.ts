import { beforeEach, expect, test, vi } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { addPasskey } from '#app/features/account/passkeys/add-passkey.server.ts'
import { confirmByPasskey } from '#app/features/account/passkeys/confirm-by-passkey.server.ts'
import { removePasskey } from '#app/features/account/passkeys/remove-passkey.server.ts'
import { signInByPasskey } from '#app/features/account/passkeys/sign-in-by-passkey.server.ts'
import { askForKeyOf, askToMake, askToSignIn, boundToCookie } from '#app/server/identity/passkeys.server.ts'
import { readVisit } from '#app/server/identity/session.server.ts'
import { database, listPasskeys, write } from '#db'
import { aPhoneKey } from '#tests/support/authenticator.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker, NOW } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString()
const valueIn = (cookie: string, name: string) => new RegExp(`${name}=([^;]+)`).exec(cookie)?.[1] ?? ''

/** A browser that was asked whose account it can open. */
async function asked(at = NOW, before: string | null = null) {
  const question = await askToSignIn(at, before)
  if (!question) throw new Error('not asked')
  return { question: question.question, browser: valueIn(question.cookie, 'passkey') }
}

const arrivesBy = (answer: string, browser: string | null, at = NOW) =>
  signInByPasskey(answer, { at, device: null, asked: browser, sessionId: null })

/** Somebody with a key on their phone. */
async function withAKey(actor: Actor) {
  const phone = aPhoneKey()
  const question = await askToMake(actor, 'their session', NOW)
  if (!question) throw new Error('not asked')
  const form = { submission: crypto.randomUUID(), answer: phone.made(question) }
  const added = await addPasskey(actor, form, { sessionId: 'their session', userAgent: 'Mobile' })
  if (!('done' in added)) throw new Error(added.refused)
  return { phone, form, handle: added.done.handle }
}

const kindsOf = async (accountId: string) => {
  const rows = await database()
    .selectFrom('auditEvent')
    .select('kind')
    .where('accountId', '=', accountId)
    .orderBy('sequence')
    .execute()
  return rows.map(({ kind }) => kind)
}

onBothDatabases('a key on the phone', () => {
  test('opens the account without a name being typed, and is told apart in the log', async () => {
    const rosa = await aParticipant()
    const { phone } = await withAKey(rosa)
    const { question, browser } = await asked()
    const outcome = await arrivesBy(phone.shown(question), browser)
    if (!('done' in outcome)) throw new Error(outcome.refused)
    expect(outcome.done.role).toBe('participant')
    const visit = await readVisit(valueIn(outcome.done.cookies.join('\n'), 'session'), NOW)
    expect(visit).toMatchObject({ actor: { accountId: rosa.accountId }, idleMinutes: 10 })
    expect(await kindsOf(rosa.accountId)).toEqual(['passkey-added', 'passkey-used', 'signed-in'])
  })

  test('the form that brought it is one, however often it arrives', async () => {
    const rosa = await aParticipant()
    const { form, handle } = await withAKey(rosa)
    expect(await addPasskey(rosa, form, { sessionId: 'their session' })).toEqual({ done: { handle } })
    expect(await listPasskeys(database(), rosa.accountId)).toHaveLength(1)
  })

  test('a worker has one by the same verbs', async () => {
    const dana = await aWorker()
    const { phone } = await withAKey(dana)
    const { question, browser } = await asked()
    expect(await arrivesBy(phone.shown(question), browser)).toMatchObject({ done: { role: 'worker' } })
  })

  test('a replayed answer opens nothing', async () => {
    const { phone } = await withAKey(await aParticipant())
    const { question, browser } = await asked()
    const answer = phone.shown(question)
    expect(await arrivesBy(answer, browser)).toHaveProperty('done')
    expect(await arrivesBy(answer, browser)).toEqual({ refused: 'expired' })
    // Nor in a browser that is asked anew, nor when it arrives twice at once.
    expect(await arrivesBy(answer, (await asked()).browser)).toEqual({ refused: 'expired' })
    const next = await asked()
    const both = phone.shown(next.question)
    const outcomes = await Promise.all([arrivesBy(both, next.browser), arrivesBy(both, next.browser)])
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1)
    expect(outcomes).toContainEqual({ refused: 'expired' })
  })

  test('two pages of one browser each have their question, and either may be answered first', async () => {
    const { phone } = await withAKey(await aParticipant())
    const first = await asked()
    const second = await asked(later(1), first.browser)
    expect(second.browser).toBe(first.browser)
    expect(await arrivesBy(phone.shown(second.question), first.browser, later(2))).toHaveProperty('done')
    expect(await arrivesBy(phone.shown(first.question), first.browser, later(2))).toHaveProperty('done')
  })

  test('asking keeps nothing, and what we never asked leaves nothing in the log', async () => {
    const questions = () => database().selectFrom('passkeyChallenge').selectAll().execute()
    const failures = () =>
      database().selectFrom('auditEvent').select('sequence').where('kind', '=', 'sign-in-failed').execute()
    const [kept, noted] = [(await questions()).length, (await failures()).length]
    const { question, browser } = await asked()
    const stranger = aPhoneKey()
    for (const challenge of ['', 'AAAA', 'A'.repeat(72)]) {
      expect(await arrivesBy(stranger.shown(question, { challenge }), browser)).toEqual({ refused: 'expired' })
    }
    expect([(await questions()).length, (await failures()).length]).toEqual([kept, noted])
    // One that we asked is noted once, however often it is answered.
    expect(await arrivesBy(stranger.shown(question), browser)).toEqual({ refused: 'unknown' })
    expect(await arrivesBy(stranger.shown(question), browser)).toEqual({ refused: 'expired' })
    expect((await failures()).length).toBe(noted + 1)
  })

  test('an answer to the question of another browser opens nothing', async () => {
    const { phone } = await withAKey(await aParticipant())
    const [hers, theirs] = [await asked(), await asked()]
    expect(await arrivesBy(phone.shown(hers.question), theirs.browser)).toEqual({ refused: 'expired' })
    expect(await arrivesBy(phone.shown(hers.question), null)).toEqual({ refused: 'expired' })
  })

  test('an answer after five minutes opens nothing', async () => {
    const { phone } = await withAKey(await aParticipant())
    const late = await asked()
    expect(await arrivesBy(phone.shown(late.question), late.browser, later(5))).toEqual({ refused: 'expired' })
    const inTime = await asked()
    expect(await arrivesBy(phone.shown(inTime.question), inTime.browser, later(4.9))).toHaveProperty('done')
  })

  test.each([
    ['of another site', { origin: 'https://evil.example' }],
    ['for another site', { rpId: 'evil.example' }],
    ['of a phone that checked nobody', { checked: false }],
  ])('an answer %s opens nothing', async (_, wrongly) => {
    const { phone } = await withAKey(await aParticipant())
    const { question, browser } = await asked()
    expect(await arrivesBy(phone.shown(question, wrongly), browser)).toEqual({ refused: 'wrong' })
  })

  test('a key whose count went back may be a copy', async () => {
    const { phone } = await withAKey(await aParticipant())
    const use = async (counter: number) => {
      const { question, browser } = await asked()
      return arrivesBy(phone.shown(question, { counter }), browser)
    }
    expect(await use(7)).toHaveProperty('done')
    expect(await use(7)).toEqual({ refused: 'went-back' })
    expect(await use(6)).toEqual({ refused: 'went-back' })
    expect(await use(8)).toHaveProperty('done')
  })

  test('a phone that does not count is let in each time', async () => {
    const { phone } = await withAKey(await aParticipant())
    for (let times = 0; times < 2; times++) {
      const { question, browser } = await asked()
      expect(await arrivesBy(phone.shown(question, { counter: 0 }), browser)).toHaveProperty('done')
    }
  })

  test('another phone that names her key opens nothing', async () => {
    const { phone } = await withAKey(await aParticipant())
    const { question, browser } = await asked()
    const forged = { ...JSON.parse(aPhoneKey().shown(question)), id: phone.id, rawId: phone.id }
    expect(await arrivesBy(JSON.stringify(forged), browser)).toEqual({ refused: 'wrong' })
  })

  test.each(['', 'no JSON', '[]', 'null', '{"id":7}', '{"id":"unknown"}'])('%j is no answer', async (answer) => {
    const { browser } = await asked()
    expect(await arrivesBy(answer, browser)).toEqual({ refused: 'expired' })
  })

  test('once removed it opens nothing; nobody else can remove it', async () => {
    const rosa = await aParticipant()
    const { phone, handle } = await withAKey(rosa)
    await removePasskey(await aParticipant(), handle)
    expect(await listPasskeys(database(), rosa.accountId)).toHaveLength(1)
    await removePasskey(rosa, handle)
    const { question, browser } = await asked()
    expect(await arrivesBy(phone.shown(question), browser)).toEqual({ refused: 'unknown' })
    expect(await kindsOf(rosa.accountId)).toEqual(['passkey-added', 'passkey-removed'])
  })

  test('an account that ended is opened by no key', async () => {
    const rosa = await aParticipant()
    const { phone } = await withAKey(rosa)
    await write((trx) => trx.updateTable('account').set({ endedAt: NOW }).where('id', '=', rosa.accountId).execute())
    const { question, browser } = await asked()
    expect(await arrivesBy(phone.shown(question), browser)).toEqual({ refused: 'unknown' })
  })

  test('shows that it is her, and no key of somebody else does', async () => {
    const [rosa, other] = [await aParticipant(), await aParticipant()]
    const [hers, theirs] = [await withAKey(rosa), await withAKey(other)]
    const confirm = async (phone: typeof hers.phone, session = 'this session') => {
      const question = await askForKeyOf(rosa.accountId, { boundTo: 'this session', purpose: 'confirm' }, NOW)
      return confirmByPasskey(rosa, phone.shown(question ?? {}), session)
    }
    expect(await confirm(hers.phone)).toHaveProperty('done.cookie')
    expect(await confirm(theirs.phone)).toEqual({ refused: 'unknown' })
    expect(await confirm(hers.phone, 'another session')).toEqual({ refused: 'expired' })
    // Nor does an answer to the question of the door, even where both are bound alike.
    const { question, browser } = await asked()
    const atTheDoor = hers.phone.shown(question)
    expect(await confirmByPasskey(rosa, atTheDoor, boundToCookie(browser))).toEqual({ refused: 'expired' })
  })

  test('a new key is checked like any answer, and ten are enough', async () => {
    const rosa = await aParticipant()
    const make = async (wrongly = {}, session = 'their session') => {
      const answer = aPhoneKey().made((await askToMake(rosa, 'their session', NOW)) ?? {}, wrongly)
      return addPasskey(rosa, { submission: crypto.randomUUID(), answer }, { sessionId: session })
    }
    expect(await make({ origin: 'https://evil.example' })).toEqual({ refused: 'wrong' })
    expect(await make({ checked: false })).toEqual({ refused: 'wrong' })
    expect(await make({}, 'another session')).toEqual({ refused: 'expired' })
    for (let keys = 0; keys < 10; keys++) expect(await make()).toHaveProperty('done')
    expect(await make()).toEqual({ refused: 'full' })
  })
})

test('at an address that is a number no phone is asked', async () => {
  vi.resetModules()
  vi.stubEnv('PUBLIC_URL', 'http://192.168.0.7:3000')
  const fresh = await import('#app/server/identity/passkeys.server.ts')
  expect(fresh.relyingParty()).toBeNull()
})
