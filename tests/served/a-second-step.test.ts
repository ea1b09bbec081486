// Where the agency requires it, a worker's password alone opens nothing; the second step is set up on the way in.
import { Secret, TOTP } from 'otpauth'
import { expect, it } from 'vitest'
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import { aPhoneKey } from '#tests/support/authenticator.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { where } from '#tests/support/visitor.ts'

const password = 'seven lamps on the river'
const secretIn = (html: string) => /<code dir="ltr">([A-Z2-7 ]{39})<\/code>/.exec(html)?.[1]?.replaceAll(' ', '') ?? ''
const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate()

onSqlite('a worker where a second step is required', () => {
  const app = withServedApp({ WORKER_SECOND_FACTOR: 'required' })

  it('sets it up after the password, reaches nothing before, and is asked for it next time', async () => {
    const identifier = 'dana@agency.test'
    const place = { office: 'Lawrence', organisation: 'Department', programme: 'massachusetts', language: 'en' }
    await addWorkerAccount({ identifier, name: 'Dana', password, ...place }, new Date().toISOString())
    const dana = await app.visitor()
    const setUp = await dana.submit(await dana.open('/sign-in?next=/worker/me'), { identifier, password })
    expect([setUp.status, setUp.path]).toEqual([200, '/sign-in/second/set-up?next=%2Fworker%2Fme'])
    expect(setUp.html).toContain('role="img" aria-label="Picture for an authenticator app')
    expect((await dana.get('/worker')).status).toBe(302)
    expect((await dana.get('/worker/me')).headers.get('location')).toBe('/sign-in?next=%2Fworker%2Fme')

    const wrong = await dana.submit(setUp, { code: '123' })
    expect([wrong.status, secretIn(wrong.html)]).toEqual([400, secretIn(setUp.html)])
    const secret = secretIn(setUp.html)
    const ready = await dana.submit(setUp, { code: codeOf(secret) })
    expect([ready.status, ready.html.match(/<li><code/g)?.length]).toEqual([200, 8])
    expect(ready.html).toContain('href="/worker/me"')
    expect((await dana.get('/worker/me')).status).toBe(200)
    expect(dana.cookies.has('second')).toBe(false)

    const again = await app.visitor()
    const second = await again.submit(await again.open('/sign-in'), { identifier, password })
    expect([second.status, second.path]).toEqual([200, '/sign-in/second?next=%2Fworker'])
    expect((await again.get('/sign-in/second/set-up')).headers.get('location')).toMatch(/^\/sign-in\/second/)
    const replayed = await again.submit(second, { code: codeOf(secret) })
    expect([replayed.status, replayed.html.includes(codeOf(secret))]).toEqual([400, false])
    const recovery = /<code dir="ltr">([\w-]{14})<\/code>/.exec(ready.html)?.[1] ?? ''
    const inside = await again.submit(replayed, { code: recovery })
    expect([inside.status, inside.path]).toEqual([200, '/worker'])
  })

  it('is a key of this computer as well: made on the way in, shown next time, looked after on a page of theirs', async () => {
    const identifier = 'lee@agency.test'
    const place = { office: 'Lawrence', organisation: 'Department', programme: 'massachusetts', language: 'en' }
    await addWorkerAccount({ identifier, name: 'Lee', password, ...place }, new Date().toISOString())
    const lee = await app.visitor()
    const phone = aPhoneKey(app.url())
    const question = async () => JSON.parse((await lee.post('/sign-in/second/passkey', {})).html)
    const setUp = await lee.submit(await lee.open('/sign-in?next=/worker/me/passkeys'), { identifier, password })
    const answer = phone.made(await question())
    const submission = crypto.randomUUID()
    const ready = await lee.post(setUp.path, { submission, answer, next: '/worker/me/passkeys' })
    expect([ready.status, ready.html.match(/<li><code/g)?.length]).toEqual([200, 8])

    const own = await lee.get('/worker/me/passkeys')
    expect(own.html).toContain('It is the password and the second step in one.')
    const remove = /name="remove" value="([^"]+)"/.exec(own.html)?.[1] ?? ''
    const kept = await lee.post('/worker/me/passkeys', { remove })
    expect(kept.status).toBe(409)
    expect(kept.html).toContain('This is my only second step. Another one comes first.')
    const codes = await lee.submit(await lee.get('/worker/me/recovery-codes'), {})
    expect([codes.status, codes.html.match(/<li><code/g)?.length]).toEqual([200, 8])
    for (const other of ['/me/passkeys', '/admin/me/passkeys', '/admin/me/recovery-codes']) {
      expect((await lee.get(other)).status).toBe(404)
    }

    await lee.post('/sign-out', {})
    const second = await lee.submit(await lee.open('/sign-in'), { identifier, password })
    expect(second.path).toBe('/sign-in/second?next=%2Fworker')
    expect(second.html).toContain('A recovery code')
    const wrong = await lee.submit(second, { code: '123456' })
    expect(wrong.html).toContain('This code does not open the account. Each one works once.')
    const shown = phone.shown(await question())
    const inside = await lee.post('/sign-in/second', { answer: shown, next: '/worker' })
    expect([inside.status, where(inside)]).toEqual([303, '/worker'])
    expect((await lee.post('/sign-in/second', { answer: shown })).headers.get('location')).toMatch(/^\/sign-in/)

    // The whole sign-in as well; sent again by whoever caught it, it opens nothing and the page says what to do.
    const door = await app.visitor()
    const atTheDoor = phone.shown(JSON.parse((await door.post('/sign-in/passkey', {})).html))
    const { passkey = '' } = Object.fromEntries(door.cookies)
    expect(where(await door.post('/sign-in', { answer: atTheDoor }))).toBe('/worker')
    const thief = await app.visitor()
    thief.cookies.set('passkey', passkey)
    const replayed = await thief.post('/sign-in', { answer: atTheDoor })
    expect([replayed.status, thief.cookies.has('session')]).toEqual([400, false])
    expect(replayed.html).toContain('This took too long, or was sent before. One more press starts again.')
    expect(replayed.html).toContain('type="password"')
  })

  it('sends whoever comes without a password to the first page', async () => {
    const stranger = await app.visitor()
    for (const path of ['/sign-in/second', '/sign-in/second/set-up']) {
      expect((await stranger.get(path)).headers.get('location')).toMatch(/^\/sign-in/)
      expect((await stranger.post(path, { code: '123456' })).headers.get('location')).toMatch(/^\/sign-in/)
    }
  })
})
