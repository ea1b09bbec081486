import { expect, test } from 'vitest'
import type { Participant, Worker } from '#app/domain/actor.ts'
import { readWhoLooked } from '#app/features/access-log/read-who-looked.server.ts'
import { caseloadQuery } from '#app/features/caseload/list/caseload-query.ts'
import { readCaseload } from '#app/features/caseload/list/read-caseload.server.ts'
import { pinPerson } from '#app/features/caseload/pins/pin-person.server.ts'
import { readIsPinned, readPins } from '#app/features/caseload/pins/read-pins.server.ts'
import { database, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker, NOW, on } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'

const ask = (search: string) => caseloadQuery(`http://x/worker?${search}`)
const all = ask('')

/** A worker with three people who show something. */
async function anOffice() {
  const dana = await aWorker()
  const people: Participant[] = []
  for (const name of ['Rosa Delgado', 'Ana Brooks', 'José de la Cruz']) {
    const person = await aParticipant({ name })
    await aRelease(person, dana)
    people.push(person)
  }
  const [rosa, ana, jose] = people as [Participant, Participant, Participant]
  return { dana, rosa, ana, jose }
}

/** Pinned one after the other, a minute apart. */
async function pinAll(worker: Worker, people: readonly Participant[]) {
  for (const [minute, { personId }] of people.entries()) {
    const now = new Date(Date.parse(worker.now) + minute * 60_000).toISOString()
    expect(await pinPerson({ ...worker, now }, personId, true)).toEqual({ done: null })
  }
}

const pinned = async (worker: Worker, search = '') =>
  (await readCaseload(worker, ask(search))).pinned.map((line) => line.name)

onBothDatabases('pins for today', () => {
  test('stand on top of the list in the order pinned, or by name where the list is', async () => {
    const { dana, rosa, ana, jose } = await anOffice()
    await pinAll(dana, [rosa, ana, jose])
    await pinPerson(dana, rosa.personId, true)

    expect(await pinned(dana)).toEqual(['Rosa Delgado', 'Ana Brooks', 'José de la Cruz'])
    expect(await pinned(dana, 'sort=name')).toEqual(['Ana Brooks', 'José de la Cruz', 'Rosa Delgado'])
    await pinPerson(dana, rosa.personId, false)
    expect(await pinned(dana)).toEqual(['Ana Brooks', 'José de la Cruz'])
    const { lines, pinned: found } = await readCaseload(dana, all, 'ana')
    expect([lines.map((line) => line.pinnedAt !== null), found]).toEqual([[true], []])
    expect([await readIsPinned(dana, ana.personId), await readIsPinned(dana, rosa.personId)]).toEqual([true, false])
  })

  test('are one worker’s own, and gone at midnight where the worker lives', async () => {
    const { dana, rosa, ana } = await anOffice()
    const juneau = await aWorker({ timeZone: 'America/Juneau', now: '2026-11-22T08:30:00.000Z' })
    await aRelease(rosa, juneau)
    await pinAll(dana, [rosa])
    expect(await pinned(juneau)).toEqual([])

    await pinPerson(juneau, rosa.personId, true)
    expect([juneau.today, await pinned(juneau)]).toEqual(['2026-11-21', ['Rosa Delgado']])
    expect(await pinned({ ...juneau, today: '2026-11-22' as never, now: '2026-11-22T09:00:00.000Z' })).toEqual([])

    const tomorrow = on(dana, '2026-11-22')
    expect(await pinned(tomorrow)).toEqual([])
    await pinPerson(tomorrow, ana.personId, true)
    expect(await pinned(tomorrow)).toEqual(['Ana Brooks'])
    const rows = database().selectFrom('pin').select('personId').where('workerId', '=', dana.personId)
    expect(await rows.execute()).toEqual([{ personId: ana.personId }])
  })

  test('on paper are first names with an initial', async () => {
    const { dana, rosa, ana, jose } = await anOffice()
    await pinAll(dana, [rosa, ana, jose])

    expect((await readPins(dana, false)).names).toEqual(['Rosa D.', 'Ana B.', 'José C.'])
    expect((await readPins(dana, true)).names).toEqual(['Ana B.', 'José C.', 'Rosa D.'])
  })

  test('of somebody who stops showing leave no trace, and refuse alike whatever the reason', async () => {
    const { dana, rosa, ana } = await anOffice()
    const stranger = await aParticipant()
    await pinAll(dana, [rosa, ana])
    await write((trx) =>
      trx
        .updateTable('release')
        .set({ stoppedAt: NOW, endedReason: 'stopped-by-me' })
        .where('ownerId', '=', rosa.personId)
        .execute(),
    )
    const other = await aWorker()
    const [ben] = [await aParticipant({ name: 'Ana Brooks' })]
    await aRelease(ben, other)
    await aRelease(on(await aParticipant({ name: 'José de la Cruz' }), '2026-11-21'), other)
    await pinAll(other, [ben])

    expect((await readPins(dana, false)).names).toEqual((await readPins(other, false)).names)
    const shape = async (worker: Worker) => {
      const { lines, pinned: pins, canPin, everyone } = await readCaseload(worker, all)
      const bare = (line: (typeof lines)[number]) => [line.name, line.pinnedAt !== null]
      return { lines: lines.map(bare), pins: pins.map(bare), canPin, everyone }
    }
    expect(await shape(dana)).toEqual(await shape(other))
    for (const person of [rosa, stranger]) {
      expect(await pinPerson(dana, person.personId, true)).toEqual({ refused: 'not-found' })
      expect(await pinPerson(dana, person.personId, false)).toEqual({ refused: 'not-found' })
    }
  })

  test('are no look, no change and no line of the log', async () => {
    const { dana, rosa } = await anOffice()
    await pinAll(dana, [rosa])
    await pinPerson(dana, rosa.personId, false)

    expect((await readWhoLooked(rosa, null)).looks).toEqual([])
    for (const table of ['auditEvent', 'change'] as const) {
      const rows = database().selectFrom(table).select('kind').where('accountId', '=', dana.accountId)
      expect(await rows.execute()).toEqual([])
    }
    await pinAll(dana, [rosa])
    await readPins(dana, false)
    expect((await readWhoLooked(rosa, null)).looks.map(({ sections }) => sections)).toEqual([null])
  })

  test('end at forty, counted of those who still show something', async () => {
    const dana = await aWorker()
    const people: Participant[] = []
    for (let count = 0; count < 41; count++) people.push(await aParticipant({ name: `Person ${count}` }))
    for (const person of people) await aRelease(person, dana)
    await pinAll(dana, people.slice(0, 40))
    const last = people[40] as Participant

    expect(await pinPerson(dana, last.personId, true)).toEqual({ refused: 'full' })
    expect((await readCaseload(dana, all)).canPin).toBe(false)
    const gone = database()
      .selectFrom('release')
      .select('id')
      .where('ownerId', '=', people[0]?.personId ?? '')
    const { id } = await gone.executeTakeFirstOrThrow()
    await write((trx) =>
      trx.updateTable('release').set({ stoppedAt: NOW, endedReason: 'stopped-by-me' }).where('id', '=', id).execute(),
    )
    expect(await pinPerson(dana, last.personId, true)).toEqual({ done: null })
  })
})
