import { beforeEach, expect, test } from 'vitest'
import type { Section } from '#app/domain/release.ts'
import { readWhoLooked } from '#app/features/access-log/read-who-looked.server.ts'
import { readMe } from '#app/features/account/me/read-me.server.ts'
import { readBridge } from '#app/features/bridge/read-bridge.server.ts'
import { keepWish } from '#app/features/calmap/keep-wish.server.ts'
import { readFamilyMap } from '#app/features/calmap/read-family-map.server.ts'
import { readCaseload } from '#app/features/caseload/list/read-caseload.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { readShownThenAndNow } from '#app/features/history/read-shown-then-and-now.server.ts'
import { readThenAndNow } from '#app/features/history/read-then-and-now.server.ts'
import { readQualityOfLife } from '#app/features/quality-of-life/read-quality-of-life.server.ts'
import { retire } from '#app/features/rounds/agency-instruments/agency-instruments.server.ts'
import { finishRound } from '#app/features/rounds/run/finish-round.server.ts'
import { readItem, readStart } from '#app/features/rounds/run/read-run.server.ts'
import { startRound } from '#app/features/rounds/run/start-round.server.ts'
import { chooseWhat } from '#app/features/sharing/choose-what.server.ts'
import { readReleaseDraft } from '#app/features/sharing/read-release-draft.server.ts'
import { readToday } from '#app/features/today/read-today.server.ts'
import { newestName } from '#app/instruments/published.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { database, listRoundHeads } from '#db'
import { aDraft } from '#tests/features/sharing/a-draft.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { anAgencyInstrument } from '#tests/support/instruments.ts'
import { aParticipant, aWorker, NOW, on } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { aRoundBegun, aRoundDone } from '#tests/support/rounds.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const statusOf = async (reading: Promise<unknown>) => {
  try {
    await reading
    return 200
  } catch (answer) {
    return answer instanceof Response ? answer.status : 500
  }
}

/** The page of a bridge as it opens. */
const latest = { now: null, round: null }
const at = (path: string) => `http://localhost${path}`

onBothDatabases('a wheel of five', () => {
  test('is offered to the people of its programme alone, at an address of its own', async () => {
    await anAgencyInstrument('wheel')
    const [rosa, keoni] = [await aParticipant(), await aParticipant({ programme: 'alaska' })]
    expect((await readMe(rosa)).agencys).toEqual(['wheel'])
    expect((await readMe(keoni)).agencys).toEqual([])
    expect(await instrumentAt(at('/lines/wheel/new'))).toBe('wheel')
    expect(await statusOf(instrumentAt(at('/maps/wheel')))).toBe(404)
    expect(await statusOf(instrumentAt(at('/lines/nothing')))).toBe(404)
    expect(await statusOf(readStart(keoni, at('/lines/wheel/new')))).toBe(404)
    expect(await statusOf(readQualityOfLife(keoni, null, 'wheel'))).toBe(404)
    expect(await startRound(keoni, 'wheel', { submission: crypto.randomUUID() })).toBeNull()
    expect(await readQualityOfLife(rosa, null, 'wheel')).toMatchObject({ life: null, version: 1, mayAnswer: true })
  })

  test('is answered item by item, resumed, finished and set beside the time before', async () => {
    await anAgencyInstrument('wheel')
    const rosa = await aParticipant()
    await aRoundDone(on(rosa, '2026-06-10'), 'wheel', { answers: { rest: 3, people: 5, home: 'skip' } })
    const draftId = await aRoundBegun(rosa, 'wheel', { answers: { rest: 6 } })
    const start = await readStart(rosa, at('/lines/wheel/new'))
    expect(start.half).toMatchObject({ answered: 1, total: 5, go: `/lines/wheel/new/${draftId}/2` })
    expect((await readToday(rosa)).pickUp).toMatchObject([{ href: '/lines/wheel/new', kind: 'answers' }])
    const item = await readItem(rosa, at(`/lines/wheel/new/${draftId}/2`), { draftId, item: '2' })
    expect(item).toMatchObject({ at: 2, total: 5, saved: null })
    await finishRound(rosa, 'wheel', draftId, 'just-because')
    const { life, rounds } = await readQualityOfLife(rosa, null, 'wheel')
    expect(life?.now.answers).toEqual({ rest: 6 })
    expect(life?.before?.answers).toEqual({ rest: 3, people: 5, home: 'skip' })
    expect(rounds.map((round) => round.day)).toEqual(['2026-11-21', '2026-06-10'])
  })

  test('knows only the reasons its file offers', async () => {
    await anAgencyInstrument('wheel')
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'wheel', { answers: { rest: 6 } })
    expect(await finishRound(rosa, 'wheel', draftId, 'started-job')).toEqual({ refused: 'not-found' })
    expect(await finishRound(rosa, 'wheel', draftId, 'starting')).toHaveProperty('done')
  })

  test('retired is offered no more; a round that was begun can be finished, and stays readable', async () => {
    await anAgencyInstrument('wheel')
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const draftId = await aRoundBegun(rosa, 'wheel', { answers: { rest: 6 } })
    expect([await retire('wheel', 1, NOW), await retire('wheel', 1, NOW)]).toEqual([true, false])
    expect(await startRound(amina, 'wheel', { submission: crypto.randomUUID() })).toBeNull()
    const start = await readStart(rosa, at('/lines/wheel/new'))
    expect([start.half?.go, start.mayStartAgain]).toEqual([`/lines/wheel/new/${draftId}/2`, false])
    // *Start again*, sent from an older page, throws nothing away.
    const again = await startRound(rosa, 'wheel', { submission: crypto.randomUUID(), again: true })
    expect(again).toEqual({ draftId, version: 1, answered: true })
    expect(await finishRound(rosa, 'wheel', draftId, null)).toHaveProperty('done')
    expect(await readQualityOfLife(rosa, null, 'wheel')).toMatchObject({
      mayAnswer: false,
      life: { now: { answers: { rest: 6 } } },
    })
    expect((await readMe(rosa)).agencys).toEqual(['wheel'])
    expect((await readMe(amina)).agencys).toEqual([])
    expect(await statusOf(readQualityOfLife(amina, null, 'wheel'))).toBe(404)
  })
})

onBothDatabases('a map of seventeen', () => {
  test('is answered in any order with own words and a wish; what starts as only me stays so', async () => {
    await anAgencyInstrument('matrix-of-seventeen')
    const rosa = await aParticipant()
    const roundId = await aRoundDone(rosa, 'seventeen', {
      answers: { english: 2, housing: 4, papers: 'rather-not-say' },
      notes: { english: 'I practice on the bus.' },
    })
    expect(await keepWish(rosa, roundId, 'english', crypto.randomUUID(), 4, 'seventeen')).toHaveProperty('done')
    const { map } = await readFamilyMap(rosa, null, 'seventeen')
    expect(map?.now).toMatchObject({ key: 'seventeen', wishes: { english: 4 }, answers: { english: 2, housing: 4 } })
    const draftId = await aRoundBegun(rosa, 'seventeen', { answers: { work: 3 } })
    const item = await readItem(rosa, at(`/maps/seventeen/new/${draftId}/12`), { draftId, item: '12' })
    expect(item).toMatchObject({ total: 17, key: 'seventeen' })
    expect((await readFamilyMap(rosa, null)).map).toBeNull()
  })

  test('is shown to a worker by a tick of its own, and its sensitive rows by theirs', async () => {
    await anAgencyInstrument('matrix-of-seventeen')
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRoundDone(rosa, 'seventeen', { answers: { english: 2, housing: 4, savings: 1 } })
    let signed = Date.parse(NOW)
    const shownWith = async (...sections: Section[]) => {
      signed += 1000
      await aRelease(rosa, dana, { sections, signedAt: new Date(signed).toISOString() })
      return (await readAppointment(dana, rosa.personId))?.others.map(({ key, rounds }) => [key, rounds[0]?.answers])
    }
    expect(await shownWith('calmap')).toEqual([])
    // What was signed before an agency's questions came shows none of them, by no tick.
    expect(await shownWith('calmap', 'savings')).toEqual([])
    expect(await shownWith('calmap', 'answers:seventeen')).toEqual([['seventeen', { english: 2, housing: 4 }]])
    expect(await shownWith('calmap', 'answers:seventeen', 'savings')).toEqual([
      ['seventeen', { english: 2, housing: 4, savings: 1 }],
    ])
    const { lines } = await readCaseload(dana, { sort: 'date', show: 'everyone', page: 1 })
    expect(lines[0]?.news).toEqual({ kind: 'answers', instrument: 'seventeen', day: '2026-11-21' })
  })

  test('has its tick among the others only for who could answer it, and a made-up tick is not taken', async () => {
    await anAgencyInstrument('matrix-of-seventeen')
    const [rosa, keoni, dana] = [await aParticipant(), await aParticipant({ programme: 'alaska' }), await aWorker()]
    const hers = await readReleaseDraft(rosa, await aDraft(rosa, dana))
    const his = await readReleaseDraft(keoni, await aDraft(keoni, dana))
    expect([hers?.agency, his?.agency]).toEqual([['answers:seventeen'], []])
    expect(newestName('seventeen', 'es')).toBe('Nuestros diecisiete')
    if (!his) throw new Error('no draft')
    const choice = { version: his.version, until: '90-days' as const, history: false, reason: '' }
    await chooseWhat(keoni, his, { ...choice, sections: ['goals', 'answers:seventeen'] })
    expect((await readReleaseDraft(keoni, his.id))?.sections).toEqual(['goals'])
  })
})

onBothDatabases("an agency's own bridge", () => {
  test('takes the place of ours for its programme; rounds stay on the version they were made with', async () => {
    const [rosa, keoni] = [await aParticipant(), await aParticipant({ programme: 'alaska' })]
    const ours = { answers: { home: 2, savings: 1, education: 3, people: 4 } }
    await aRoundDone(on(rosa, '2026-03-03'), 'bridge', ours)
    await anAgencyInstrument('harbor-bridge')
    expect((await readStart(rosa, at('/bridge/new'))).instrumentVersion).toBe(100)
    expect((await readStart(keoni, at('/bridge/new'))).instrumentVersion).toBe(1)
    expect((await readBridge(await aParticipant(), latest)).version).toBe(100)
    await aRoundDone(rosa, 'bridge', { answers: { place: 3, cushion: 1, job: 4 } })
    const { bridge } = await readBridge(rosa, latest)
    expect(bridge?.now).toMatchObject({ instrumentVersion: 100, answers: { place: 3, cushion: 1, job: 4 } })
    expect(bridge?.before).toMatchObject({ instrumentVersion: 1, answers: ours.answers })
  })

  test('its sensitive parts need the ticks they name, in whichever version', async () => {
    await anAgencyInstrument('harbor-bridge')
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRoundDone(rosa, 'bridge', { answers: { place: 3, cushion: 1, bills: 2, job: 4 } })
    await aRelease(rosa, dana, { sections: ['bridge', 'debts'] })
    const [shown] = (await readAppointment(dana, rosa.personId))?.rounds.bridge ?? []
    expect(shown).toMatchObject({ instrumentVersion: 100, answers: { place: 3, bills: 2, job: 4 } })
    expect(shown?.answers).not.toHaveProperty('cushion')
  })

  test('a household is not asked where no part has amounts', async () => {
    await anAgencyInstrument('harbor-bridge')
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'bridge', { answers: { place: 3 } })
    const item = await readItem(rosa, at(`/bridge/new/${draftId}/6`), { draftId, item: '6' })
    expect(item).toMatchObject({ amounts: null, at: 6, total: 6 })
    expect(await finishRound(rosa, 'bridge', draftId, null)).toHaveProperty('done')
    expect((await listRoundHeads(database(), rosa.personId, 'bridge'))[0]?.householdSize).toBeNull()
  })

  test('retired gives way to ours, and what was answered in it stays', async () => {
    await anAgencyInstrument('harbor-bridge')
    const rosa = await aParticipant()
    await aRoundDone(rosa, 'bridge', { answers: { place: 3 } })
    await retire('bridge', 100, NOW)
    expect((await readStart(rosa, at('/bridge/new'))).instrumentVersion).toBe(1)
    expect((await readBridge(rosa, latest)).bridge?.now.instrumentVersion).toBe(100)
  })
})

onBothDatabases('two days of what an agency asks', () => {
  test('stand under their own key: maps like ours, lines only when asked', async () => {
    await anAgencyInstrument('wheel')
    await anAgencyInstrument('matrix-of-seventeen')
    const rosa = await aParticipant()
    for (const day of ['2026-01-10', '2026-06-01']) {
      await aRoundDone(on(rosa, day), 'wheel', { answers: { rest: 3 } })
      await aRoundDone(on(rosa, day), 'seventeen', { answers: { housing: 4 } })
    }
    await aRoundDone(on(rosa, '2026-06-01'), 'wheel', { answers: { rest: 9 }, keepForMe: true })
    const standing = async (...also: string[]) => {
      const { compared } = await readThenAndNow(rosa, { thenDay: null, nowDay: null, also })
      return compared?.answered.map(({ key, rounds }) => [
        key,
        ...rounds.map((round) => Object.values(round.answers)[0]),
      ])
    }
    expect(await standing()).toEqual([['seventeen', 4, 4]])
    // What is no line of hers adds nothing.
    expect(await standing('wheel', 'qol', 'no-such', 'seventeen')).toEqual([
      ['seventeen', 4, 4],
      ['wheel', 3, 3],
    ])
  })
  test('reach a worker by their own tick alone', async () => {
    await anAgencyInstrument('wheel')
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    for (const [day, people] of [['2026-01-10', 3] as const, ['2026-06-01', 8] as const])
      await aRoundDone(on(rosa, day), 'wheel', { answers: { people, rest: 2 } })
    let signed = Date.parse(NOW)
    const shownWith = async (...sections: Section[]) => {
      signed += 1000
      await aRelease(rosa, dana, { sections, fromDay: '1900-01-01', signedAt: new Date(signed).toISOString() })
      const page = await readShownThenAndNow(dana, rosa.personId, { thenDay: null, nowDay: null })
      return page?.compared?.answered.map(({ key, rounds }) => [key, ...rounds.map(({ answers }) => answers)])
    }
    expect(await shownWith('quality-of-life', 'body-mind')).toBeUndefined()
    expect(await shownWith('answers:wheel')).toEqual([['wheel', { people: 8 }, { people: 3 }]])
    const { looks } = await readWhoLooked(rosa, null)
    expect(looks.map(({ sections, twoDays }) => [sections, twoDays])).toEqual([
      [['answers:wheel'], true],
      [[], true],
    ])
  })
})
