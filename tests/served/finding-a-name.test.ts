// A name a worker looks for stays out of addresses, and with them out of histories and logs.
import { expect, it } from 'vitest'
import { onSqlite } from '#tests/support/databases.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { withServedApp } from '#tests/support/served-app.ts'

const now = new Date().toISOString()

onSqlite('finding a name', () => {
  const app = withServedApp()

  it('is posted and answered in place, with the order of the list kept', async () => {
    const dana = await aWorker({ now })
    for (const name of ['Rosalinda', 'José']) await aRelease(await aParticipant({ name, now }), dana)
    const visitor = await app.visitor(dana)

    const list = await visitor.get('/worker?sort=name')
    const found = await visitor.submit(list, { find: 'jose' })

    expect([found.status, found.path]).toEqual([200, '/worker?sort=name'])
    expect(found.html).toContain('José')
    expect(found.html).toContain('value="jose"')
    expect(found.html).not.toContain('Rosalinda')
    expect(found.html.match(/(?:href|action)="[^"]*jose/i)).toBeNull()
    expect((await visitor.get('/worker?find=jose')).html).toContain('Rosalinda')
    expect((await visitor.submit(list, { find: 'nobody' })).status).toBe(200)
  })
})
