// A worker signs in on the agency's own page, at a real OpenID Connect provider, without a script.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import { database } from '#db'
import { type AgencyProvider, anAgencyProvider, client, throughTheAgency } from '#tests/support/agency-provider.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { freePort } from '#tests/support/server.ts'
import type { Visitor } from '#tests/support/visitor.ts'

const port = await freePort()
const issuer = `http://localhost:${port}`

const password = 'seven lamps on the river'
async function aWorkerCalled(identifier: string) {
  const place = { office: 'Lawrence', organisation: 'Department', programme: 'massachusetts', language: 'en' }
  await addWorkerAccount({ identifier, name: 'Dana', password, ...place }, new Date().toISOString())
}

onSqlite('the sign-on of an agency', () => {
  const app = withServedApp({
    WORKER_SECOND_FACTOR: 'required',
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
  })
  let provider: AgencyProvider
  beforeAll(async () => {
    provider = await anAgencyProvider(port, `${app.url()}/sign-in/agency/back`)
  })
  afterAll(() => provider.close())

  async function pressed(visitor: Visitor, next = '') {
    const page = await visitor.open(`/sign-in${next && `?next=${next}`}`)
    const form = page.forms.find(({ action }) => action === '/sign-in/agency')
    return visitor.post('/sign-in/agency', form?.fields ?? [])
  }
  const located = ({ headers }: { headers: Headers }) => headers.get('location') ?? ''

  it('says that it does not answer, and leaves the way by password open', async () => {
    const dana = await app.visitor()
    const answer = await pressed(dana)
    expect(answer.status).toBe(503)
    expect(answer.html).toContain(
      'The agency’s sign-in page does not answer right now. The password works all the same.',
    )
    expect(answer.html).toContain('href="/sign-in"')
    expect((await dana.get('/sign-in')).status).toBe(200)
  })

  it('opens a visit in one round, without a second step here, and leads on to where it was going', async () => {
    await provider.listen()
    await aWorkerCalled('dana@agency.test')
    const dana = await app.visitor()
    const gone = await pressed(dana, '/worker/me')
    expect(gone.status).toBe(303)
    const asked = new URL(located(gone)).searchParams
    expect([asked.get('response_type'), asked.get('code_challenge_method'), asked.get('scope')]).toEqual([
      'code',
      'S256',
      'openid email',
    ])
    expect((await dana.get('/sign-in')).headers.get('content-security-policy')).toMatch(
      new RegExp(`form-action 'self' https://www\\.weather\\.gov ${issuer}(;|$)`),
    )
    const back = await throughTheAgency(located(gone), 'dana@agency.test')
    expect([back.origin, back.pathname]).toEqual([app.url(), '/sign-in/agency/back'])
    expect((await dana.get('/worker/me')).status).toBe(302)
    const inside = await dana.get(back.pathname + back.search)
    expect([inside.status, located(inside)]).toEqual([303, '/worker/me#top'])
    expect([dana.cookies.has('agency'), (await dana.get('/worker/me')).status]).toEqual([false, 200])
    const reloaded = await dana.get(back.pathname + back.search)
    expect([reloaded.status, located(reloaded)]).toEqual([303, '/worker#top'])

    const again = await app.visitor()
    const second = await throughTheAgency(located(await pressed(again)), 'dana@agency.test')
    expect(located(await again.get(second.pathname + second.search))).toBe('/worker#top')
    const rows = await database().selectFrom('agencyIdentity').select(['issuer', 'subject']).execute()
    expect(rows).toEqual([{ issuer, subject: 'dana@agency.test' }])
  })

  it('takes an answer once, and only in the browser that was sent', async () => {
    await aWorkerCalled('lee@agency.test')
    const lee = await app.visitor()
    const back = await throughTheAgency(located(await pressed(lee)), 'lee@agency.test')
    const path = back.pathname + back.search
    const other = await app.visitor()
    const answer = await other.get(path)
    expect([answer.status, other.cookies.has('session')]).toEqual([400, false])
    expect(answer.html).toContain('or it began in another browser')
    const sentToo = await app.visitor()
    await pressed(sentToo)
    const crossed = await sentToo.get(path)
    expect([crossed.status, sentToo.cookies.has('session')]).toEqual([400, false])
    expect(crossed.html).toContain('could not be trusted')
    const ask = lee.cookies.get('agency') ?? ''
    expect((await lee.get(path)).status).toBe(303)
    const thief = await app.visitor()
    thief.cookies.set('agency', ask)
    const replayed = await thief.get(path)
    expect([replayed.status, thief.cookies.has('session')]).toEqual([400, false])
  })

  it.each([
    ['somebody without an account here', 'kim@agency.test'],
    ['an address that was not confirmed there', 'new-dana@agency.test'],
    ['the address of a participant', 'rosa@home.test'],
  ])('opens nothing for %s', async (_, login) => {
    if (login.startsWith('new-')) await aWorkerCalled(login)
    const visitor = await app.visitor()
    if (login.startsWith('rosa')) {
      await visitor.submit(await visitor.open('/sign-up'), { identifier: login, password, name: 'Rosa' })
      visitor.cookies.delete('session')
    }
    const back = await throughTheAgency(located(await pressed(visitor)), login)
    const answer = await visitor.get(back.pathname + back.search)
    expect([answer.status, visitor.cookies.has('session')]).toEqual([403, false])
    expect(answer.html).toContain('This account opens nothing here.')
  })

  it('goes back to the password when somebody cancels there', async () => {
    const visitor = await app.visitor()
    const back = await throughTheAgency(located(await pressed(visitor)), '', true)
    const answer = await visitor.get(back.pathname + back.search)
    expect([back.searchParams.get('error'), answer.status]).toEqual(['access_denied', 403])
    expect(answer.html).toContain('did not let this sign-in through')
  })

  it('sends nobody away by a look, and leads nowhere else afterwards', async () => {
    const visitor = await app.visitor()
    expect((await visitor.get('/sign-in/agency')).status).toBe(200)
    expect(visitor.cookies.has('agency')).toBe(false)
    expect((await visitor.get('/sign-in/agency/back')).status).toBe(400)
    await aWorkerCalled('sam@agency.test')
    const back = await throughTheAgency(located(await pressed(visitor, '//evil.example')), 'sam@agency.test')
    expect(located(await visitor.get(back.pathname + back.search))).toBe('/worker#top')
  })
})
