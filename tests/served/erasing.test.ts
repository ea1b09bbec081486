// Erasing at its address: while a worker reads, from another device, and taken back.
import { expect, it } from 'vitest'
import { database, newId } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { sessionOf } from '#tests/support/lives.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { aVisitor, where } from '#tests/support/visitor.ts'
import { aWholeLife } from '#tests/support/whole-life.ts'

const without = (html: string, ...changing: string[]) =>
  changing.reduce(
    (text, one) => text.replaceAll(one, '…'),
    html.replace(/nonce="[^"]*"|name="submission" value="[^"]*"/g, ''),
  )

onBothDatabases('erasing', () => {
  const app = withServedApp()
  const now = new Date().toISOString()

  it('while a worker reads: the next thing they open is not found, as if nobody had ever been there', async () => {
    const { participant, worker } = await aWholeLife('Rosa', now)
    const [rosa, dana] = [await app.visitor(participant), await app.visitor(worker)]
    const page = `/worker/people/${participant.personId}`
    expect((await dana.get(page)).status).toBe(200)
    expect((await dana.get('/worker')).html).toContain('Rosa')
    const asked = await rosa.submit(await rosa.get('/me/erase'), { all: 'yes' })
    expect([asked.status, asked.path]).toEqual([200, '/me/erase'])

    const nobody = newId()
    const [hers, unknown] = [await dana.get(page), await dana.get(`/worker/people/${nobody}`)]
    expect(hers.status).toBe(404)
    expect(without(hers.html, participant.personId)).toBe(without(unknown.html, nobody))
    expect((await dana.get(`${page}/then-and-now`)).status).toBe(404)
    expect((await dana.get('/worker')).html).not.toContain('Rosa')
  })

  it('nothing else works until it is stopped, on no device; stopped, everything is there', async () => {
    const { participant, own } = await aWholeLife('Rosa', now)
    const [here, there] = [await app.visitor(participant), await app.visitor(participant)]
    await here.submit(await here.get('/me/erase'), { all: 'yes' })
    expect(where(await there.get('/today'))).toMatch(/^\/sign-in/)

    const again = aVisitor(app.url())
    again.cookies.set('session', await sessionOf(participant))
    for (const path of [
      '/today',
      `/goals/${own.life.goalId}`,
      '/me',
      '/me/my-data',
      '/sharing',
      '/me/devices',
      '/confirm?next=/me',
    ])
      expect(where(await again.get(path)), path).toBe('/me/erase')
    const statement = { submission: crypto.randomUUID(), text: 'One more' }
    expect(where(await again.post('/to-dos/new', statement))).toBe('/me/erase')
    const page = await again.get('/me/erase')
    expect(page.html).toContain('Stop erasing')
    expect(page.html).not.toContain('Private')

    const stopped = await again.submit(page, {}, ({ action }) => action === '/me/erase/stop')
    expect([stopped.status, stopped.path]).toEqual([200, '/sharing'])
    expect(stopped.html).toContain('No worker and no calendar sees anything of mine')
    expect((await again.get(`/goals/${own.life.goalId}`)).html).toContain('Private wish of Rosa')
  })

  it('asks for the tick, and who it is when that was long ago', async () => {
    const { participant } = await aWholeLife('Rosa', now)
    const visitor = await app.visitor(participant)
    const page = await visitor.get('/me/erase')
    const refused = await visitor.submit(page, {}, ({ action }) => !action.startsWith('/'))
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('The tick is missing')
    const stale = aVisitor(app.url())
    stale.cookies.set('session', await sessionOf(participant, '2020-01-01T00:00:00.000Z'))
    expect(where(await stale.get('/me/erase'))).toBe('/confirm?next=%2Fme%2Ferase')
    expect(where(await stale.post('/me/erase', { submission: crypto.randomUUID(), all: 'yes' }))).toMatch(/^\/confirm/)
    expect(
      await database().selectFrom('erasure').selectAll().where('personId', '=', participant.personId).execute(),
    ).toEqual([])
  })
})
