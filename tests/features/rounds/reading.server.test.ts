import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import type { Section } from '#app/domain/release.ts'
import { readBridge } from '#app/features/bridge/read-bridge.server.ts'
import { readFamilyMap } from '#app/features/calmap/read-family-map.server.ts'
import { readQualityOfLife } from '#app/features/quality-of-life/read-quality-of-life.server.ts'
import { readRound, readSkipped } from '#app/features/rounds/finished/read-round.server.ts'
import { finishRound } from '#app/features/rounds/run/finish-round.server.ts'
import { keepAnswer } from '#app/features/rounds/run/keep-answer.server.ts'
import { afterEnough, draftOfRound, readFinish, readItem, readStart } from '#app/features/rounds/run/read-run.server.ts'
import { itemNumber } from '#app/instruments/item-number.ts'
import { type OurKey, publishedInstrument } from '#app/instruments/published.ts'
import { database } from '#db'
import { onSqlite, statementsOf } from '#tests/support/databases.ts'
import { aParticipant, aWorker, on } from '#tests/support/people.ts'
import { aGoal, aRelease } from '#tests/support/records.ts'
import { aForm, anItem, aRoundBegun, aRoundDone } from '#tests/support/rounds.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const latest = { now: null, round: null }

const statusOf = async (reading: Promise<unknown>) => {
  try {
    await reading
    return 200
  } catch (answer) {
    return answer instanceof Response ? answer.status : 500
  }
}

onSqlite('the pages of rounds', () => {
  test('somebody else’s round in the address is 404, like one that is not there', async () => {
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const roundId = await aRoundDone(amina, 'bridge', { answers: { home: 3 } })
    for (const id of [roundId, 'no-such-round']) {
      expect(await statusOf(readBridge(rosa, { ...latest, round: id }))).toBe(404)
      expect(await statusOf(readBridge(rosa, { ...latest, now: id }))).toBe(404)
    }
    expect(await statusOf(readFamilyMap(rosa, roundId))).toBe(404)
    expect(await statusOf(readQualityOfLife(rosa, roundId))).toBe(404)
  })

  test('each page takes at most eight statements, with the session’s own two among them', async () => {
    const rosa = await aParticipant()
    await aGoal(rosa)
    for (const day of ['2026-06-10', '2026-11-21']) {
      await aRoundDone(on(rosa, day), 'bridge', { answers: { home: 1 } })
      await aRoundDone(on(rosa, day), 'calmap', { answers: { home: 1 } })
      await aRoundDone(on(rosa, day), 'qol', { answers: { mind: 1 } })
    }
    const pages = [
      () => readBridge(rosa, latest),
      () => readFamilyMap(rosa, null),
      () => readQualityOfLife(rosa, null),
      () => readStart(rosa, 'http://localhost/bridge/new'),
    ]
    for (const page of pages) expect((await statementsOf(page)).length).toBeLessThanOrEqual(6)
  })

  test('no page looks through a whole table that grows', async () => {
    const rosa = await aParticipant()
    await aRoundDone(rosa, 'bridge', { answers: { home: 1 } })
    await aRoundDone(rosa, 'calmap', { answers: { home: 1 } })
    const statements = [
      ...(await statementsOf(() => readBridge(rosa, latest))),
      ...(await statementsOf(() => readFamilyMap(rosa, null))),
    ]
    const plans = await Promise.all(statements.map(planOf))
    expect(plans.flat().filter((line) => /^SCAN (?!programme)/.test(line))).toEqual([])
  })

  test('the start says which worker can see the answers, and leads back to what is half done', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['bridge'] })
    const url = 'http://localhost/bridge/new'
    expect((await readStart(rosa, url)).who.now).toEqual({ all: [], some: ['Dana'] })
    expect((await readStart(rosa, 'http://localhost/calmap/new')).who.now).toEqual({ all: [], some: [] })
    const draftId = await aRoundBegun(rosa, 'bridge', { answers: { home: 3, children: 'skip' } })
    expect((await readStart(rosa, url)).half?.go).toBe(`/bridge/new/${draftId}/3`)
  })

  test.each(['bridge', 'qol'] as const)('the start of %s knows whether it would be the first', async (key) => {
    const rosa = await aParticipant()
    const url = `http://localhost/${places[key]}/new`
    expect((await readStart(rosa, url)).again).toBe(false)
    await aRoundDone(rosa, key, { answers: { [key === 'qol' ? 'body' : 'home']: 3 } })
    expect((await readStart(rosa, url)).again).toBe(true)
  })

  test('with none finished, each result page says how far a round is that was begun, and where it goes on', async () => {
    const rosa = await aParticipant()
    const qol = await aRoundBegun(rosa, 'qol', { answers: { body: 3, mind: 'skip', self_care: 7 } })
    const map = await aRoundBegun(rosa, 'calmap', { answers: { home: 4 } })
    const bridge = await aRoundBegun(rosa, 'bridge', { answers: { home: 3, children: 2 } })
    const since = rosa.today
    const going = `/quality-of-life/new/${qol}/4`
    expect((await readQualityOfLife(rosa, null)).half).toEqual({
      since,
      paperDay: null,
      answered: 2,
      total: 10,
      go: going,
    })
    expect((await readFamilyMap(rosa, null)).half).toEqual({
      since,
      paperDay: null,
      answered: 1,
      total: 12,
      go: `/calmap/new/${map}`,
    })
    expect((await readBridge(rosa, latest)).half).toEqual({
      since,
      paperDay: null,
      answered: 2,
      total: 9,
      go: `/bridge/new/${bridge}/3`,
    })
    await finishRound(rosa, 'qol', qol, null)
    expect((await readQualityOfLife(rosa, null)).half).toBeNull()
  })

  test('a round that was begun and not answered starts like a new one', async () => {
    const rosa = await aParticipant()
    await aRoundBegun(rosa, 'qol', { answers: {} })
    expect((await readStart(rosa, 'http://localhost/quality-of-life/new')).half).toBeNull()
    expect((await readQualityOfLife(rosa, null)).half).toBeNull()
  })

  const places = { qol: 'quality-of-life', calmap: 'calmap', bridge: 'bridge' }
  const itemPage = (rosa: Participant, key: OurKey, draftId: string, item: string) =>
    readItem(rosa, `http://localhost/${places[key]}/new/x`, {
      draftId,
      item: String(itemNumber(publishedInstrument(key), item)),
    })

  test.each<[OurKey, string, Section[], string[]]>([
    ['qol', 'joy', [], []],
    ['qol', 'joy', ['goals', 'calmap', 'bridge'], []],
    ['qol', 'joy', ['quality-of-life'], ['Dana']],
    ['qol', 'mind', ['quality-of-life'], []],
    ['qol', 'mind', ['body-mind'], ['Dana']],
    ['calmap', 'home', ['calmap'], ['Dana']],
    ['calmap', 'money', ['calmap'], []],
    ['calmap', 'money', ['debts'], ['Dana']],
    ['calmap', 'children', ['calmap'], []],
    ['calmap', 'children', ['children'], ['Dana']],
    // These rows start as only me, whatever is ticked.
    ['calmap', 'safety', ['calmap', 'safety'], []],
    ['calmap', 'health', ['calmap', 'health-feelings'], []],
    ['calmap', 'papers', ['calmap', 'papers-legal'], []],
    ['bridge', 'home', ['bridge'], ['Dana']],
    ['bridge', 'health', ['bridge'], []],
    ['bridge', 'health', ['body-mind'], ['Dana']],
    ['bridge', 'savings', ['bridge', 'debts'], []],
    ['bridge', 'savings', ['savings'], ['Dana']],
    ['bridge', 'debts', ['bridge', 'savings'], []],
    ['bridge', 'earnings', ['bridge', 'savings'], []],
    ['bridge', 'earnings', ['earnings'], ['Dana']],
  ])('%s, %s, with %j ticked, is seen by %j', async (key, item, sections, seenBy) => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    if (sections.length > 0) await aRelease(rosa, dana, { sections })
    const household = key === 'bridge' ? { people: 3, area: 'ma-other' } : undefined
    const draftId = await aRoundBegun(rosa, key, { answers: {}, household })
    expect((await itemPage(rosa, key, draftId, item)).who.now.all).toEqual(seenBy)
  })

  test('a row that is only me says who would see it without the tick, a round kept for me says nobody', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['calmap', 'safety'] })
    const draftId = await aRoundBegun(rosa, 'calmap', { answers: {} })
    const { who, whoOfRound } = await itemPage(rosa, 'calmap', draftId, 'safety')
    expect([who.now.all, who.withoutTick.all, whoOfRound]).toEqual([[], ['Dana'], null])
    const amina = await aParticipant()
    await aRelease(amina, dana, { sections: ['calmap', 'safety'] })
    const kept = await aRoundBegun(amina, 'calmap', { answers: {}, keepForMe: true })
    const home = (await itemPage(amina, 'calmap', kept, 'home')).who
    expect([home.now.all, home.withoutTick.all]).toEqual([[], []])
  })

  test('the first question also says it of the whole round', async () => {
    const [rosa, dana, kim] = [await aParticipant(), await aWorker(), await aWorker({ name: 'Kim' })]
    await aRelease(rosa, dana, { sections: ['quality-of-life', 'body-mind'] })
    await aRelease(rosa, kim, { sections: ['quality-of-life'] })
    const draftId = await aRoundBegun(rosa, 'qol', { answers: {}, keepForMe: true })
    const { who, whoOfRound } = await itemPage(rosa, 'qol', draftId, 'body')
    expect(whoOfRound).toEqual({ now: { all: [], some: [] }, withoutTick: { all: ['Dana'], some: ['Kim'] } })
    expect(who.now).toEqual({ all: [], some: [] })
    expect((await itemPage(rosa, 'qol', draftId, 'mind')).whoOfRound).toBeNull()
  })

  test('no answer is said to be seen through a release that was stopped or ran out', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['bridge'], stoppedAt: rosa.now, endedReason: 'stopped-by-me' })
    await aRelease(rosa, dana, { sections: ['bridge'], untilDay: '2026-11-20' })
    const draftId = await aRoundBegun(rosa, 'bridge', { answers: {} })
    expect((await itemPage(rosa, 'bridge', draftId, 'home')).who.now.all).toEqual([])
  })

  test('a finished round names each worker with the answers that stand on their page', async () => {
    const [rosa, dana, kim] = [await aParticipant(), await aWorker(), await aWorker({ name: 'Kim' })]
    const begun = on(rosa, '2026-06-10')
    const june = await aRoundDone(begun, 'bridge', { answers: { home: 3, savings: 2 } })
    const november = await aRoundDone(rosa, 'bridge', { answers: { home: 3, savings: 2, people: 'skip' } })
    await aRelease(rosa, dana, { sections: ['bridge'], fromDay: '1900-01-01' })
    await aRelease(rosa, kim, { sections: ['bridge', 'savings'] })
    const seenBy = async (roundId: string) => {
      const round = await readRound(rosa, 'http://localhost/bridge/rounds/x', roundId)
      return round.seenBy.map(({ name, items }) => [name, items.sort()]).sort()
    }
    // Kim's release begins in November: the round of June is not on Kim's page.
    expect(await seenBy(june)).toEqual([['Dana', ['home']]])
    expect(await seenBy(november)).toEqual([
      ['Dana', ['home']],
      ['Kim', ['home', 'savings']],
    ])
    const params = { roundId: november, item: '4' }
    const skipped = await readSkipped(rosa, 'http://localhost/bridge/rounds/x/4', params)
    expect(skipped.who.now.all.sort()).toEqual(['Dana', 'Kim'])
  })

  test('Back after finishing leads from every page of the draft to its round, and nobody else anywhere', async () => {
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const draftId = await aRoundBegun(rosa, 'bridge', { answers: { home: 3 } })
    const finished = await finishRound(rosa, 'bridge', draftId, null)
    const roundId = 'done' in finished ? finished.done.roundId : ''
    const url = `http://localhost/bridge/new/${draftId}/why`
    const params = { draftId, item: '1' }
    for (const read of [() => readFinish(rosa, url, draftId), () => readItem(rosa, url, params)])
      await expect(read()).rejects.toSatisfy(
        (answer: Response) =>
          answer.status === 303 && answer.headers.get('location') === `/bridge/rounds/${roundId}#top`,
      )
    expect([await statusOf(readFinish(amina, url, draftId)), await statusOf(readFinish(rosa, url, 'none'))]).toEqual([
      404, 404,
    ])
  })

  test('help takes the focus on the page its answer led to, and not when that page is opened later', async () => {
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'calmap', { answers: { money: 1 } })
    const fresh = async () =>
      (await readItem(rosa, 'http://localhost/calmap/new/x/3', { draftId, item: '3' })).help?.fresh
    expect(await fresh()).toBe(true)
    await keepAnswer(rosa, 'calmap', draftId, anItem('calmap', 'food'), 4, aForm({ version: 2 }))
    expect(await fresh()).toBe(false)
  })

  test('Done for today in a part where nothing is chosen keeps what was answered before', async () => {
    const rosa = await aParticipant()
    const leadsTo = async (draftId: string) => afterEnough('calmap', await draftOfRound(rosa, 'calmap', draftId))
    const empty = await aRoundBegun(rosa, 'calmap', { answers: {} })
    const nothing = await leadsTo(empty)
    const begun = await aRoundBegun(rosa, 'calmap', { answers: { home: 3 } })
    expect([nothing, await leadsTo(begun)]).toEqual([`/calmap/new/${empty}`, `/calmap/new/${begun}/why`])
  })

  test('Earnings asks for size and place first, unless they are known from last time', async () => {
    const rosa = await aParticipant()
    const url = 'http://localhost/bridge/new/x/8'
    const first = await aRoundBegun(rosa, 'bridge', { answers: {} })
    expect(await statusOf(readItem(rosa, url, { draftId: first, item: '8' }))).toBe(303)
    await aRoundDone(rosa, 'bridge', { answers: { earnings: 2 }, household: { people: 3, area: 'ma-other' } })
    const next = await aRoundBegun(rosa, 'bridge', { answers: {} })
    const page = await readItem(rosa, url, { draftId: next, item: '8' })
    expect(page.amounts).toMatchObject({ low: 1900, middle: 3800, full: 5700, people: 3, area: 'ma-other', year: 2026 })
    expect(await statusOf(readItem(rosa, url, { draftId: next, item: 'no-such-item' }))).toBe(404)
  })
})

async function planOf(statement: string): Promise<string[]> {
  const { sql } = await import('kysely')
  const rows = await sql<{ detail: string }>`explain query plan ${sql.raw(statement.replaceAll('?', 'null'))}`.execute(
    database(),
  )
  return rows.rows.map((row) => row.detail)
}
