import { expect, test } from 'vitest'
import { readToday } from '#app/features/today/read-today.server.ts'
import { recordLook, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'

onBothDatabases('what is new', () => {
  test('says once a day that somebody looked, however often, and three days at most', async () => {
    const rosa = { ...(await aParticipant()), today: '2026-11-21' as never, timeZone: 'UTC' }
    const dana = await aWorker()
    for (const day of [17, 18, 19, 20, 21])
      for (const minute of [0, 1, 2]) {
        const now = new Date(Date.UTC(2026, 10, day, 15, minute)).toISOString()
        await write((trx) => recordLook(trx, { ...dana, now }, rosa.personId, ['goals']))
      }

    const { news } = await readToday(rosa)

    expect(news.map(({ at }) => at)).toEqual([
      '2026-11-21T15:02:00.000Z',
      '2026-11-20T15:02:00.000Z',
      '2026-11-19T15:02:00.000Z',
    ])
  })
})
