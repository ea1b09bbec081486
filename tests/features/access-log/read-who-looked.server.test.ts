import { expect, test } from 'vitest'
import { readWhoLooked } from '#app/features/access-log/read-who-looked.server.ts'
import { recordLook, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'

onBothDatabases('who looked', () => {
  test('is fifty looks a page, newest first, and forgives a nonsense address', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    for (let minute = 10; minute < 62; minute++) {
      const now = new Date(Date.UTC(2026, 10, 21, 12, minute)).toISOString()
      await write((trx) => recordLook(trx, { ...dana, now }, rosa.personId, ['goals']))
    }

    const first = await readWhoLooked(rosa, 'yesterday')
    const second = await readWhoLooked(rosa, first.older)

    expect([first.looks.length, first.looks[0]?.at, first.older, first.isFirst]).toEqual([
      50,
      '2026-11-21T13:01:00.000Z',
      '2026-11-21T12:12:00.000Z',
      true,
    ])
    expect([second.looks.map(({ at }) => at), second.older, second.isFirst]).toEqual([
      ['2026-11-21T12:11:00.000Z', '2026-11-21T12:10:00.000Z'],
      null,
      false,
    ])
  })

  test('is each person’s own', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    await write((trx) => recordLook(trx, dana, rosa.personId, ['goals']))

    expect((await readWhoLooked(miguel, null)).looks).toEqual([])
    expect((await readWhoLooked(rosa, null)).looks).toHaveLength(1)
  })
})
