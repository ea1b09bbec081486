// One press ends everything that others see and keeps it so: each release, the calendar that reads the days, and whatever
// would be signed later. A day later the person alone turns it off, signed in again.
import { beforeEach, expect, it } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { readCalendarFeed } from '#app/features/calendar/read-calendar.server.ts'
import { startFeed } from '#app/features/calendar/start-feed.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { readSharing, readSignedCopy } from '#app/features/sharing/read-sharing.server.ts'
import { allowShowing } from '#app/features/sharing/stop/allow-showing.server.ts'
import { stopAllShowing } from '#app/features/sharing/stop/stop-all-showing.server.ts'
import { database, holdShowingBack, letShowingGoOn, listPeopleShownTo, stopShowing, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aSubmission } from '#tests/support/goals.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'
import { aDraft, countOf, signs } from './a-draft.ts'

/** The same person so many hours later; in a visit that began then, unless it is the old one. */
function hoursLater(actor: Participant, hours: number, visit: 'new' | 'old' = 'new'): Participant {
  const now = new Date(Date.parse(actor.now) + hours * 3_600_000).toISOString()
  return { ...actor, now, ...(visit === 'new' ? { signedInAt: now } : { signedInAt: actor.now }) }
}

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
    await aRelease(rosa, await aWorker({ name: 'Lee' }), { untilDay: '2026-11-20' })
    await aRelease(other, dana)
    const { done: address } = await startFeed(rosa, { submission: aSubmission() })
    const calendar = () => readCalendarFeed(address?.split('/').pop(), rosa.now)
    expect(await calendar()).toContain('BEGIN:VCALENDAR')
    const submission = aSubmission()

    await Promise.all([submission, submission, null, aSubmission()].map((press) => stopAllShowing(rosa, press)))

    const { live, ended, calendarSince, stop } = await readSharing(rosa)
    expect({ live, ended: ended.map(({ standing }) => standing).sort(), calendarSince, stop }).toEqual({
      live: [],
      ended: ['ran-out', 'stopped-by-me', 'stopped-by-me'],
      calendarSince: null,
      stop: {
        since: '2026-11-21T17:00:00.000Z',
        by: 'person',
        until: '2026-11-22T17:00:00.000Z',
        turning: 'too-early',
      },
    })
    expect(await calendar()).toBeNull()
    expect((await readSharing(other)).live).toHaveLength(1)
    expect(await eventsOf(rosa.accountId)).toEqual([{ fields: '["release","release","calendar-feed"]' }])
  })

  it('with nothing shown it is on all the same', async () => {
    const rosa = await aParticipant()
    await stopAllShowing(rosa, aSubmission())
    expect((await readSharing(rosa)).stop).toMatchObject({ by: 'person' })
    expect(await eventsOf(rosa.accountId)).toEqual([{ fields: '[]' }])
  })

  it('nothing is signed and no calendar opened while it is on; after it is off, both go', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const draftId = await aDraft(rosa, dana)
    await stopAllShowing(rosa, aSubmission())

    expect(await signs(rosa, draftId)).toEqual({ refused: 'stopped' })
    expect(await startFeed(rosa, { submission: aSubmission() })).toEqual({ done: null })
    expect(await readAppointment(dana, rosa.personId)).toBeUndefined()

    const next = hoursLater(rosa, 24)
    expect(await allowShowing(next, aSubmission())).toEqual({ done: null })
    expect((await readSharing(next)).stop).toBeNull()
    expect(await signs(next, draftId)).toHaveProperty('done.releaseId')
    expect((await startFeed(next, { submission: aSubmission() })).done).not.toBeNull()
    expect(await readAppointment({ ...dana, now: next.now }, rosa.personId)).toBeDefined()
  })

  it('is turned off a day later, in a visit that began after it, by nobody else', async () => {
    const [rosa, other] = [await aParticipant(), await aParticipant({ name: 'Other' })]
    await stopAllShowing(rosa, aSubmission())
    const off = (actor: Participant) => allowShowing(actor, aSubmission())

    expect(await off(hoursLater(rosa, 23))).toEqual({ refused: 'too-early' })
    expect(await off(hoursLater(rosa, 25, 'old'))).toEqual({ refused: 'sign-in-again' })
    expect(await off(hoursLater(other, 25))).toEqual({ refused: 'off' })
    expect((await readSharing(rosa)).stop).not.toBeNull()
    expect(await off(hoursLater(rosa, 25))).toEqual({ done: null })
    expect(await off(hoursLater(rosa, 25))).toEqual({ refused: 'off' })
    expect(await countOf(rosa, 'all-showing-allowed')).toBe(1)
  })

  it('turning it off shows nothing by itself: what was stopped stays ended', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const releaseId = await aRelease(rosa, dana)
    await stopAllShowing(rosa, aSubmission())
    await allowShowing(hoursLater(rosa, 25), aSubmission())

    expect(await readSignedCopy(rosa, releaseId)).toMatchObject({ standing: 'stopped-by-me' })
    expect(await listPeopleShownTo(database(), dana)).toEqual([])
  })

  it('may be on again at once, and waits a day of its own', async () => {
    const rosa = await aParticipant()
    await stopAllShowing(rosa, aSubmission())
    await allowShowing(hoursLater(rosa, 25), aSubmission())
    const again = hoursLater(rosa, 26)
    await stopAllShowing(again, aSubmission())

    expect(await allowShowing(hoursLater(rosa, 49), aSubmission())).toEqual({ refused: 'too-early' })
    expect(await allowShowing(hoursLater(rosa, 51), aSubmission())).toEqual({ done: null })
  })

  it('an administrator’s stop ends the same, says so, and is turned off by the person alone', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const releaseId = await aRelease(rosa, dana)
    await write((trx) => stopShowing(trx, { personId: rosa.personId, by: 'administrator', at: rosa.now }))

    expect(await readSignedCopy(rosa, releaseId)).toMatchObject({ standing: 'stopped-for-me' })
    expect((await readSharing(rosa)).stop).toMatchObject({ by: 'administrator' })
    expect(await readAppointment(dana, rosa.personId)).toBeUndefined()
    expect(await allowShowing(hoursLater(rosa, 25), aSubmission())).toEqual({ done: null })
  })
})

onBothDatabases('held back until the person has signed in', () => {
  beforeEach(() => stubSettings())

  it('nobody sees anything meanwhile, and afterwards all of it as before', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const releaseId = await aRelease(rosa, dana)
    const { done: address } = await startFeed(rosa, { submission: aSubmission() })
    const calendar = () => readCalendarFeed(address?.split('/').pop(), rosa.now)

    for (const _ of ['first code', 'second code']) await write((trx) => holdShowingBack(trx, rosa.personId, rosa.now))
    expect(await readAppointment(dana, rosa.personId)).toBeUndefined()
    expect(await listPeopleShownTo(database(), dana)).toEqual([])
    expect(await calendar()).toBeNull()
    expect(await readSignedCopy(rosa, releaseId)).toMatchObject({ standing: 'held-back' })

    await write((trx) => letShowingGoOn(trx, rosa.personId, rosa.now))
    expect(await readAppointment(dana, rosa.personId)).toBeDefined()
    expect(await calendar()).toContain('BEGIN:VCALENDAR')
    expect(await readSignedCopy(rosa, releaseId)).toMatchObject({ standing: 'live' })
  })

  it('signing in does not turn Stop all showing off', async () => {
    const rosa = await aParticipant()
    await stopAllShowing(rosa, aSubmission())
    await write((trx) => holdShowingBack(trx, rosa.personId, rosa.now))
    await write((trx) => letShowingGoOn(trx, rosa.personId, rosa.now))

    expect((await readSharing(rosa)).stop).not.toBeNull()
  })
})
