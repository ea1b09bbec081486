import { expect, test } from 'vitest'
import { readWhoLooked } from '#app/features/access-log/read-who-looked.server.ts'
import { recordLook, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'

onBothDatabases('who looked', () => {
  test('is fifty lines a page, newest first, and forgives a nonsense address', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    for (let day = 1; day <= 52; day++) {
      const now = new Date(Date.UTC(2026, 9, day, 15)).toISOString()
      await write((trx) => recordLook(trx, { ...dana, now }, rosa.personId, ['goals']))
    }

    const first = await readWhoLooked(rosa, 'yesterday')
    const second = await readWhoLooked(rosa, first.older)

    expect([first.looks.length, first.looks[0]?.at, first.older, first.isFirst]).toEqual([
      50,
      '2026-11-21T15:00:00.000Z',
      '2026-10-03T15:00:00.000Z',
      true,
    ])
    expect([second.looks.map(({ at }) => at), second.older, second.isFirst]).toEqual([
      ['2026-10-02T15:00:00.000Z', '2026-10-01T15:00:00.000Z'],
      null,
      false,
    ])
  })

  test('says a page opened again and again on one day once, with how often, and counts every look on one page', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const look = (day: number, minute: number, section: 'goals' | 'bridge') => {
      const now = new Date(Date.UTC(2026, 9, day, 15, minute)).toISOString()
      return write((trx) => recordLook(trx, { ...dana, now }, rosa.personId, [section]))
    }
    // On 51 days, five times within ten minutes each.
    for (let day = 1; day <= 51; day++)
      for (const again of [0, 1, 2, 5, 9]) await look(day, again, again === 5 ? 'bridge' : 'goals')

    const first = await readWhoLooked(rosa, null)
    const second = await readWhoLooked(rosa, first.older)
    const third = await readWhoLooked(rosa, second.older)

    const all = [first, second, third].map(({ looks }) => looks)
    expect(all.map((looks) => looks.length)).toEqual([50, 50, 2])
    expect(first.looks.slice(0, 3).map(({ at, times, sections }) => `${at} ${times} ${sections}`)).toEqual([
      '2026-11-20T15:09:00.000Z 4 goals',
      '2026-11-20T15:05:00.000Z 1 bridge',
      '2026-11-19T15:09:00.000Z 4 goals',
    ])
    expect(all.flat().reduce((sum, { times }) => sum + times, 0)).toBe(255)
  })

  test('is each person’s own', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    await write((trx) => recordLook(trx, dana, rosa.personId, ['goals']))

    expect((await readWhoLooked(miguel, null)).looks).toEqual([])
    expect((await readWhoLooked(rosa, null)).looks).toHaveLength(1)
  })
})
