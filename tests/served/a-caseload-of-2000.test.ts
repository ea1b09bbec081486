// An office whose people are all shown to one worker: still a page of fifty, a handful of statements, few bytes.
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import type { Worker } from '#app/domain/actor.ts'
import { database } from '#db'
import { aBigCaseload } from '#tests/support/big-caseload.ts'
import { onBothDatabases, statementsOf } from '#tests/support/databases.ts'
import { withServedApp } from '#tests/support/served-app.ts'

const now = new Date().toISOString()
const rowsIn = (html: string) => html.match(/<th scope="row">/g)?.length ?? 0

onBothDatabases('a caseload of 2,000', () => {
  const app = withServedApp()
  let worker: Worker

  beforeAll(async () => {
    worker = await aBigCaseload(2000, { now })
  }, 60_000)

  const listed = async () =>
    (await database().selectFrom('listLook').select('personId').where('workerId', '=', worker.personId).execute())
      .length

  it('is read in at most eight statements, on the first look of the day and after, and only its page is looked at', async () => {
    const dana = await app.visitor(worker)
    // Waiting for a turn, beginning and ending reads and writes nothing.
    const read = async (path: string) => {
      const statements = await statementsOf(async () => expect((await dana.get(path)).status).toBe(200))
      return statements.filter((one) => !/^(begin|commit)|pg_advisory_xact_lock/.test(one)).length
    }

    expect(await read('/worker')).toBeLessThanOrEqual(8)
    expect(await listed()).toBe(50)
    expect(await read('/worker')).toBeLessThanOrEqual(5)
    expect(await read('/worker?page=40&sort=name')).toBeLessThanOrEqual(8)
    expect(await listed()).toBe(100)
  })

  it('weighs at most 30 KB a page, fifty people on it, the last one too', async () => {
    const dana = await app.visitor(worker)
    for (const path of ['/worker', '/worker?sort=new&page=3', '/worker?sort=name&page=40', '/worker?page=9999']) {
      const { html } = await dana.get(path)
      expect(rowsIn(html), path).toBe(50)
      expect(gzipSync(html).length, path).toBeLessThanOrEqual(30 * 1024)
    }
  })

  it('finds a name among all of them, page by page, and no address holds it', async () => {
    const dana = await app.visitor(worker)

    const one = await dana.submit(await dana.get('/worker?page=7'), { find: 'NGUYEN 1930' })
    expect([rowsIn(one.html), one.html.includes('Rosa Nguyễn 1930')]).toEqual([1, true])
    const people = await dana.submit(await dana.get('/worker?page=7'), { find: 'rosa' })
    expect([people.path, rowsIn(people.html)]).toEqual(['/worker', 50])
    expect(people.html).toContain('Page 1 of 4')
    const next = await dana.post('/worker?page=4', { find: 'rosa' })
    expect(rowsIn(next.html)).toBe(50)
    expect(next.html).not.toMatch(/(?:href|action)="[^"]*rosa/i)
  })
})
