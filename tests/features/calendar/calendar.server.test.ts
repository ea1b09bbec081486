// The calendar as a file and at its own address: what stands in it, how it is switched on and ended, who finds it.
import ICAL from 'ical.js'
import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { feedAddress, feedHash, feedSecret, secretIn } from '#app/features/calendar/feed-secret.server.ts'
import { readCalendarFeed, readCalendarFile, readCalendarPage } from '#app/features/calendar/read-calendar.server.ts'
import { startFeed } from '#app/features/calendar/start-feed.server.ts'
import { stopFeed } from '#app/features/calendar/stop-feed.server.ts'
import { readSharing } from '#app/features/sharing/read-sharing.server.ts'
import { appendAudit, database, endCalendarFeeds, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aSubmission, counts } from '#tests/support/goals.ts'
import { aParticipant, on } from '#tests/support/people.ts'
import { aGoal } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const LATER = '2026-11-23T08:05:09.123Z'

/** The calendar at this address; null when there is none. */
const at = (address: string | null) => readCalendarFeed(address?.split('/').pop(), LATER)

const start = async (actor: Participant, submission = aSubmission()) => (await startFeed(actor, { submission })).done

const feedsOf = (actor: Participant) =>
  database().selectFrom('calendarFeed').selectAll().where('ownerId', '=', actor.personId).orderBy('id').execute()

const auditedOf = async (actor: Participant) =>
  (
    await database()
      .selectFrom('auditEvent')
      .select(['kind', 'fields'])
      .where('personId', '=', actor.personId)
      .orderBy('sequence')
      .execute()
  ).map(({ kind, fields }) => [kind, fields])

const aMixedLife = async (owner: Participant) => {
  await aGoal(owner, {
    lifeArea: 'learn',
    steps: [
      { text: 'Call the school', day: '2026-11-24', time: '09:30', place: 'Main Street 4', note: 'Ask for Ana' },
      { text: 'Bring the form', day: '2026-11-24' },
      { text: 'No day yet' },
      { text: 'Over', day: '2026-11-25', status: 'done', doneDay: '2026-11-21' },
      { text: 'Mine', day: '2026-11-26', onlyMe: true },
    ],
  })
  await aGoal(owner, { lifeArea: 'safety', steps: [{ text: 'See the lawyer', day: '2026-11-27' }] })
  await aGoal(owner, { onlyMe: true, steps: [{ text: 'Hidden', day: '2026-11-28' }] })
  await aGoal(owner, { status: 'later', steps: [{ text: 'In spring', day: '2026-11-29' }] })
}

onBothDatabases('a calendar', () => {
  test('holds the days under one neutral title, line for line, and nothing else', async () => {
    const rosa = await aParticipant({ language: 'es' })
    await aMixedLife(rosa)
    const file = await readCalendarFile(rosa)
    const [one, two] = [...String(file).matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)
    const event = (uid: string | undefined) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'DTSTAMP:20261121T170000Z',
      'DTSTART;VALUE=DATE:20261124',
      'DTEND;VALUE=DATE:20261125',
      'SUMMARY:Un paso',
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//calendar//calendar//EN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Pasos',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      ...event(one),
      ...event(two),
      'END:VCALENDAR',
    ]
    expect(file).toBe(`${lines.join('\r\n')}\r\n`)
    expect(await readCalendarPage(rosa)).toMatchObject({ count: 2, since: null })
  })

  test('names its lines alike each time, each by another name, and by no id of ours', async () => {
    const rosa = await aParticipant()
    await aMixedLife(rosa)
    const names = async () =>
      [...String(await readCalendarFile(rosa)).matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid ?? '')
    const [first, again] = [await names(), await names()]
    expect(again).toEqual(first)
    expect(new Set(first).size).toBe(2)
    for (const uid of first) expect(uid).toMatch(/^[0-9a-f]{32}$/)
    const ids = await database().selectFrom('step').select('id').where('ownerId', '=', rosa.personId).execute()
    for (const { id } of ids) expect(first.join()).not.toContain(id)
  })

  test('a calendar app reads whole days, in the language of the person whose they are', async () => {
    const rosa = await aParticipant({ language: 'ar' })
    await aMixedLife(rosa)
    const text = await at(await start(rosa))
    const calendar = new ICAL.Component(ICAL.parse(String(text)))
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(
      events.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()]),
    ).toEqual([
      ['خطوة', '2026-11-24', '2026-11-25'],
      ['خطوة', '2026-11-24', '2026-11-25'],
    ])
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
    // When it was asked for, and not when the person last changed anything.
    expect(text).toContain('DTSTAMP:20261123T080509Z')
  })

  test('with no day in it there is no file, and what the address answers is a calendar all the same', async () => {
    const rosa = await aParticipant()
    await aGoal(rosa, { steps: [{ text: 'No day yet' }] })
    expect(await readCalendarFile(rosa)).toBeNull()
    const text = String(await at(await start(rosa)))
    // RFC 5545, 3.4: one part at least. A time zone is one, and no event.
    expect(text).toContain(
      [
        'BEGIN:VTIMEZONE',
        'TZID:Etc/UTC',
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0000',
        'END:STANDARD',
        'END:VTIMEZONE',
      ].join('\r\n'),
    )
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toEqual([])
  })

  test('a day that moves, a step that is done: the next time it is asked for it says so', async () => {
    const rosa = await aParticipant()
    await aGoal(rosa, { steps: [{ day: '2026-11-24' }, { day: '2026-11-25', position: 2 }] })
    const address = await start(rosa)
    const days = async () => [...String(await at(address)).matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day)
    expect(await days()).toEqual(['20261124', '20261125'])
    const change = (day: string, to: object) =>
      write((trx) =>
        trx.updateTable('step').set(to).where('ownerId', '=', rosa.personId).where('day', '=', day).execute(),
      )
    await change('2026-11-24', { day: '2026-12-03' })
    await change('2026-11-25', { status: 'done' })
    expect(await days()).toEqual(['20261203'])
  })
})

onBothDatabases('the address of a calendar', () => {
  test('is off until it is asked for, and then opens without anybody signing in', async () => {
    const rosa = await aParticipant()
    expect(await feedsOf(rosa)).toEqual([])
    expect((await readSharing(rosa)).calendarSince).toBeNull()
    const address = await start(rosa)
    expect(address).toMatch(/^https:\/\/footbridge\.example\/calendar\/[\w-]{43}\.ics$/)
    expect(await at(address)).toContain('BEGIN:VCALENDAR')
    expect(await at(address?.replace('.ics', '') ?? '')).toContain('BEGIN:VCALENDAR')
    expect(await readCalendarPage(rosa)).toMatchObject({ count: 0, since: '2026-11-21' })
    expect((await readSharing(rosa)).calendarSince).toBe('2026-11-21')
  })

  test('is kept as a hash alone', async () => {
    const rosa = await aParticipant()
    const submission = aSubmission()
    const secret = secretIn((await start(rosa, submission))?.split('/').pop())
    expect(secret).toBe(feedSecret(rosa.accountId, submission))
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    expect(await feedsOf(rosa)).toMatchObject([{ secretHash: feedHash(secret), startedAt: rosa.now, endedAt: null }])
    const everything = [
      await database().selectFrom('change').selectAll().execute(),
      await database().selectFrom('auditEvent').selectAll().execute(),
      await feedsOf(rosa),
    ]
    expect(JSON.stringify(everything)).not.toContain(secret)
  })

  test('the same form ten times at once is one row, one event and one address', async () => {
    const rosa = await aParticipant()
    const submission = aSubmission()
    const addresses = await Promise.all(Array.from({ length: 10 }, () => start(rosa, submission)))
    expect(new Set(addresses).size).toBe(1)
    expect(addresses[0]).toBe(feedAddress(feedSecret(rosa.accountId, submission)))
    expect(await feedsOf(rosa)).toHaveLength(1)
    expect(await counts(rosa)).toMatchObject({ changes: 1, audited: 1 })
  })

  test('the form sent again is answered with it for some minutes, and with nothing from an old page', async () => {
    const rosa = await aParticipant()
    const submission = aSubmission()
    const address = await start(rosa, submission)
    const minutesLater = (minutes: number) => ({
      ...rosa,
      now: new Date(Date.parse(rosa.now) + minutes * 60_000).toISOString(),
    })
    expect(await start(minutesLater(9), submission)).toBe(address)
    expect(await start(minutesLater(11), submission)).toBeNull()
    expect(await at(address)).toContain('BEGIN:VCALENDAR')
  })

  test('a new one ends the one before; of ten made at once one is open', async () => {
    const rosa = await aParticipant()
    const first = await start(rosa)
    const second = await start(on(rosa, '2026-11-22'))
    expect([await at(first), String(await at(second)).slice(0, 15)]).toEqual([null, 'BEGIN:VCALENDAR'])
    await Promise.all(Array.from({ length: 10 }, () => start(rosa)))
    const feeds = await feedsOf(rosa)
    expect([feeds.length, feeds.filter(({ endedAt }) => endedAt === null).length]).toEqual([12, 1])
  })

  test('ended it is not found, its row stays, and a form sent again hands nothing dead out', async () => {
    const [rosa, other] = [await aParticipant(), await aParticipant({ name: 'Other' })]
    const submission = aSubmission()
    const [address, hers] = [await start(rosa, submission), await start(other)]
    const stop = aSubmission()
    await stopFeed(on(rosa, '2026-11-25'), stop)
    await stopFeed(on(rosa, '2026-11-25'), stop)
    expect(await at(address)).toBeNull()
    expect(await start(rosa, submission)).toBeNull()
    expect(await feedsOf(rosa)).toMatchObject([{ endedAt: on(rosa, '2026-11-25').now }])
    expect(await auditedOf(rosa)).toEqual([
      ['calendar-feed-started', '[]'],
      ['calendar-feed-ended', '[]'],
    ])
    expect(await readCalendarPage(rosa)).toMatchObject({ since: null })
    expect(await at(hers)).toContain('BEGIN:VCALENDAR')
  })

  test('stopping without an id of the form, or with nothing on, is no fault', async () => {
    const rosa = await aParticipant()
    await stopFeed(rosa, aSubmission())
    expect(await counts(rosa)).toMatchObject({ changes: 0, audited: 0 })
    await start(rosa)
    await stopFeed(rosa, null)
    expect(await feedsOf(rosa)).toMatchObject([{ endedAt: rosa.now }])
  })

  test('stopping all showing ends it too, in the transaction that stops the rest', async () => {
    const rosa = await aParticipant()
    const address = await start(rosa)
    const ended = await write(async (trx) => {
      const wasOpen = [
        await endCalendarFeeds(trx, rosa.personId, LATER),
        await endCalendarFeeds(trx, rosa.personId, LATER),
      ]
      const subject = { kind: 'person', id: rosa.personId }
      const event = { at: LATER, accountId: rosa.accountId, role: 'participant', kind: 'calendar-feed-ended' } as const
      await appendAudit(trx, { ...event, subject, personId: rosa.personId, fields: [], changeId: null })
      return wasOpen
    })
    expect(ended).toEqual([true, false])
    expect(await at(address)).toBeNull()
  })

  test.each([undefined, '', '.ics', 'a', 'x'.repeat(43), '%00'])('%j opens nothing', async (asked) => {
    await start(await aParticipant())
    expect(await at(asked ?? null)).toBeNull()
  })
})
