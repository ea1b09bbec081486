// Special moments: what each verb does and refuses, sent twice, with somebody else's; taken off the line and put back; and
// what a worker sees of them.
import { expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { SECTIONS, type Section } from '#app/domain/release.ts'
import { readWhoLooked } from '#app/features/access-log/read-who-looked.server.ts'
import { readCaseload } from '#app/features/caseload/list/read-caseload.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { readShownThenAndNow } from '#app/features/history/read-shown-then-and-now.server.ts'
import { readThenAndNow } from '#app/features/history/read-then-and-now.server.ts'
import { readTimeLine } from '#app/features/history/read-time-line.server.ts'
import { addMilestone, type NewMilestone } from '#app/features/milestones/add-milestone.server.ts'
import { readMilestoneLine, readMilestonePage } from '#app/features/milestones/read-milestone.server.ts'
import { removeMilestone } from '#app/features/milestones/remove-milestone.server.ts'
import { restateMilestone } from '#app/features/milestones/restate-milestone.server.ts'
import { undoMilestoneChange } from '#app/features/milestones/undo-milestone-change.server.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant, aWorker, on } from '#tests/support/people.ts'
import { aRelease, aRound } from '#tests/support/records.ts'

const said = (wishes: Partial<NewMilestone> = {}): NewMilestone => ({
  ...{ submission: aSubmission(), idea: null, text: 'My own key', about: null, note: '' },
  ...{ day: aDay('2026-11-20'), monthOnly: false, onlyMe: false },
  ...wishes,
})

const aMoment = async (actor: Participant, wishes: Partial<NewMilestone> = {}) =>
  done(await addMilestone(actor, said(wishes))).milestoneId

const pageOf = async (actor: Participant, id: string) => readMilestonePage(actor, id)
const press = () => ({ submission: aSubmission() })
/** The newest line of a moment's story: what undoing names. */
const newest = async (actor: Participant, id: string) => (await pageOf(actor, id)).lines.at(-1)?.line.id ?? ''
const whole = { of: null, page: null }

onBothDatabases('special moments', () => {
  test('are an idea, own words, or both, with the language of the page they were written on', async () => {
    const rosa = await aParticipant({ language: 'es' })
    const keys = await aMoment(rosa, { idea: 'keys', text: 'Tercer piso', note: 'Lucas corrió', about: 'earnings' })
    const own = await aMoment(rosa, { text: 'Mi carro', day: aDay('2026-03-01'), monthOnly: true, about: 'earnings' })
    expect((await pageOf(rosa, keys)).milestone).toMatchObject({
      idea: 'keys',
      own: { text: 'Tercer piso', language: 'es' },
      note: { text: 'Lucas corrió', language: 'es' },
      // What an idea is about is not for a form to say.
      about: null,
      onlyMe: false,
    })
    expect((await pageOf(rosa, own)).milestone).toMatchObject({ idea: null, day: '2026-03-01', monthOnly: true })
    expect((await pageOf(rosa, own)).milestone.about).toBe('earnings')
    const { moments, kinds } = await readTimeLine(rosa, whole)
    expect(kinds).toEqual(['milestones'])
    expect(moments.map(({ day }) => day)).toEqual(['2026-11-20', '2026-03-01'])
  })

  test.each([
    ['no words', { text: '' }, 'empty'],
    ['a day to come', { day: aDay('2026-11-22') }, 'ahead'],
    ['an idea for a day to come', { idea: 'keys', text: '', day: aDay('2026-11-22') }, 'ahead'],
  ] as const)('are refused with %s', async (_, wishes, refused) => {
    const rosa = await aParticipant()
    expect(await addMilestone(rosa, said(wishes))).toEqual({ refused })
    expect((await readTimeLine(rosa, whole)).moments).toEqual([])
  })

  test('sent twice are one, and about safety start as only hers', async () => {
    const rosa = await aParticipant()
    const form = said({ about: 'safety' })
    const [one, two] = [await addMilestone(rosa, form), await addMilestone(rosa, form)]
    expect(two).toEqual(one)
    const rows = await database()
      .selectFrom('milestone')
      .select('onlyMe')
      .where('ownerId', '=', rosa.personId)
      .execute()
    expect(rows).toEqual([{ onlyMe: 1 }])
    const events = database().selectFrom('auditEvent').select(['kind', 'fields']).where('personId', '=', rosa.personId)
    expect((await events.execute()).filter(({ kind }) => kind === 'milestone-added')).toEqual([
      { kind: 'milestone-added', fields: '["day","text"]' },
    ])
  })

  test('are changed on the version that was read, keep their language, and can be changed back', async () => {
    const rosa = await aParticipant({ language: 'es' })
    const id = await aMoment(rosa, { text: 'Mi llave' })
    const english = { ...rosa, language: 'en' }
    const change = { ...said({ text: 'Mi llave', day: aDay('2026-11-19'), onlyMe: true }), version: 1 }
    done(await restateMilestone(english, id, change))
    expect(await restateMilestone(english, id, { ...said({ text: 'Another' }), version: 1 })).toEqual({
      refused: 'stale',
    })
    expect(await restateMilestone(english, id, { ...said({ text: '' }), version: 2 })).toEqual({ refused: 'empty' })
    const changed = await pageOf(rosa, id)
    expect(changed.milestone).toMatchObject({ own: { language: 'es' }, day: '2026-11-19', onlyMe: true, version: 2 })
    expect(changed.lines.map(({ line, canUndo }) => [line.events[0]?.kind, canUndo])).toEqual([
      ['written', false],
      ['changed', true],
    ])
    const lineId = await newest(rosa, id)
    expect((await readMilestoneLine(rosa, { milestoneId: id, lineId })).willBe).toMatchObject({
      day: '2026-11-20',
      onlyMe: false,
    })
    done(await undoMilestoneChange(rosa, id, { ...press(), eventId: lineId }))
    expect((await pageOf(rosa, id)).milestone).toMatchObject({ day: '2026-11-20', onlyMe: false })
    // Undone once is undone; the undoing can be undone.
    expect(await undoMilestoneChange(rosa, id, { ...press(), eventId: lineId })).toEqual({ refused: 'overtaken' })
    done(await undoMilestoneChange(rosa, id, { ...press(), eventId: await newest(rosa, id) }))
    expect((await pageOf(rosa, id)).milestone).toMatchObject({ day: '2026-11-19', onlyMe: true })
  })

  test('saved as they were leave no line', async () => {
    const rosa = await aParticipant()
    const id = await aMoment(rosa)
    done(await restateMilestone(rosa, id, { ...said(), version: 1 }))
    expect((await pageOf(rosa, id)).lines).toHaveLength(1)
  })

  test('taken off the line stand nowhere, cannot be changed, and come back in one press', async () => {
    const rosa = await aParticipant()
    const dana = await aWorker()
    await aRelease(rosa, dana, { sections: ['moments'], fromDay: '1900-01-01' })
    const id = await aMoment(rosa)
    const seen = async () => (await readAppointment(dana, rosa.personId))?.milestones.length
    expect(await seen()).toBe(1)
    const form = press()
    done(await removeMilestone(rosa, id, form))
    done(await removeMilestone(rosa, id, form))
    expect(await seen()).toBe(0)
    expect((await readTimeLine(rosa, whole)).moments).toEqual([])
    expect(await readTimeLine(rosa, { of: 'milestones', page: null })).toMatchObject({
      kinds: ['milestones'],
      removed: [{ id, own: { text: 'My own key' } }],
    })
    expect(await restateMilestone(rosa, id, { ...said(), version: 2 })).toEqual({ refused: 'not-found' })
    const page = await pageOf(rosa, id)
    expect([page.milestone.removedDay, page.seenBy]).toEqual(['2026-11-21', []])
    done(await undoMilestoneChange(rosa, id, { ...press(), eventId: await newest(rosa, id) }))
    expect((await pageOf(rosa, id)).seenBy).toEqual(['Dana'])
    expect(await seen()).toBe(1)
  })

  test('of somebody else are not there', async () => {
    const [rosa, other] = [await aParticipant(), await aParticipant({ name: 'Other' })]
    const id = await aMoment(rosa)
    const none = { refused: 'not-found' }
    expect(await restateMilestone(other, id, { ...said(), version: 1 })).toEqual(none)
    expect(await removeMilestone(other, id, press())).toEqual(none)
    expect(await undoMilestoneChange(other, id, { ...press(), eventId: await newest(rosa, id) })).toEqual(none)
    await expect(readMilestonePage(other, id)).rejects.toMatchObject({ status: 404 })
  })

  test('stand between two days, without what is only hers or about safety', async () => {
    const rosa = await aParticipant()
    for (const day of ['2026-01-10', '2026-11-20']) await aRound(rosa, 'bridge', { day, answers: { home: 3 } })
    const between = await aMoment(rosa, { day: aDay('2026-03-01') })
    await aMoment(rosa, { day: aDay('2026-01-10') })
    await aMoment(rosa, { day: aDay('2026-03-02'), onlyMe: true })
    const safety = await aMoment(rosa, { day: aDay('2026-03-02'), about: 'safety' })
    const opened = { ...said({ day: aDay('2026-03-02'), about: 'safety' }), version: 1 }
    done(await restateMilestone(rosa, safety, opened))
    done(await removeMilestone(rosa, await aMoment(rosa, { day: aDay('2026-03-03') }), press()))
    const { compared } = await readThenAndNow(rosa, { thenDay: null, nowDay: null, also: [] })
    expect(compared?.milestones.map(({ id }) => id)).toEqual([between])
  })
})

onBothDatabases('a worker', () => {
  const shown = async (sections: Section[], fromDay = '1900-01-01') => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections, fromDay })
    await aMoment(rosa, { idea: 'first-day', text: '', note: 'I was so afraid' })
    await aMoment(rosa, { idea: 'savings', text: '' })
    await aMoment(rosa, { idea: 'bill', text: '' })
    await aMoment(rosa, { text: 'Sixteen an hour', about: 'earnings' })
    await aMoment(rosa, { text: 'Nobody knows', onlyMe: true })
    await aMoment(rosa, { text: 'Long ago', day: aDay('2020-01-01') })
    const page = await readAppointment(dana, rosa.personId)
    const { looks } = await readWhoLooked(rosa, null)
    return {
      words: page?.milestones.map(({ idea, own }) => idea ?? own?.text).sort(),
      notes: page?.milestones.flatMap(({ note }) => note ?? []),
      empty: page?.noAnswer.includes('moments'),
      looked: looks.map(({ sections }) => sections),
    }
  }

  test('sees them by their tick, those about money by theirs too, and never a note', async () => {
    expect(await shown(['goals'])).toEqual({ words: [], notes: [], empty: true, looked: [[]] })
    expect(await shown(['moments'])).toEqual({
      ...{ words: ['Long ago', 'first-day'], notes: [], empty: false },
      looked: [['moments']],
    })
    expect(await shown(['moments', 'savings', 'earnings'])).toEqual({
      ...{ words: ['Long ago', 'Sixteen an hour', 'first-day', 'savings'], notes: [], empty: false },
      looked: [['moments', 'earnings', 'savings']],
    })
    expect((await shown([...SECTIONS], '2026-11-01')).words).toEqual([
      'Sixteen an hour',
      'bill',
      'first-day',
      'savings',
    ])
  })

  test('reads those between two days by the same ticks, and the look says so', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['moments', 'bridge', 'safety'], fromDay: '1900-01-01' })
    for (const day of ['2026-01-10', '2026-11-20']) await aRound(rosa, 'bridge', { day, answers: { home: 3 } })
    const asked = { thenDay: null, nowDay: null }
    expect((await readShownThenAndNow(dana, rosa.personId, asked))?.nothing).toContain('moments')
    const safety = await aMoment(rosa, { text: 'A new lock', about: 'safety' })
    done(await restateMilestone(rosa, safety, { ...said({ text: 'A new lock', about: 'safety' }), version: 1 }))
    await aMoment(rosa, { idea: 'keys', text: '', day: aDay('2026-03-01') })
    await aMoment(rosa, { idea: 'bill', text: '', day: aDay('2026-03-02') })
    await aMoment(rosa, { idea: 'keys', text: 'Kept', day: aDay('2026-03-02'), onlyMe: true })
    await aMoment(rosa, { idea: 'keys', text: 'On the first day', day: aDay('2026-01-10') })
    const page = await readShownThenAndNow(dana, rosa.personId, asked)
    expect(page?.compared?.milestones.map(({ idea, own }) => [idea, own?.text])).toEqual([
      [null, 'A new lock'],
      ['keys', undefined],
    ])
    expect(page?.nothing).not.toContain('moments')
    const { looks } = await readWhoLooked(rosa, null)
    expect(looks[0]?.sections).toEqual(['bridge', 'moments', 'safety'])
  })

  test('is told of a new one in the list and on the page, and of no other', async () => {
    const [rosa, kept, dana] = [await aParticipant(), await aParticipant({ name: 'Kept' }), await aWorker()]
    for (const person of [rosa, kept])
      await aRelease(person, dana, {
        sections: ['moments'],
        fromDay: '1900-01-01',
        signedAt: '2026-11-01T12:00:00.000Z',
      })
    for (const person of [rosa, kept]) await readAppointment(on(dana, '2026-11-05'), person.personId)
    // Of a day before the last look, and written down after it.
    await aMoment(on(rosa, '2026-11-10'), { idea: 'keys', day: aDay('2026-11-03') })
    await aMoment(on(kept, '2026-11-10'), { idea: 'keys', onlyMe: true, day: aDay('2026-11-03') })
    await aMoment(on(kept, '2026-11-10'), { idea: 'savings', day: aDay('2026-11-03') })
    const list = async (day: string) => {
      const { lines } = await readCaseload(on(dana, day), { sort: 'name', show: 'everyone', page: 1 })
      return lines.map(({ name, news, wellDone }) => [name, news, wellDone])
    }
    expect(await list('2026-11-12')).toEqual([
      ['Kept', null, false],
      ['Rosa', { kind: 'moment', day: '2026-11-10' }, true],
    ])
    const page = await readAppointment(on(dana, '2026-11-12'), rosa.personId)
    expect(page?.newMilestones.map(({ idea }) => idea)).toEqual(['keys'])
    expect((await list('2026-11-14'))[1]).toEqual(['Rosa', null, false])
  })
})
