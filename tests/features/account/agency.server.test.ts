// What comes back from the agency's sign-on is believed only when all of it holds, and opens only what it was tied to.
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { comeBack } from '#app/features/account/agency/come-back.server.ts'
import { goToAgency } from '#app/features/account/agency/go-to-agency.server.ts'
import { signUp } from '#app/features/account/signing-up/sign-up.server.ts'
import { addAdministrator } from '#app/features/administration/administrators/change-administrator.server.ts'
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import { closeWorker, resetSecondFactor } from '#app/features/administration/workers/change-worker.server.ts'
import { readSession } from '#app/server/identity/session.server.ts'
import { log } from '#app/server/shell/log.server.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { startFakeIssuer, type Wanted } from '#tests/support/fake-issuer.ts'
import { NOW } from '#tests/support/people.ts'
import { freePort } from '#tests/support/server.ts'
import { stubSettings } from '#tests/support/settings.ts'

const port = await freePort()
const issuer = `http://localhost:${port}`
const secret = 'a-secret-between-two-servers'
const issuing = await startFakeIssuer(port, 'footbridge', secret)
afterAll(() => issuing.close())

beforeEach(() => {
  stubSettings()
  // why: what is refused is said to the operator
  vi.spyOn(log, 'warn').mockReturnValue()
  vi.stubEnv('WORKER_SECOND_FACTOR', 'required')
  vi.stubEnv('OIDC_ISSUER', issuer)
  vi.stubEnv('OIDC_CLIENT_ID', 'footbridge')
  vi.stubEnv('OIDC_CLIENT_SECRET', secret)
})

const password = 'seven lamps on the river'
const operator = { role: 'operator' as const, now: NOW }
const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString()
const inFiveMinutes = Math.floor(Date.now() / 1000) + 300

let made = 0
async function aWorkerCalled(identifier = `dana-${++made}@agency.test`) {
  const place = { office: 'Lawrence', organisation: 'Department', programme: 'massachusetts', language: 'en' }
  const added = await addWorkerAccount({ identifier, name: 'Dana', password, ...place }, NOW)
  if ('refused' in added) throw new Error(added.refused)
  return { identifier, sub: `subject of ${identifier}`, ...added.done }
}

interface Odd {
  search?: string
  at?: string
  cookie?: string | null
}

/** Goes there and comes back with what the issuer says then; `odd` is what is not as it should be. */
async function roundWith(wanted: Wanted, odd: Odd = {}) {
  const gone = await goToAgency('/worker/me', NOW)
  if (gone === 'down') throw new Error('down')
  const asked = new URL(gone.to).searchParams
  issuing.issue({ ...wanted, claims: { nonce: asked.get('nonce') ?? '', ...wanted.claims } })
  const [cookie = ''] = gone.cookie.split(';')
  const search = (odd.search ?? '?code=one&state=STATE').replace('STATE', asked.get('state') ?? '')
  const answered = { cookie: odd.cookie === undefined ? cookie : odd.cookie, at: odd.at ?? NOW, sessionId: null }
  return { asked, cookie, search, answered, outcome: await comeBack(search, answered) }
}

const personOf = ({ sub, identifier }: { sub: string; identifier: string }) => ({
  sub,
  email: identifier,
  email_verified: true,
})

async function sessionsOf(accountId: string) {
  return (await database().selectFrom('session').select('idHash').where('accountId', '=', accountId).execute()).length
}

async function lastAudit() {
  return database()
    .selectFrom('auditEvent')
    .select(['kind', 'role', 'accountId', 'fields'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

onBothDatabases('the sign-on of an agency', () => {
  test('ties an identity once, opens a visit without a second step, and sends a verifier that fits', async () => {
    const dana = await aWorkerCalled()
    const { asked, outcome } = await roundWith({ claims: personOf(dana) })
    if ('refused' in outcome) throw new Error(outcome.refused)
    expect([outcome.done.role, outcome.done.next, outcome.done.second]).toEqual(['worker', '/worker/me', false])
    const token = /__Host-session=([^;]*)/.exec(outcome.done.cookies.join('\n'))?.[1]
    expect((await readSession(token, NOW))?.actor.personId).toBe(dana.personId)
    const kinds = await database()
      .selectFrom('auditEvent')
      .select(['kind', 'fields'])
      .where('accountId', '=', dana.accountId)
      .orderBy('sequence')
      .execute()
    expect(kinds).toEqual([
      { kind: 'agency-sign-on-tied', fields: '[]' },
      { kind: 'signed-in', fields: '["agency"]' },
    ])
    const verifier = issuing.asked().get('code_verifier') ?? ''
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
    expect(Buffer.from(digest).toString('base64url')).toBe(asked.get('code_challenge'))
    expect(issuing.asked().get('redirect_uri')).toBe('https://footbridge.example/sign-in/agency/back')
    // The subject is who it is: another address there changes nothing.
    const again = await roundWith({ claims: { sub: dana.sub, email: 'dana@elsewhere.test', email_verified: true } })
    expect('done' in again.outcome).toBe(true)
    expect(await sessionsOf(dana.accountId)).toBe(2)
  })

  test.each<[string, Wanted, Odd]>([
    ['the nonce of another round', { claims: { nonce: 'another' } }, {}],
    ['no nonce', { claims: { nonce: undefined } }, {}],
    ['another issuer', { claims: { iss: 'https://evil.example' } }, {}],
    ['a token for somebody else', { claims: { aud: 'another-client' } }, {}],
    ['a token for two, and the other one asked', { claims: { aud: ['footbridge', 'x'], azp: 'x' } }, {}],
    ['a token that ran out', { claims: { iat: inFiveMinutes - 900, exp: inFiveMinutes - 600 } }, {}],
    ['a token without an end', { claims: { exp: undefined } }, {}],
    ['a token without a signature', { signed: 'none' }, {}],
    ['a signature by a key that is not the issuer’s', { signed: 'stranger' }, {}],
    ['a signature by the secret both know', { signed: 'secret' }, {}],
    ['another state', {}, { search: '?code=one&state=another' }],
    ['no state', {}, { search: '?code=one' }],
    ['two codes', {}, { search: '?code=one&code=two&state=another' }],
    ['no code', {}, { search: '?x' }],
    ['an issuer in the address that is another', {}, { search: '?code=one&state=STATE&iss=https://evil.example' }],
    ['a code the issuer does not know', { status: 400 }, {}],
  ])('%s is not believed', async (_, wanted, odd) => {
    const dana = await aWorkerCalled()
    const { outcome } = await roundWith({ ...wanted, claims: { ...personOf(dana), ...wanted.claims } }, odd)
    expect(outcome).toEqual({ refused: 'wrong' })
    expect(await sessionsOf(dana.accountId)).toBe(0)
    expect(await lastAudit()).toEqual({
      kind: 'sign-in-failed',
      role: 'visitor',
      accountId: null,
      fields: '["agency","wrong"]',
    })
  })

  test('a redirect where a token should be is not followed, and an issuer that broke is down', async () => {
    const dana = await aWorkerCalled()
    const moved = await roundWith({ status: 307, location: `${issuer}/token`, claims: personOf(dana) })
    expect(moved.outcome).toEqual({ refused: 'down' })
    expect((await roundWith({ status: 502, claims: personOf(dana) })).outcome).toEqual({ refused: 'down' })
    expect(await sessionsOf(dana.accountId)).toBe(0)
  })

  test('an answer works once, within ten minutes, in the browser that was sent', async () => {
    const dana = await aWorkerCalled()
    const claims = personOf(dana)
    expect((await roundWith({ claims }, { cookie: null })).outcome).toEqual({ refused: 'over' })
    expect((await roundWith({ claims }, { at: later(600) })).outcome).toEqual({ refused: 'over' })
    const { search, answered, outcome } = await roundWith({ claims }, { at: later(599) })
    expect('done' in outcome).toBe(true)
    expect(await comeBack(search, answered)).toEqual({ refused: 'over' })
    expect((await lastAudit())?.fields).toBe('["agency","over"]')
    expect(await sessionsOf(dana.accountId)).toBe(1)
  })

  test('a state that we never gave leaves nothing in the log, and one that comes again leaves one line', async () => {
    const dana = await aWorkerCalled()
    const { search, answered } = await roundWith({ claims: personOf(dana) })
    const lines = async () => (await database().selectFrom('auditEvent').select('sequence').execute()).length
    const before = await lines()
    const elsewhere = { ...answered, cookie: `__Host-agency=${'A'.repeat(43)}` }
    for (const cookie of [null, answered.cookie, elsewhere.cookie]) {
      expect(await comeBack('?code=one&state=guessed', { ...answered, cookie })).toEqual({ refused: 'over' })
    }
    expect(await comeBack(search, elsewhere)).toEqual({ refused: 'over' })
    expect(await lines()).toBe(before)
    for (let times = 0; times < 5; times++) expect(await comeBack(search, answered)).toEqual({ refused: 'over' })
    expect(await lines()).toBe(before + 1)
  })

  test('nothing that stands in the database opens or names anything', async () => {
    const gone = await goToAgency('', NOW)
    if (gone === 'down') throw new Error('down')
    const rows = JSON.stringify(await database().selectFrom('agencyAsk').selectAll().execute())
    const { state, nonce } = Object.fromEntries(new URL(gone.to).searchParams)
    const token = /__Host-agency=([^;]*)/.exec(gone.cookie)?.[1] ?? 'none'
    for (const one of [state ?? 'none', nonce ?? 'none', token]) expect(rows).not.toContain(one)
    expect(gone.cookie).toMatch(/^__Host-agency=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })

  test.each<[string, object, string]>([
    ['an address that was not confirmed', { email_verified: false }, 'unverified'],
    ['an address that says so in a word', { email_verified: 'true' }, 'unverified'],
    ['no address', { email: undefined }, 'unverified'],
    ['an address nobody signs in with', { email: 'nobody@agency.test' }, 'unknown'],
    ['a name in place of an address', { email: 'dana' }, 'unknown'],
  ])('%s ties nothing', async (_, odd, why) => {
    const dana = await aWorkerCalled()
    const { outcome } = await roundWith({ claims: { ...personOf(dana), ...odd } })
    expect(outcome).toEqual({ refused: 'nobody' })
    expect((await lastAudit())?.fields).toBe(`["agency","${why}"]`)
    expect(await sessionsOf(dana.accountId)).toBe(0)
  })

  test("a participant's address ties nothing, and beside a worker's it is the worker's", async () => {
    const identifier = `rosa-${++made}@agency.test`
    const form = { submission: crypto.randomUUID(), identifier, password: `her ${password}`, name: 'Rosa', next: '' }
    await signUp({ ...form, programme: 'massachusetts' }, { language: 'en', at: NOW, device: null })
    const claims = { sub: identifier, email: identifier, email_verified: true }
    expect((await roundWith({ claims })).outcome).toEqual({ refused: 'nobody' })
    const roles = await database().selectFrom('account').select('role').where('identifier', '=', identifier).execute()
    expect(roles).toEqual([{ role: 'participant' }])
    const { accountId } = await aWorkerCalled(identifier)
    expect('done' in (await roundWith({ claims })).outcome).toBe(true)
    expect(await sessionsOf(accountId)).toBe(1)
  })

  test('an address that was given to somebody new opens nothing of who had it before', async () => {
    const dana = await aWorkerCalled()
    await roundWith({ claims: personOf(dana) })
    const { outcome } = await roundWith({ claims: { ...personOf(dana), sub: 'somebody new' } })
    expect(outcome).toEqual({ refused: 'nobody' })
    expect((await lastAudit())?.fields).toBe('["agency","tied"]')
    // Until whoever looks after the accounts says that it is theirs.
    await resetSecondFactor(operator, dana.personId, '')
    expect('done' in (await roundWith({ claims: { ...personOf(dana), sub: 'somebody new' } })).outcome).toBe(true)
  })

  test('a worker whose account was closed is not let in, tied before or not', async () => {
    const [dana, lee] = [await aWorkerCalled(), await aWorkerCalled()]
    await roundWith({ claims: personOf(dana) })
    for (const worker of [dana, lee]) {
      await closeWorker(operator, worker.personId, '')
      expect((await roundWith({ claims: personOf(worker) })).outcome).toEqual({ refused: 'nobody' })
      expect((await lastAudit())?.fields).toBe('["agency","ended"]')
    }
  })

  test('who was asked for a password and nothing else there gives the second factor here', async () => {
    const identifier = `pat-${++made}@agency.test`
    await addAdministrator({ identifier, name: 'Pat', password, programme: 'massachusetts', language: 'en' }, operator)
    const claims = { sub: identifier, email: identifier, email_verified: true }
    const one = await roundWith({ claims: { ...claims, amr: ['pwd'] } })
    const two = await roundWith({ claims: { ...claims, amr: ['pwd', 'otp', 'mfa'] } })
    if (!('done' in one.outcome && 'done' in two.outcome)) throw new Error('refused')
    expect([one.outcome.done.role, one.outcome.done.second, two.outcome.done.second]).toEqual([
      'administrator',
      true,
      false,
    ])
    expect(one.outcome.done.cookies.join()).not.toContain('__Host-session')
  })
})
