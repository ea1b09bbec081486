import { beforeEach, expect, test } from 'vitest'
import { readBridge } from '#app/features/bridge/read-bridge.server.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { aParticipant, on } from '#tests/support/people.ts'
import { aGoal } from '#tests/support/records.ts'
import { aRoundDone } from '#tests/support/rounds.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const latest = { now: null, round: null }

onSqlite('what my bridge shows', () => {
  test('my bridge sets the latest beside the first, or beside the one asked for', async () => {
    const rosa = await aParticipant()
    const days = ['2026-03-03', '2026-06-10', '2026-11-18'] as const
    const [march, june, november] = await Promise.all(
      days.map((day, at) => aRoundDone(on(rosa, day), 'bridge', { answers: { home: at + 1 } })),
    )
    const usual = await readBridge(rosa, latest)
    expect([usual.bridge?.now.id, usual.bridge?.before?.id, usual.bridge?.beforeIsFirst]).toEqual([
      november,
      march,
      true,
    ])
    const asked = await readBridge(rosa, { ...latest, round: june ?? null })
    expect([asked.bridge?.now.id, asked.bridge?.before?.id, asked.bridge?.beforeIsFirst]).toEqual([
      november,
      june,
      false,
    ])
    const itself = await readBridge(rosa, { ...latest, round: november ?? null })
    expect(itself.bridge?.before?.id).toBe(march)
  })

  test('a step leads to the bridge before and after; a round is only ever set beside an earlier one', async () => {
    const rosa = await aParticipant()
    const days = ['2026-03-03', '2026-06-10', '2026-11-18'] as const
    const [march, june, november] = await Promise.all(
      days.map((day, at) => aRoundDone(on(rosa, day), 'bridge', { answers: { home: at + 1 } })),
    )
    const inJune = await readBridge(rosa, { now: june ?? null, round: november ?? null })
    expect([inJune.bridge?.now.id, inJune.bridge?.before?.id, inJune.bridge?.isLatest]).toEqual([june, march, false])
    expect([inJune.bridge?.older?.id, inJune.bridge?.newer?.id]).toEqual([march, november])
    const inMarch = await readBridge(rosa, { now: march ?? null, round: null })
    expect([inMarch.bridge?.before, inMarch.bridge?.older]).toEqual([null, null])
    const now = await readBridge(rosa, latest)
    expect([now.bridge?.older?.id, now.bridge?.newer]).toEqual([june, null])
  })

  test('of two bridges on one day the later one is the latest, and each can be opened', async () => {
    const rosa = await aParticipant()
    const morning = await aRoundDone({ ...rosa, now: '2026-11-21T14:00:00.000Z' }, 'bridge', { answers: { home: 2 } })
    const evening = await aRoundDone({ ...rosa, now: '2026-11-21T23:00:00.000Z' }, 'bridge', { answers: { home: 4 } })
    const { bridge } = await readBridge(rosa, latest)
    expect([bridge?.now.id, bridge?.before?.id, bridge?.older?.id]).toEqual([evening, morning, morning])
  })

  test('the goals of a part are those that are shown to others: none for me alone, none about safety', async () => {
    const rosa = await aParticipant()
    await aRoundDone(rosa, 'bridge', { answers: { home: 2 } })
    await aGoal(rosa, { statement: 'A room for the children', lifeArea: 'home' })
    await aGoal(rosa, { statement: 'Somewhere quiet', lifeArea: 'home', onlyMe: true })
    await aGoal(rosa, { statement: 'A new lock', lifeArea: 'safety' })
    const { bridge } = await readBridge(rosa, latest)
    expect(bridge?.goals.map((goal) => goal.statement)).toEqual(['A room for the children'])
  })

  test('the far bank carries a goal in my own words, never one for me alone', async () => {
    const rosa = await aParticipant()
    await aGoal(rosa, { statement: 'A home of our own', targetDay: '2027-01-01' })
    await aGoal(rosa, { statement: 'Somewhere safe', targetDay: '2027-06-01', onlyMe: true })
    expect((await readBridge(rosa, latest)).farBank).toEqual({
      text: 'A home of our own',
      language: 'en',
      big: false,
    })
  })
})
