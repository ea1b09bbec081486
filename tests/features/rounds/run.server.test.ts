import { expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { answersSoFar, roundDraftFrom } from '#app/domain/round-draft.ts'
import { finishRound } from '#app/features/rounds/run/finish-round.server.ts'
import { keepAnswer } from '#app/features/rounds/run/keep-answer.server.ts'
import { keepHousehold } from '#app/features/rounds/run/keep-household.server.ts'
import { afterStart, startRound } from '#app/features/rounds/run/start-round.server.ts'
import { answersOf, database, findDraft, findRound, householdOf, listDrafts, listRoundHeads } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant } from '#tests/support/people.ts'
import { aForm, anItem, aRoundBegun, aRoundDone } from '#tests/support/rounds.ts'

const uuid = () => crypto.randomUUID()

async function roundSoFar(actor: Participant, draftId: string) {
  const draft = await findDraft(database(), actor, draftId)
  if (!draft) throw new Error('there is no draft')
  return { version: draft.version, round: roundDraftFrom(draft.fields) }
}

async function auditCount(actor: Participant, kind: string): Promise<number> {
  const rows = await database()
    .selectFrom('auditEvent')
    .select('sequence')
    .where('personId', '=', actor.personId)
    .where('kind', '=', kind)
    .execute()
  return rows.length
}

onBothDatabases('starting a round', () => {
  test('makes one draft, however often it is sent', async () => {
    const rosa = await aParticipant()
    const submission = uuid()

    const answers = await Promise.all(Array.from({ length: 10 }, () => startRound(rosa, 'qol', { submission })))

    expect(answers).toEqual(Array.from({ length: 10 }, () => ({ draftId: submission, version: 1, answered: false })))
    expect((await listDrafts(database(), rosa)).map((draft) => draft.id)).toEqual([submission])
  })

  test('in two tabs, even at once, opens one round', async () => {
    const rosa = await aParticipant()
    const tabs = await Promise.all(
      Array.from({ length: 6 }, () => startRound(rosa, 'calmap', { submission: uuid(), keepForMe: false })),
    )
    const drafts = await listDrafts(database(), rosa)
    expect(drafts).toHaveLength(1)
    expect(new Set(tabs.map((round) => round?.draftId))).toEqual(new Set([drafts[0]?.id]))
  })

  test('continues what is half done, and replaces it when the person starts again', async () => {
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'bridge', { answers: { home: 3 } })
    expect(await startRound(rosa, 'bridge', { submission: uuid() })).toEqual({ draftId, version: 1, answered: true })
    const again = { submission: uuid(), again: true }
    const anew = { draftId: again.submission, version: 1, answered: false }
    expect([await startRound(rosa, 'bridge', again), await startRound(rosa, 'bridge', again)]).toEqual([anew, anew])
    expect((await listDrafts(database(), rosa)).map((draft) => draft.id)).toEqual([again.submission])
  })

  test('from a page that was finished with before begins a round of its own', async () => {
    const rosa = await aParticipant()
    const submission = uuid()
    await startRound(rosa, 'qol', { submission })
    await finishRound(rosa, 'qol', submission, null)
    const next = await startRound(rosa, 'qol', { submission })
    expect(next?.draftId).not.toBe(submission)
    await finishRound(rosa, 'qol', next?.draftId ?? '', null)
    expect(await listRoundHeads(database(), rosa.personId, 'qol')).toHaveLength(2)
  })

  test('leads to an address of the first question, or of the part that was chosen', () => {
    const fresh = { draftId: 'd', version: 1, answered: false }
    expect(afterStart('bridge', fresh)).toBe('/bridge/new/d/1')
    expect(afterStart('bridge', { ...fresh, answered: true })).toBe('/bridge/new')
    expect(afterStart('calmap', { ...fresh, answered: true }, 'food')).toBe('/calmap/new/d/2')
    expect(afterStart('calmap', fresh)).toBe('/calmap/new')
  })

  test('keeps the whole round for me when it was ticked, and not when the tick is taken away', async () => {
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'qol', { answers: {} })
    const body = anItem('qol', 'body')
    const onlyMe = async () => (await roundSoFar(rosa, draftId)).round.onlyMe
    await keepAnswer(rosa, 'qol', draftId, body, 6, aForm({ version: 1, keepAsked: 'yes', keepForMe: 'yes' }))
    expect(await onlyMe()).toBe(true)
    await keepAnswer(rosa, 'qol', draftId, anItem('qol', 'mind'), 6, aForm({ version: 2 }))
    expect(await onlyMe()).toBe(true)
    await keepAnswer(rosa, 'qol', draftId, body, 6, aForm({ version: 3, keepAsked: 'yes' }))
    expect(await onlyMe()).toBe(false)
  })

  test('with somebody else’s id starts nothing', async () => {
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const submission = uuid()
    await startRound(rosa, 'calmap', { submission, keepForMe: false })

    expect(await startRound(amina, 'calmap', { submission, keepForMe: false })).toBeNull()
    expect(await listDrafts(database(), amina)).toEqual([])
  })
})

onBothDatabases('answering an item', () => {
  test('goes on to the next one, and to Why now? after the last', async () => {
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'bridge', { answers: {} })
    const first = await keepAnswer(rosa, 'bridge', draftId, anItem('bridge', 'home'), 'skip', aForm({ version: 1 }))
    const last = await keepAnswer(rosa, 'bridge', draftId, anItem('bridge', 'job_quality'), 3, aForm({ version: 2 }))
    expect([first, last]).toEqual([
      { done: { next: `/bridge/new/${draftId}/2` } },
      { done: { next: `/bridge/new/${draftId}/why` } },
    ])
  })

  test('leads back to the list of the map, or to Why now? when that is enough for today', async () => {
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'calmap', { answers: {} })
    const one = await keepAnswer(rosa, 'calmap', draftId, anItem('calmap', 'food'), 4, aForm({ version: 1 }))
    const enough = aForm({ version: 2, finish: 'yes' })
    const two = await keepAnswer(rosa, 'calmap', draftId, anItem('calmap', 'work'), 2, enough)
    expect([one, two]).toEqual([
      { done: { next: `/calmap/new/${draftId}` } },
      { done: { next: `/calmap/new/${draftId}/why` } },
    ])
  })

  test('offers help under an answer that calls for it, once in a round', async () => {
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'qol', { answers: {} })
    const mind = anItem('qol', 'mind')
    const first = await keepAnswer(rosa, 'qol', draftId, mind, 1, aForm({ version: 1 }))
    const again = await keepAnswer(rosa, 'qol', draftId, mind, 1, aForm({ version: 2 }))
    const whole = await keepAnswer(rosa, 'qol', draftId, anItem('qol', 'whole'), 1, aForm({ version: 3 }))
    // No place in the page (#…): an address that stays in the history must not tell what was answered.
    expect([first, again, whole]).toEqual([
      { done: { next: `/quality-of-life/new/${draftId}/2` } },
      { done: { next: `/quality-of-life/new/${draftId}/3` } },
      { done: { next: `/quality-of-life/new/${draftId}/why` } },
    ])
  })

  test('the same form sent ten times at once is one answer and one way on', async () => {
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'qol', { answers: {} })
    const form = aForm({ version: 1 })
    const send = () => keepAnswer(rosa, 'qol', draftId, anItem('qol', 'joy'), 8, form)

    const answers = await Promise.all(Array.from({ length: 10 }, send))

    const next = { done: { next: `/quality-of-life/new/${draftId}/9` } }
    expect(answers).toEqual(Array.from({ length: 10 }, () => next))
    expect((await roundSoFar(rosa, draftId)).version).toBe(2)
  })

  test('an older page is told so, and nothing is written over', async () => {
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'qol', { answers: { joy: 8 } })
    const old = await keepAnswer(rosa, 'qol', draftId, anItem('qol', 'joy'), 2, aForm({ version: 1 }))
    expect(old).toEqual({ refused: 'stale' })
    expect(answersSoFar((await roundSoFar(rosa, draftId)).round)).toEqual({ joy: 8 })
  })

  test('in somebody else’s round, in another questionnaire’s, in none: not found, alike', async () => {
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const draftId = await aRoundBegun(rosa, 'qol', { answers: {} })
    const joy = anItem('qol', 'joy')
    const refused = { refused: 'not-found' }
    expect(await keepAnswer(amina, 'qol', draftId, joy, 8, aForm({ version: 1 }))).toEqual(refused)
    expect(await keepAnswer(rosa, 'bridge', draftId, joy, 5, aForm({ version: 1 }))).toEqual(refused)
    expect(await keepAnswer(rosa, 'qol', 'no-such-id', joy, 8, aForm({ version: 1 }))).toEqual(refused)
  })

  test('a draft opened in another language keeps its answers', async () => {
    const rosa = await aParticipant({ language: 'es' })
    const draftId = await aRoundBegun(rosa, 'calmap', { answers: { home: 3 }, notes: { home: 'La renta subió.' } })
    const inArabic = { ...rosa, language: 'ar' }
    await keepAnswer(inArabic, 'calmap', draftId, anItem('calmap', 'food'), 4, aForm({ version: 2 }))
    const { round } = await roundSoFar(rosa, draftId)
    expect(answersSoFar(round)).toEqual({ home: 3, food: 4 })
    expect([round.answers.home?.note, round.answers.home?.noteLanguage]).toEqual(['La renta subió.', 'es'])
  })
})

onBothDatabases('size and place', () => {
  test('are kept in the round and, once it is finished, for next time', async () => {
    const rosa = await aParticipant()
    const household = { people: 3, area: 'ma-other' }
    const roundId = await aRoundDone(rosa, 'bridge', { answers: { earnings: 2 }, household })
    const round = await findRound(database(), rosa.personId, 'bridge', roundId)
    expect([round?.householdSize, round?.area, round?.earningsVersion]).toEqual([3, 'ma-other', 'example-1'])
    expect(await householdOf(database(), rosa.personId)).toEqual(household)
  })

  test('skipped, they skip Earnings and lead on to My job', async () => {
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'bridge', { answers: {} })
    const kept = await keepHousehold(rosa, draftId, 1, uuid(), 'skipped')
    expect(kept).toEqual({ done: { next: `/bridge/new/${draftId}/9` } })
    expect(answersSoFar((await roundSoFar(rosa, draftId)).round)).toEqual({ earnings: 'skip' })
  })

  test('of somebody else’s round are not found', async () => {
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const draftId = await aRoundBegun(rosa, 'bridge', { answers: {} })
    expect(await keepHousehold(amina, draftId, 1, uuid(), 'skipped')).toEqual({ refused: 'not-found' })
  })
})

onBothDatabases('finishing a round', () => {
  test('makes a round of every way to answer and to leave out, and takes the draft away', async () => {
    const rosa = await aParticipant()
    const answers = { home: 3, children: 'skip', health: 'rather-not-say', people: 'not-about-me' } as const
    const roundId = await aRoundDone(rosa, 'bridge', { answers, occasion: 'something-changed', keepForMe: true })
    const round = await findRound(database(), rosa.personId, 'bridge', roundId)
    expect(answersOf(round?.answers ?? [])).toEqual(answers)
    expect([round?.day, round?.occasion, round?.onlyMe]).toEqual(['2026-11-21', 'something-changed', true])
    expect(await listDrafts(database(), rosa)).toEqual([])
  })

  test('sent ten times at once makes one round, one audit event and the same answer', async () => {
    const rosa = await aParticipant()
    const draftId = await aRoundBegun(rosa, 'qol', { answers: { body: 5 } })

    const answers = await Promise.all(Array.from({ length: 10 }, () => finishRound(rosa, 'qol', draftId, null)))

    const [round, ...others] = await listRoundHeads(database(), rosa.personId, 'qol')
    expect(others).toEqual([])
    expect(answers).toEqual(Array.from({ length: 10 }, () => ({ done: { roundId: round?.id } })))
    expect(await auditCount(rosa, 'round-finished')).toBe(1)
  })

  test('of somebody else is not found', async () => {
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const draftId = await aRoundBegun(rosa, 'qol', { answers: { body: 5 } })
    expect(await finishRound(amina, 'qol', draftId, null)).toEqual({ refused: 'not-found' })
  })

  test('everything skipped is a round too', async () => {
    const rosa = await aParticipant()
    const roundId = await aRoundDone(rosa, 'qol', { answers: {} })
    expect((await findRound(database(), rosa.personId, 'qol', roundId))?.answers).toEqual([])
  })
})
