// One press ends everything that others see: each release, and the calendar that reads the days.
import { beforeEach, expect, it } from 'vitest'
import { readCalendarFeed } from '#app/features/calendar/read-calendar.server.ts'
import { startFeed } from '#app/features/calendar/start-feed.server.ts'
import { readSharing } from '#app/features/sharing/read-sharing.server.ts'
import { stopAllShowing } from '#app/features/sharing/stop/stop-all-showing.server.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aSubmission } from '#tests/support/goals.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'

onBothDatabases('stop all showing', () => {
  beforeEach(() => stubSettings())

  const eventsOf = (accountId: string) =>
    database()
      .selectFrom('auditEvent')
      .select('fields')
      .where('accountId', '=', accountId)
      .where('kind', '=', 'all-showing-stopped')
      .execute()

  it('ends every release and the calendar, once, and nothing of anybody else', async () => {
    const rosa = await aParticipant({ name: 'Rosa' })
    const other = await aParticipant({ name: 'Other' })
    const dana = await aWorker({ name: 'Dana' })
    await aRelease(rosa, dana)
    await aRelease(rosa, await aWorker({ name: 'Marcus' }))
    await aRelease(other, dana)
    const { done: address } = await startFeed(rosa, { submission: aSubmission() })
    const calendar = () => readCalendarFeed(address?.split('/').pop(), rosa.now)
    expect(await calendar()).toContain('BEGIN:VCALENDAR')
    const submission = aSubmission()
    for (const press of [submission, submission, null]) await stopAllShowing(rosa, press)
    const { live, ended, calendarSince } = await readSharing(rosa)
    expect({ live, ended: ended.map(({ standing }) => standing), calendarSince }).toEqual({
      live: [],
      ended: ['stopped-by-me', 'stopped-by-me'],
      calendarSince: null,
    })
    expect(await calendar()).toBeNull()
    expect((await readSharing(other)).live).toHaveLength(1)
    expect(await eventsOf(rosa.accountId)).toEqual([{ fields: '["release","release","calendar-feed"]' }])
  })

  it('with nothing shown there is nothing to do', async () => {
    const rosa = await aParticipant()
    await stopAllShowing(rosa, aSubmission())
    expect(await eventsOf(rosa.accountId)).toEqual([])
  })
})
