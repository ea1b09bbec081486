// Where the agency requires it, a worker's password alone opens nothing; the second step is set up on the way in.
import { Secret, TOTP } from 'otpauth'
import { expect, it } from 'vitest'
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { withServedApp } from '#tests/support/served-app.ts'

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

  it('sends whoever comes without a password to the first page', async () => {
    const stranger = await app.visitor()
    for (const path of ['/sign-in/second', '/sign-in/second/set-up']) {
      expect((await stranger.get(path)).headers.get('location')).toMatch(/^\/sign-in/)
      expect((await stranger.post(path, { code: '123456' })).headers.get('location')).toMatch(/^\/sign-in/)
    }
  })
})
