import { Secret, TOTP } from 'otpauth'
import { beforeEach, expect, test, vi } from 'vitest'
import { makeBackupCard } from '#app/features/account/backup-card/make-backup-card.server.ts'
import { openFirstTime } from '#app/features/account/first-time/open-first-time.server.ts'
import { addPasskey } from '#app/features/account/passkeys/add-passkey.server.ts'
import { removePasskey } from '#app/features/account/passkeys/remove-passkey.server.ts'
import { signInByPasskey } from '#app/features/account/passkeys/sign-in-by-passkey.server.ts'
import {
  askAtSecondStep,
  giveSecondByPasskey,
  setUpByPasskey,
} from '#app/features/account/second-factor/second-by-passkey.server.ts'
import {
  giveSecondFactor,
  offer,
  readStanding,
  type Standing,
  setUpSecondFactor,
} from '#app/features/account/second-factor/second-step.server.ts'
import { signIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { signUp } from '#app/features/account/signing-up/sign-up.server.ts'
import { addAdministrator } from '#app/features/administration/administrators/change-administrator.server.ts'
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import {
  closeWorker,
  makeInvitation,
  resetSecondFactor,
} from '#app/features/administration/workers/change-worker.server.ts'
import { askToMake, askToSignIn } from '#app/server/identity/passkeys.server.ts'
import { readSession } from '#app/server/identity/session.server.ts'
import { database, listPasskeys } from '#db'
import { aPhoneKey } from '#tests/support/authenticator.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { NOW } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(() => {
  stubSettings()
  vi.stubEnv('WORKER_SECOND_FACTOR', 'required')
})

const password = 'seven lamps on the river'
const operator = { role: 'operator' as const, now: NOW }
const form = () => crypto.randomUUID()
const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString()
const cookieIn = (name: string, cookies: string[]) => new RegExp(`__Host-${name}=([^;]*)`).exec(cookies.join('\n'))?.[1]

let made = 0
async function aWorkerWithPassword() {
  const identifier = `dana-${++made}@agency.test`
  const place = { office: 'Lawrence', organisation: 'Department', programme: 'massachusetts', language: 'en' }
  const added = await addWorkerAccount({ identifier, name: 'Dana', password, ...place }, NOW)
  if ('refused' in added) throw new Error(added.refused)
  return { identifier, ...added.done }
}

async function afterPassword(identifier: string, at = NOW) {
  const outcome = await signIn({ identifier, password, next: '' }, { at, device: null, sessionId: null })
  if ('refused' in outcome) throw new Error('refused')
  const { cookies, second } = outcome.done
  expect([second, cookieIn('session', cookies), cookieIn('device', cookies)]).toEqual([true, undefined, undefined])
  const cookie = `__Host-second=${cookieIn('second', cookies)}`
  const standing = await readStanding(cookie, at)
  if (!standing) throw new Error('nobody stands there')
  return { standing, cookie }
}

const codeAt = (secret: string, at: string) =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({ timestamp: Date.parse(at) })

/** A worker who has set the second factor up at NOW. */
async function aWorkerWithBoth() {
  const worker = await aWorkerWithPassword()
  const { standing } = await afterPassword(worker.identifier)
  const { secret } = offer(standing)
  const outcome = await setUpSecondFactor(
    standing,
    { submission: form(), code: codeAt(secret, NOW), next: '' },
    { at: NOW },
  )
  if ('refused' in outcome) throw new Error('refused')
  return { ...worker, secret, ...outcome.done }
}

async function setUpKey(standing: Standing) {
  const phone = aPhoneKey()
  const answer = phone.made(
    (await askAtSecondStep(standing, NOW)) ?? (await askToMake(standing, standing.id, NOW)) ?? {},
  )
  return { phone, outcome: await setUpByPasskey(standing, { submission: form(), answer }, { at: NOW }) }
}

/** A worker whose second factor is a key, made on the way in at NOW. */
async function aWorkerWithAKey() {
  const worker = await aWorkerWithPassword()
  const { phone, outcome } = await setUpKey((await afterPassword(worker.identifier)).standing)
  if ('refused' in outcome) throw new Error(outcome.refused)
  const visit = await readSession(cookieIn('session', outcome.done.cookies), NOW)
  if (!visit) throw new Error('not in')
  return { ...worker, phone, actor: visit.actor, ...outcome.done }
}

const give = async (identifier: string, code: string, at: string) =>
  giveSecondFactor((await afterPassword(identifier, at)).standing, { submission: form(), code, next: '' }, { at })

onBothDatabases('the second factor', () => {
  test('after the password nothing is open; the first digits set it up, open the visit and give eight codes', async () => {
    const { identifier, personId, cookies, codes, secret } = await aWorkerWithBoth()
    expect((await readSession(cookieIn('session', cookies), NOW))?.actor.role).toBe('worker')
    expect(cookieIn('device', cookies)).toBeDefined()
    expect(codes).toHaveLength(8)
    const kept = await database().selectFrom('secondFactor').selectAll().where('lastStep', 'is not', null).execute()
    expect(JSON.stringify(kept)).not.toContain(secret.replaceAll(' ', ''))
    const events = await database()
      .selectFrom('auditEvent')
      .select(['kind', 'fields'])
      .where('personId', '=', personId)
      .orderBy('sequence')
      .execute()
    expect(events.map(({ kind, fields }) => `${kind} ${fields}`)).toEqual([
      'worker-added []',
      'second-factor-set ["totp"]',
      'signed-in ["totp"]',
    ])
    expect((await afterPassword(identifier)).standing.sealed).not.toBeNull()
  })

  test('digits open once: shown again in the same half minute they are refused, the next ones are not', async () => {
    const { identifier, secret } = await aWorkerWithBoth()
    expect(await give(identifier, codeAt(secret, NOW), NOW)).toEqual({ refused: 'wrong' })
    const next = codeAt(secret, later(30))
    expect('done' in (await give(identifier, `${next.slice(0, 3)} ${next.slice(3)}`, later(30)))).toBe(true)
    expect(await give(identifier, next, later(31))).toEqual({ refused: 'wrong' })
    expect(await give(identifier, codeAt(secret, NOW), later(32))).toEqual({ refused: 'wrong' })
  })

  test('the same digits from two browsers at once open one of them', async () => {
    const { identifier, secret } = await aWorkerWithBoth()
    const at = later(60)
    const both = [await afterPassword(identifier, at), await afterPassword(identifier, at)]
    const input = { submission: form(), code: codeAt(secret, at), next: '' }
    const outcomes = await Promise.all(both.map(({ standing }) => giveSecondFactor(standing, input, { at })))
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1)
  })

  test('a recovery code opens once', async () => {
    const { identifier, codes } = await aWorkerWithBoth()
    const [first = ''] = codes
    expect('done' in (await give(identifier, first.toUpperCase().replaceAll('-', ' '), NOW))).toBe(true)
    expect(await give(identifier, first, NOW)).toEqual({ refused: 'wrong' })
  })

  test('tries are limited as at sign-in', async () => {
    const { identifier, codes } = await aWorkerWithBoth()
    for (let tries = 0; tries < 5; tries++) expect(await give(identifier, '000000', NOW)).toEqual({ refused: 'wrong' })
    expect(await give(identifier, codes[0] ?? '', NOW)).toEqual({ refused: { wait: 2 } })
    expect('done' in (await give(identifier, codes[0] ?? '', later(3)))).toBe(true)
  })

  test('the state between the two pages lasts five minutes and is used once', async () => {
    const { identifier, codes } = await aWorkerWithBoth()
    const { standing, cookie } = await afterPassword(identifier)
    expect(await readStanding(cookie, later(299))).not.toBeNull()
    expect(await readStanding(cookie, later(300))).toBeNull()
    expect(await readStanding('__Host-second=guessed', NOW)).toBeNull()
    const open = (code = '') => giveSecondFactor(standing, { submission: form(), code, next: '' }, { at: NOW })
    expect('done' in (await open(codes[0]))).toBe(true)
    expect(await readStanding(cookie, NOW)).toBeNull()
    expect(await open(codes[1])).toEqual({ refused: 'over' })
  })

  test('who has one cannot set up another, not even with a page that was open before', async () => {
    const { identifier } = await aWorkerWithPassword()
    const [early, late] = [(await afterPassword(identifier)).standing, (await afterPassword(identifier)).standing]
    const setUp = (standing: typeof early) =>
      setUpSecondFactor(
        standing,
        { submission: form(), code: codeAt(offer(standing).secret, NOW), next: '' },
        { at: NOW },
      )
    expect('done' in (await setUp(late))).toBe(true)
    expect(await setUp(early)).toEqual({ refused: 'over' })
  })

  test('a reset ends every visit and leads to setting up anew', async () => {
    const { identifier, personId, cookies, codes } = await aWorkerWithBoth()
    const { standing } = await afterPassword(identifier)
    expect(await resetSecondFactor(operator, personId, '')).toEqual({ done: {} })
    expect(await readSession(cookieIn('session', cookies), NOW)).toBeNull()
    const input = { submission: form(), code: codes[0] ?? '', next: '' }
    expect(await giveSecondFactor(standing, input, { at: NOW })).toEqual({ refused: 'wrong' })
    expect((await afterPassword(identifier)).standing.sealed).toBeNull()
  })

  test('a closed account does not get past the second page', async () => {
    const { identifier, personId } = await aWorkerWithBoth()
    const { cookie } = await afterPassword(identifier)
    await closeWorker(operator, personId, '')
    expect(await readStanding(cookie, NOW)).toBeNull()
  })

  test('the code for the first time and an administrator lead to it too', async () => {
    const { identifier, personId } = await aWorkerWithPassword()
    const invited = await makeInvitation(operator, personId, form())
    if ('refused' in invited) throw new Error('refused')
    const first = { submission: form(), identifier, code: invited.done.code, password: 'another four words here' }
    const opened = await openFirstTime(first, { at: NOW, device: null })
    expect('done' in opened && [opened.done.second, cookieIn('session', opened.done.cookies)]).toEqual([
      true,
      undefined,
    ])

    const pat = { identifier: `pat-${++made}@agency.test`, name: 'Pat', programme: 'massachusetts', language: 'en' }
    await addAdministrator({ ...pat, password }, operator)
    expect((await afterPassword(pat.identifier)).standing.role).toBe('administrator')
  })

  test('a key of a phone or computer is set up on the way in, and is the second step from then on', async () => {
    const { identifier, personId, phone, cookies, codes } = await aWorkerWithAKey()
    expect((await readSession(cookieIn('session', cookies), NOW))?.actor.role).toBe('worker')
    expect(codes).toHaveLength(8)
    const { standing } = await afterPassword(identifier)
    expect([standing.sealed, standing.hasKey]).toEqual([null, true])
    const shown = phone.shown((await askAtSecondStep(standing, NOW)) ?? {})
    expect(await giveSecondByPasskey(standing, shown, { at: NOW })).toHaveProperty('done')
    expect(await giveSecondByPasskey(standing, shown, { at: NOW })).toEqual({ refused: 'expired' })
    expect('done' in (await give(identifier, codes[0] ?? '', NOW))).toBe(true)
    expect(await give(identifier, '123456', NOW)).toEqual({ refused: 'wrong' })
    const rows = await database()
      .selectFrom('auditEvent')
      .select(['kind', 'fields'])
      .where('personId', '=', personId)
      .orderBy('sequence')
      .execute()
    expect(rows.map(({ kind, fields }) => `${kind} ${fields}`).slice(1, 5)).toEqual([
      'second-factor-set ["passkey"]',
      'signed-in ["passkey"]',
      'passkey-used ["second"]',
      'signed-in ["passkey"]',
    ])
  })

  test('the key of somebody else, or to another question, is no second step', async () => {
    const [dana, lee] = [await aWorkerWithAKey(), await aWorkerWithAKey()]
    const { standing } = await afterPassword(dana.identifier)
    const give = (answer: string) => giveSecondByPasskey(standing, answer, { at: NOW })
    expect(await give(lee.phone.shown((await askAtSecondStep(standing, NOW)) ?? {}))).toEqual({ refused: 'unknown' })
    expect(await give(dana.phone.shown((await askToSignIn(NOW))?.question ?? {}))).toEqual({ refused: 'expired' })
  })

  test('who has a key cannot set up an app with the password alone, nor the other way round', async () => {
    const { identifier } = await aWorkerWithPassword()
    const [early, late] = [(await afterPassword(identifier)).standing, (await afterPassword(identifier)).standing]
    expect(await setUpKey(early)).toHaveProperty('outcome.done')
    const input = { submission: form(), code: codeAt(offer(late).secret, NOW), next: '' }
    expect(await setUpSecondFactor(late, input, { at: NOW })).toEqual({ refused: 'over' })
    expect(await setUpKey(late)).toHaveProperty('outcome.refused', 'over')
    expect(await askAtSecondStep((await afterPassword((await aWorkerWithBoth()).identifier)).standing, NOW)).toBeNull()
  })

  test('the only key stays where a second step is required; with another one it goes', async () => {
    const { actor } = await aWorkerWithAKey()
    const keys = () => listPasskeys(database(), actor.accountId)
    const [only] = await keys()
    expect(await removePasskey(actor, only?.handle ?? '')).toBe('last')
    expect(await keys()).toHaveLength(1)
    const answer = aPhoneKey().made((await askToMake(actor, 'this session', NOW)) ?? {})
    await addPasskey(actor, { submission: form(), answer }, { sessionId: 'this session' })
    const both = await Promise.all((await keys()).map(({ handle }) => removePasskey(actor, handle)))
    expect(both.toSorted()).toEqual(['gone', 'last'])
  })

  test('new recovery codes end the old ones, and a reset takes the keys too', async () => {
    const { actor, identifier, personId, codes, phone } = await aWorkerWithAKey()
    const { done: fresh } = await makeBackupCard(actor, { submission: form() })
    expect(await give(identifier, codes[0] ?? '', NOW)).toEqual({ refused: 'wrong' })
    expect('done' in (await give(identifier, fresh[0] ?? '', NOW))).toBe(true)
    await resetSecondFactor(operator, personId, '')
    expect(await listPasskeys(database(), actor.accountId)).toEqual([])
    const asked = await askToSignIn(NOW)
    const browser = /passkey=([^;]+)/.exec(asked?.cookie ?? '')?.[1] ?? null
    const how = { at: NOW, device: null, asked: browser, sessionId: null }
    expect(await signInByPasskey(phone.shown(asked?.question ?? {}), how)).toEqual({ refused: 'unknown' })
    expect((await afterPassword(identifier)).standing).toMatchObject({ sealed: null, hasKey: false })
  })

  test('signing up with a worker’s password opens nothing', async () => {
    const { identifier } = await aWorkerWithBoth()
    const input = { submission: form(), identifier, password, name: '', programme: '', next: '' }
    expect(await signUp(input, { language: 'en', at: NOW, device: null })).toEqual({ refused: ['identifier-taken'] })
  })

  test('a participant is not asked', async () => {
    const input = { submission: form(), identifier: `rosa ${++made}`, password, name: '', programme: '', next: '' }
    await signUp(input, { language: 'en', at: NOW, device: null })
    const browser = { at: NOW, device: null, sessionId: null }
    const opened = await signIn({ identifier: input.identifier, password, next: '' }, browser)
    expect('done' in opened && opened.done.second).toBe(false)
  })
})
