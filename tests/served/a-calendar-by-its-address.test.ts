// The calendar on the wire: what its answers carry, that nothing tells an ended address from one that never was, and that
// the log of the server, which more people read than the database, never holds one.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { password, type Served, serve } from '#tests/support/server.ts'
import { type Answer, aVisitor, ownForms, type Visitor } from '#tests/support/visitor.ts'

const folder = mkdtempSync(join(tmpdir(), 'footbridge-calendar-'))
let served: Served
let rosa: Visitor

beforeAll(async () => {
  const file = join(folder, 'calendar.sqlite')
  copyFileSync(inject('preparedSqlite'), file)
  // why: each request is a line of the log only when it tells everything
  served = await serve({ databaseUrl: `file:${file}`, settings: { LOG_LEVEL: 'debug' } })
  rosa = aVisitor(served.url, 'en')
  await rosa.submit(await rosa.open('/sign-up'), { identifier: 'rosa@home.test', password, name: 'Rosalinda' })
  await setAGoal('Finish the nurse aide class', 'learn')
  await setAGoal('Talk to the shelter', 'safety')
})
afterAll(async () => {
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function setAGoal(statement: string, area: string) {
  let page = await rosa.open('/goals/new')
  page = await rosa.submit(page, { statement })
  page = await rosa.submit(page, { span: '1-month' })
  page = await rosa.submit(page, { step: `First of: ${statement}`, stepWhen: 'today' })
  await rosa.submit(page, { area })
}

/** A calendar app: no session, no language, no cookie. */
const asked = (path: string, init: RequestInit = {}) => fetch(served.url + path, { redirect: 'manual', ...init })
const addressIn = ({ html }: Answer) => html.match(/\/calendar\/([\w-]{43})\.ics/)?.[1]
const goesTo = (action: string) => (form: { action: string }) => form.action === action

const carried = [
  'content-type',
  'content-disposition',
  'cache-control',
  'referrer-policy',
  'x-content-type-options',
  'set-cookie',
]
const headersOf = (answer: Response | Answer) => carried.map((name) => answer.headers.get(name))

describe('as a file', () => {
  it('is saved under a name that says nothing, is kept nowhere on the way, and holds the day of one goal', async () => {
    const file = await rosa.get('/goals/calendar/file')
    expect(file.status).toBe(200)
    expect(headersOf(file)).toEqual([
      'text/calendar; charset=utf-8',
      'attachment; filename="calendar.ics"',
      'no-store',
      'same-origin',
      'nosniff',
      null,
    ])
    expect(file.html.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:A step'])
    expect(file.html).not.toMatch(/footbridge|Rosalinda|nurse|shelter|First of/i)
  })
})

it('a press sent to the file is answered by a page of ours', async () => {
  const answer = await rosa.post('/goals/calendar/file', {}, { origin: served.url })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([405, 'text/html; charset=utf-8'])
  expect(answer.html).toContain('<h1>This page only shows things</h1>')
})

it('without a day there is no file to save, and the page says why', async () => {
  const keoni = aVisitor(served.url, 'en')
  await keoni.submit(await keoni.open('/sign-up'), { identifier: 'keoni@home.test', password, name: 'Keoni' })
  const page = await keoni.open('/goals/calendar/file')
  expect([page.status, page.path]).toEqual([200, '/goals/calendar'])
  expect(page.html).toContain('No step stands in it now. A step needs a day first.')
  expect(page.html).not.toContain('/goals/calendar/file')
})

describe('by its address', () => {
  it('is off by default: nothing on the page or under sharing is an address', async () => {
    const [page, sharing] = [await rosa.get('/goals/calendar'), await rosa.get('/sharing')]
    expect([addressIn(page), addressIn(sharing)]).toEqual([undefined, undefined])
    expect(page.html).toContain('It can show other people on which days I am out, and so where I will be.')
    expect(sharing.html).not.toContain('A calendar with my days')
  })

  it('is read by whoever has it, listed under sharing, ended there in one press, and then as if it had never been', async () => {
    const on = await rosa.submit(await rosa.open('/goals/calendar'), {})
    const secret = addressIn(on)
    expect(on.status).toBe(200)
    const [answer, bare, head] = [
      await asked(`/calendar/${secret}.ics`),
      await asked(`/calendar/${secret}`),
      await asked(`/calendar/${secret}.ics`, { method: 'HEAD' }),
    ]
    expect([answer.status, bare.status, head.status]).toEqual([200, 200, 200])
    expect(headersOf(answer)).toEqual([
      'text/calendar; charset=utf-8',
      'inline; filename="calendar.ics"',
      'no-store',
      'same-origin',
      'nosniff',
      null,
    ])
    // A calendar app keeps no cookie: an address with a language in it gives it none either.
    expect(headersOf(await asked(`/calendar/${secret}.ics?lng=es`))).toEqual(headersOf(answer))
    const text = await answer.text()
    expect(text.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:A step'])
    expect(text).not.toMatch(/footbridge|Rosalinda|nurse|shelter|First of/i)
    expect(await head.text()).toBe('')

    // The address was in that one answer alone.
    expect(addressIn(await rosa.get('/goals/calendar'))).toBeUndefined()
    const sharing = await rosa.get('/sharing')
    expect(sharing.html).toContain('A calendar with my days')
    expect(addressIn(sharing)).toBeUndefined()
    const after = await rosa.submit(sharing, {}, goesTo('/goals/calendar/stop'))
    expect([after.path, ownForms(after).some(goesTo('/goals/calendar/stop'))]).toEqual(['/sharing', false])

    const [ended, never] = [await asked(`/calendar/${secret}.ics`), await asked(`/calendar/${'x'.repeat(43)}.ics`)]
    expect([ended.status, never.status]).toEqual([404, 404])
    expect(headersOf(ended)).toEqual(headersOf(never))
    expect(await ended.text()).toBe(await never.text())
  })

  it('leaves no address in the log, in whatever way it is asked for', async () => {
    const secret = addressIn(await rosa.submit(await rosa.open('/goals/calendar'), {}))
    const ways = [
      `/calendar/${secret}.ics`,
      `/calendar/${secret}?lng=es`,
      `/CALENDAR/${secret}`,
      `//calendar/${secret}`,
    ]
    for (const path of [...ways, `/calendar/${secret}/more`, `/calendar/${secret}.data`]) await asked(path)
    await asked(`/calendar/${secret}`, { method: 'POST', headers: { origin: served.url }, body: new URLSearchParams() })
    expect(secret).toHaveLength(43)
    await expect.poll(() => served.log().match(/"path":"\/calendar\/…"/g)?.length).toBeGreaterThanOrEqual(7)
    expect(served.log()).not.toContain(secret)
  })
})
