// A visit ends by itself when nobody presses anything; a page that asks in time can win it the whole time again.
import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { write } from '#db'
import { onSqlite } from '#tests/support/databases.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { where } from '#tests/support/visitor.ts'

const nobodyPressedFor = ({ accountId, now }: Actor, minutes: number) =>
  write((trx) =>
    trx
      .updateTable('session')
      .set({ lastSeenAt: new Date(Date.parse(now) - minutes * 60_000).toISOString() })
      .where('accountId', '=', accountId)
      .execute(),
  )

onSqlite('staying', () => {
  const app = withServedApp()
  const now = new Date().toISOString()

  test('a page of a worker says when it closes and where to say otherwise', async () => {
    const desk = await app.visitor(await aWorker({ now }))
    for (const path of ['/worker', '/worker/me']) {
      const { html } = await desk.get(path)
      const left = Number(html.match(/data-left="(\d+)" data-stay="\/worker\/stay"/)?.[1])
      expect(left).toBeGreaterThan(1700)
      expect(left).toBeLessThanOrEqual(1800)
      expect(html).toContain('nobody else reads it')
      expect(html).not.toContain('All words are kept')
    }
  })

  test('a worker who stays has half an hour again', async () => {
    const dana = await aWorker({ now })
    const desk = await app.visitor(dana)
    await nobodyPressedFor(dana, 29)
    const { left } = JSON.parse((await desk.post('/worker/stay', { press: 'stay' })).html)
    expect(left).toBeGreaterThan(1700)
  })

  test('a worker who comes too late signs in and is back', async () => {
    const dana = await aWorker({ now })
    const desk = await app.visitor(dana)
    await nobodyPressedFor(dana, 31)
    expect((await desk.post('/worker/stay', { press: 'stay' })).status).toBe(302)
    expect(where(await desk.get('/worker'))).toBe(`/sign-in?next=${encodeURIComponent('/worker')}`)
  })

  test('staying is a press, and nobody stays at an address that is not theirs', async () => {
    const desk = await app.visitor(await aWorker({ now }))
    expect((await desk.get('/worker/stay')).status).toBe(404)
    const phone = await app.visitor(await aParticipant({ now }))
    expect((await phone.post('/worker/stay', { press: 'stay' })).status).toBe(404)
    expect((await phone.get('/today')).html).toContain('data-stay="/draft"')
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect((await desk.post('/worker/stay', { press: 'stay' }, foreign)).status).toBe(403)
  })
})
