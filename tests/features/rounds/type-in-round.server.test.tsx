import { beforeEach, expect, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { roundDraftFrom } from '#app/domain/round-draft.ts'
import { readFamilyMap } from '#app/features/calmap/read-family-map.server.ts'
import { readRound } from '#app/features/rounds/finished/read-round.server.ts'
import { finishRound } from '#app/features/rounds/run/finish-round.server.ts'
import { keepAnswer } from '#app/features/rounds/run/keep-answer.server.ts'
import { readFinish, readHousehold, readItem } from '#app/features/rounds/run/read-run.server.ts'
import { pageOfRound, startRound } from '#app/features/rounds/run/start-round.server.ts'
import { TypedInPanel } from '#app/features/rounds/sheet-day.panel.tsx'
import { database, findDraft, findRound } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant } from '#tests/support/people.ts'
import { aForm, anItem, aRoundBegun, aRoundDone } from '#tests/support/rounds.ts'
import { stubSettings } from '#tests/support/settings.ts'
import { rendered } from '#tests/ui/render.tsx'

beforeEach(stubSettings)

const march = '2026-03-05' as Day
const uuid = () => crypto.randomUUID()

onBothDatabases('a sheet filled in by hand', () => {
  test('becomes a round of the day on the paper, once, however often it is finished', async () => {
    const rosa = await aParticipant()
    const begun = await startRound(rosa, 'calmap', { submission: uuid(), paperDay: march })
    const draftId = begun?.draftId ?? ''
    await keepAnswer(rosa, 'calmap', draftId, anItem('calmap', 'home'), 2, aForm({ version: 1, note: 'La renta.' }))
    const answers = await Promise.all([1, 2, 3].map(() => finishRound(rosa, 'calmap', draftId, null)))
    const [first] = answers
    expect(answers).toEqual([first, first, first])
    if (!first || 'refused' in first) throw new Error('not finished')
    expect(first.done.typedIn).toBe(true)
    const round = await findRound(database(), rosa.personId, 'calmap', first.done.roundId)
    expect(round?.typedInDay).toBe(rosa.today)
    expect([round?.day, round?.answers.map(({ itemKey, level, note }) => [itemKey, level, note])]).toEqual([
      '2026-03-05',
      [['home', 2, 'La renta.']],
    ])
  })

  test('says its day on every page of the way, and both days when it is done', async () => {
    const rosa = await aParticipant()
    const begun = await startRound(rosa, 'bridge', { submission: uuid(), paperDay: march })
    const draftId = begun?.draftId ?? ''
    const at = 'http://here/bridge/new/x/1'
    expect((await readItem(rosa, at, { draftId, item: '1' })).paperDay).toBe(march)
    expect((await readHousehold(rosa, draftId)).paperDay).toBe(march)
    const finished = await finishRound(rosa, 'bridge', draftId, null)
    const round = await readRound(rosa, at, 'done' in finished ? finished.done.roundId : '')
    const html = rendered(<TypedInPanel written={round.day} typedIn={round.typedInDay} />)
    expect(html).toContain('From a sheet of March 5, 2026, typed in on November 21, 2026.')
    expect(rendered(<TypedInPanel written={rosa.today} typedIn={null} />)).toBe('')
  })

  test('stands behind the maps made since, and is what they are compared with', async () => {
    const rosa = await aParticipant()
    const today = await aRoundDone(rosa, 'calmap', { answers: { home: 4 } })
    const begun = await startRound(rosa, 'calmap', { submission: uuid(), paperDay: march })
    const finished = await finishRound(rosa, 'calmap', begun?.draftId ?? '', null)
    const { map } = await readFamilyMap(rosa, null)
    expect([map?.now.id, map?.before?.id]).toEqual([today, 'done' in finished && finished.done.roundId])
  })

  test('never takes in what was half answered for another day', async () => {
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'bridge', { answers: { home: 3 } })
    const begun = await startRound(rosa, 'bridge', { submission: uuid(), paperDay: march })
    expect(begun).toEqual({ draftId, version: 1, answered: true })
    const draft = await findDraft(database(), rosa, draftId)
    expect(roundDraftFrom(draft?.fields ?? {}).paperDay).toBeNull()
  })

  test('whose day was typed and nothing else leaves no day behind for the next round', async () => {
    const rosa = await aParticipant()
    const sheet = await startRound(rosa, 'qol', { submission: uuid(), paperDay: march })
    expect((await readFinish(rosa, 'http://here/quality-of-life/new/x/why', sheet?.draftId)).paperDay).toBe(march)
    const usual = await startRound(rosa, 'qol', { submission: uuid() })
    expect(usual?.draftId).toBe(sheet?.draftId)
    const finished = await finishRound(rosa, 'qol', usual?.draftId ?? '', null)
    const roundId = 'done' in finished ? finished.done.roundId : ''
    const round = await findRound(database(), rosa.personId, 'qol', roundId)
    expect([round?.day, round?.typedInDay]).toEqual([rosa.today, null])
  })
})

test('leads to the first question, or to the list of parts', () => {
  expect(pageOfRound('qol', { draftId: 'd', version: 1, answered: false })).toBe('/quality-of-life/new/d/1')
  expect(pageOfRound('calmap', { draftId: 'd', version: 1, answered: false })).toBe('/calmap/new/d')
})
