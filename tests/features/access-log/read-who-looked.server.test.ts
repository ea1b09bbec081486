import { expect, test } from 'vitest'
import { readWhoLooked } from '#app/features/access-log/read-who-looked.server.ts'
import { recordLook, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'

onBothDatabases('who looked', () => {
  test('is fifty lines a page, newest first, and forgives a nonsense address', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    for (let hour = 10; hour < 62; hour++) {
      const now = new Date(Date.UTC(2026, 10, 19, hour)).toISOString()
      await write((trx) => recordLook(trx, { ...dana, now }, rosa.personId, ['goals']))
    }

    const first = await readWhoLooked(rosa, 'yesterday')
    const second = await readWhoLooked(rosa, first.older)

    expect([first.looks.length, first.looks[0]?.at, first.older, first.isFirst]).toEqual([
      50,
      '2026-11-21T13:00:00.000Z',
      '2026-11-19T12:00:00.000Z',
      true,
    ])
    expect([second.looks.map(({ at }) => at), second.older, second.isFirst]).toEqual([
      ['2026-11-19T11:00:00.000Z', '2026-11-19T10:00:00.000Z'],
      null,
      false,
    ])
  })

  test('says a page opened again and again within an hour once, on one page of lines and on the next', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const look = (minute: number, section: 'goals' | 'bridge') => {
      const now = new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString()
      return write((trx) => recordLook(trx, { ...dana, now }, rosa.personId, [section]))
    }
    // An hour and a half apart, five times within ten minutes each.
    for (let visit = 0; visit < 51; visit++)
      for (const again of [0, 1, 2, 5, 9]) await look(visit * 90 + again, again === 5 ? 'bridge' : 'goals')

    const first = await readWhoLooked(rosa, null)
    const second = await readWhoLooked(rosa, first.older)

    const told = [...first.looks, ...second.looks].map(({ at, sections }) => `${at} ${sections}`)
    expect([first.looks.length, second.looks.length]).toEqual([50, 50])
    expect(new Set(told).size).toBe(100)
    expect(told.slice(0, 3)).toEqual([
      '2026-11-04T03:09:00.000Z goals',
      '2026-11-04T03:05:00.000Z bridge',
      '2026-11-04T01:39:00.000Z goals',
    ])
  })

  test('is each person’s own', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    await write((trx) => recordLook(trx, dana, rosa.personId, ['goals']))

    expect((await readWhoLooked(miguel, null)).looks).toEqual([])
    expect((await readWhoLooked(rosa, null)).looks).toHaveLength(1)
  })
})
