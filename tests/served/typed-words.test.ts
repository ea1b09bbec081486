// What is typed and not sent yet: kept for its person, over time-outs, languages and devices, and for nobody else.
import { expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { database, write } from '#db'
import { onBothDatabases, onSqlite } from '#tests/support/databases.ts'
import { aGoal } from '#tests/support/goals.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { draftsOf, filled, inField } from '#tests/support/typed.ts'
import { type Answer, type Visitor, where } from '#tests/support/visitor.ts'

const people = async (...names: string[]) =>
  Promise.all(names.map((name) => aParticipant({ name, now: new Date().toISOString() })))

/** Eleven minutes without a press. */
const letTheVisitEnd = ({ accountId, now }: Participant) =>
  write((trx) =>
    trx
      .updateTable('session')
      .set({ lastSeenAt: new Date(Date.parse(now) - 11 * 60_000).toISOString() })
      .where('accountId', '=', accountId)
      .execute(),
  )

const notesOf = async ({ personId }: Participant) => {
  const rows = await database().selectFrom('checkIn').select('note').where('ownerId', '=', personId).execute()
  return rows.map(({ note }) => note)
}
const auditRows = async () => (await database().selectFrom('auditEvent').select('sequence').execute()).length

onBothDatabases('words typed on a page', () => {
  const app = withServedApp()

  async function onCheckIn(name = 'Rosa'): Promise<{ rosa: Participant; phone: Visitor; page: Answer; path: string }> {
    const [rosa] = (await people(name)) as [Participant]
    const path = `/goals/${await aGoal(rosa)}/do`
    const phone = await app.visitor(rosa)
    return { rosa, phone, page: await phone.get(path), path }
  }

  test('are kept as they are typed, come back, and end when they are sent', async () => {
    const { rosa, phone, page, path } = await onCheckIn()
    const before = await auditRows()
    const kept = await phone.post('/draft', filled(page, { note: 'half a thou' }))
    const { left, ...answer } = JSON.parse(kept.html)
    expect(answer).toEqual({ version: 1, atOdds: false })
    expect(left).toBeGreaterThan(500)
    expect(left).toBeLessThanOrEqual(600)
    const again = await phone.get(path)
    expect(inField(again, 'note')).toBe('half a thou')
    expect(again.html).toContain('These words are not saved yet.')
    expect(await auditRows()).toBe(before)

    const sent = await phone.post(path, filled(again, { how: 'well', note: 'half a thought' }))
    expect(sent.status).toBe(303)
    expect(await draftsOf(rosa)).toEqual([])
    expect(inField(await phone.get(path), 'note')).toBe('')
  })

  test('sent after the visit ended lead to signing in, and back to the form with the words in it', async () => {
    const { rosa, phone, page, path } = await onCheckIn()
    await letTheVisitEnd(rosa)
    const late = await phone.post(path, filled(page, { how: 'slowly', note: 'The bus was late.' }))
    expect(late.status).toBe(302)
    expect(where(late)).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
    // Ended is ended: the same cookie opens nothing.
    expect((await phone.get(path)).status).toBe(302)

    const again = await app.visitor(rosa)
    const back = await again.get(path)
    expect(inField(back, 'note')).toBe('The bus was late.')
    expect(inField(back, 'how')).toBe('slowly')
    expect((await again.post(path, filled(back, {}))).status).toBe(303)
    expect(await draftsOf(rosa)).toEqual([])
  })

  test('are never shown to, or taken as, somebody else who signs in on that phone', async () => {
    const [rosa, miguel] = (await people('Rosa', 'Miguel')) as [Participant, Participant]
    const phone = await app.visitor(rosa)
    const page = await phone.get('/goals/new')
    await letTheVisitEnd(rosa)
    await phone.post('/goals/new', filled(page, { statement: 'Leave him' }))

    const other = await app.visitor(miguel)
    expect((await other.get('/goals/new')).html).not.toContain('Leave him')
    expect((await other.get('/today')).html).not.toContain('not saved yet')
    // Rosa's page still stands open in another tab, and the phone is Miguel's now.
    expect((await other.post('/draft', filled(page, { statement: 'Leave him' }))).status).toBe(404)
    const taken = await other.post('/goals/new', filled(page, { statement: 'Leave him' }))
    expect(taken.status).toBe(409)
    expect(taken.html).not.toContain('Leave him')
    await other.post('/language', [...filled(page, { statement: 'Leave him' }), ['lng', 'es']])
    expect(await draftsOf(miguel)).toEqual([])
    expect(inField(await (await app.visitor(rosa)).get('/goals/new'), 'statement')).toBe('Leave him')
  })

  test.each(['/exit', '/sign-out'])('are kept no more once somebody left by %s', async (way) => {
    const { rosa, phone, page, path } = await onCheckIn()
    const old = new Map(phone.cookies)
    await letTheVisitEnd(rosa)
    await phone.post(way, {})
    phone.cookies = old
    for (const [name, value] of old) phone.cookies.set(name, value)
    await phone.post(path, filled(page, { note: 'written by a stranger' }))
    expect(await draftsOf(rosa)).toEqual([])
  })

  test('written on two devices are shown beside each other, and one press takes one or both', async () => {
    const { rosa, phone, page, path } = await onCheckIn()
    const desk = await app.visitor(rosa)
    const onDesk = await desk.get(path)
    await phone.post('/draft', filled(page, { note: 'from the phone' }))

    const odds = await desk.post(path, filled(onDesk, { how: 'well', note: 'from the desk' }))
    expect(odds.status).toBe(409)
    expect(inField(odds, 'note')).toBe('from the desk')
    expect(odds.html).toContain('from the phone')
    expect(odds.html).toMatch(/role="alert"[\s\S]*Both are here/)

    const both = await desk.post(path, filled(odds, { 'choice.note': 'both' }))
    expect(both.status).toBe(303)
    expect(await notesOf(rosa)).toEqual(['from the desk\nfrom the phone'])
    expect(await draftsOf(rosa)).toEqual([])
  })

  test('kept from two devices in turn lose nothing', async () => {
    const { rosa, phone, page, path } = await onCheckIn()
    const desk = await app.visitor(rosa)
    const onDesk = await desk.get(path)
    await phone.post('/draft', filled(page, { note: 'from the phone' }))
    const kept = await desk.post('/draft', filled(onDesk, { note: 'from the desk' }))
    expect(JSON.parse(kept.html)).toMatchObject({ version: 2, atOdds: true })
    const opened = await phone.get(path)
    expect(opened.status).toBe(200)
    expect(inField(opened, 'note')).toBe('from the desk')
    expect(opened.html).toContain('from the phone')
    const chosen = await phone.post(path, filled(opened, { how: 'well', 'choice.note': 'other' }))
    expect(chosen.status).toBe(303)
    expect(await notesOf(rosa)).toEqual(['from the phone'])
  })

  test('of a form that could not be taken are kept too', async () => {
    const { phone, page, path } = await onCheckIn()
    expect((await phone.post(path, filled(page, { note: 'a'.repeat(9000) }))).status).toBe(400)
    expect(inField(await phone.get(path), 'note')).toHaveLength(9000)
  })

  test('can be thrown away', async () => {
    const { rosa, phone, page, path } = await onCheckIn()
    await phone.post('/draft', filled(page, { note: 'never mind' }))
    const thrown = await phone.post('/draft', [...filled(await phone.get(path), {}), ['press', 'drop']])
    expect(where(thrown)).toBe(path)
    expect(await draftsOf(rosa)).toEqual([])
  })

  test('are picked up from today, which tells none of them and not where they are from', async () => {
    const { phone, page, path } = await onCheckIn()
    await phone.post('/draft', filled(page, { note: 'a secret thing' }))
    const today = await phone.get('/today')
    expect(today.html).toContain(`href="${path}"`)
    expect(today.html).toContain('Words kept, not sent yet')
    expect(today.html).not.toContain('a secret thing')
  })
})

onSqlite('the address that keeps drafts', () => {
  const app = withServedApp()

  test('answers 404 to GET and to a worker, and leads somebody unknown to sign in', async () => {
    const [rosa] = (await people('Rosa')) as [Participant]
    const phone = await app.visitor(rosa)
    expect((await phone.get('/draft')).status).toBe(404)
    const worker = await app.visitor(await aWorker({ now: new Date().toISOString() }))
    expect((await worker.post('/draft', { press: 'stay' })).status).toBe(404)
    expect((await (await app.visitor()).post('/draft', { press: 'stay' })).status).toBe(302)
    expect((await phone.post('/draft', { note: 'no page of ours' })).status).toBe(400)
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect((await phone.post('/draft', { press: 'stay' }, foreign)).status).toBe(403)
  })

  test('keeps no password, code or name under a signature, whatever a form sends', async () => {
    const [rosa] = (await people('Rosa')) as [Participant]
    const phone = await app.visitor(rosa)
    const page = await phone.get('/goals/new')
    const secrets = { password: 'p4ss', passwordAgain: 'p4ss', code: '12345678', signedName: 'Rosa D.' }
    await phone.post('/draft', filled(page, { statement: 'a goal', ...secrets }))
    expect((await draftsOf(rosa))[0]?.fields).toEqual({ fields: { statement: 'a goal' }, other: null })
  })

  test('takes a hundred pages of one person and then says no', async () => {
    const [rosa] = (await people('Rosa')) as [Participant]
    const phone = await app.visitor(rosa)
    const page = await phone.get('/goals/new')
    const draft = inField(page, 'draft') as string
    const statuses: number[] = []
    for (let at = 0; at < 101; at++) {
      const answer = await phone.post('/draft', filled(page, { statement: 'x', draft: `${draft}/${at}` }))
      statuses.push(answer.status)
    }
    expect(statuses.slice(0, 100).every((status) => status === 200)).toBe(true)
    expect(statuses[100]).toBe(404)
  })
})
