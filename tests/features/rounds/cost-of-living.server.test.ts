import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { readBridge } from '#app/features/bridge/read-bridge.server.ts'
import {
  allCostOfLiving,
  checkCostOfLiving,
  loadCostOfLiving,
} from '#app/features/rounds/cost-of-living/cost-of-living.server.ts'
import { finishRound } from '#app/features/rounds/run/finish-round.server.ts'
import { placesOffered, readItem } from '#app/features/rounds/run/read-run.server.ts'
import { areaName, sourceOfAmounts } from '#app/instruments/cost-of-living.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, NOW, on } from '#tests/support/people.ts'
import { aRoundBegun, aRoundDone } from '#tests/support/rounds.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const file = readFileSync('tests/support/instruments/cost-of-living.json', 'utf8')

/** The same table for another programme, where its first place is this one. */
const forThe = (programme: string, place: string) =>
  file.replace('massachusetts', programme).replace('harbor-2027', `${programme}-2027`).replaceAll('ma-boston', place)

/** The page of Earnings in a bridge that is being filled. */
const earnings = (actor: Awaited<ReturnType<typeof aParticipant>>, draftId: string) =>
  readItem(actor, `http://localhost/bridge/new/${draftId}/8`, { draftId, item: '8' })

onBothDatabases('what living costs, from an agency’s file,', () => {
  test('is loaded once, never changed under its version, and the last one loaded is offered', async () => {
    expect(await loadCostOfLiving(file, NOW)).toMatchObject({ done: { already: false } })
    expect(await loadCostOfLiving(file, NOW)).toMatchObject({ done: { already: true } })
    expect(await checkCostOfLiving(file.replace('3300', '3400'))).toEqual({
      faults: [
        {
          path: 'line 4, version',
          found: 'harbor-2027 with other amounts or words',
          expected: 'the amounts that were loaded under this version, or another version',
        },
      ],
    })
    expect(await checkCostOfLiving(file.replace('massachusetts', 'atlantis'))).toMatchObject({
      faults: [{ path: 'line 2, programme', found: '"atlantis"', expected: 'a programme of this Footbridge' }],
    })
    await loadCostOfLiving(file.replace('harbor-2027', 'harbor-2026'), NOW.replace('2026', '2025'))
    expect((await allCostOfLiving()).map((one) => one.published.version)).toEqual(['harbor-2027', 'harbor-2026'])
    expect((await placesOffered(await aParticipant())).table).toBe('harbor-2027')
  })

  test('is asked about its own places, with its own amounts, year and source', async () => {
    await loadCostOfLiving(file, NOW)
    const [rosa, keoni] = [await aParticipant(), await aParticipant({ programme: 'alaska' })]
    expect(await placesOffered(rosa)).toEqual({ table: 'harbor-2027', areas: ['ma-boston', 'ma-worcester'] })
    expect(await placesOffered(keoni)).toEqual({ table: 'example-1', areas: ['ak-anchorage', 'ak-other'] })
    const household = { people: 3, area: 'ma-worcester' }
    const page = await earnings(rosa, await aRoundBegun(rosa, 'bridge', { answers: {}, household }))
    expect(page.amounts).toMatchObject({ low: 2000, middle: 4000, full: 6000, year: 2027, table: 'harbor-2027' })
    expect(areaName('harbor-2027', 'ma-worcester', 'ar')).toBe('ووستر وما حولها')
    expect(sourceOfAmounts('harbor-2027', 'es')).toBe(
      'Cuenta propia de Harbor: renta, comida, cuidado y transporte, 2027.',
    )
  })

  test('leaves earlier bridges with the amounts they were answered with, begun ones too', async () => {
    const rosa = await aParticipant({ programme: 'california' })
    const household = { people: 3, area: 'ca-bay' }
    await aRoundDone(on(rosa, '2026-06-10'), 'bridge', { answers: { earnings: 2 }, household })
    const draftId = await aRoundBegun(rosa, 'bridge', { answers: { earnings: 3 } })
    await loadCostOfLiving(forThe('california', 'ca-bay'), NOW)
    expect((await earnings(rosa, draftId)).amounts).toMatchObject({ full: 8100, table: 'example-1' })
    await finishRound(rosa, 'bridge', draftId, null)
    const { bridge } = await readBridge(rosa, { now: null, round: null })
    expect([bridge?.before?.amounts, bridge?.now.amounts]).toEqual([
      { people: 3, area: 'ca-bay', table: 'example-1' },
      { people: 3, area: 'ca-bay', table: 'example-1' },
    ])
    const next = await aRoundBegun(rosa, 'bridge', { answers: {} })
    expect((await earnings(rosa, next)).amounts).toMatchObject({ full: 7200, table: 'california-2027' })
  })

  test('asks again for a place that the newer table does not know', async () => {
    const rosa = await aParticipant({ programme: 'alaska' })
    await aRoundDone(on(rosa, '2026-06-10'), 'bridge', {
      answers: { earnings: 2 },
      household: { people: 3, area: 'ak-other' },
    })
    await loadCostOfLiving(forThe('alaska', 'ak-anchorage'), NOW)
    const draftId = await aRoundBegun(rosa, 'bridge', { answers: {} })
    const asked = await earnings(rosa, draftId).catch((answer: Response) => answer.headers.get('location'))
    expect(asked).toBe(`/bridge/new/${draftId}/household#top`)
  })
})
