// Two days of a person as their worker sees them, and as the person sees beforehand what the worker will see.
import { expect, test } from 'vitest'
import type { Participant, Worker } from '#app/domain/actor.ts'
import { SECTIONS, type Section } from '#app/domain/release.ts'
import { readWhoLooked } from '#app/features/access-log/read-who-looked.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { readPreviewedThenAndNow, readShownThenAndNow } from '#app/features/history/read-shown-then-and-now.server.ts'
import type { ShownDays } from '#app/features/history/shown-days.tsx'
import { saveReleaseDraft, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker, NOW, on } from '#tests/support/people.ts'
import { aGoal, aRelease, aRound } from '#tests/support/records.ts'

const anyDays = { thenDay: null, nowDay: null }
const everything = [...SECTIONS]
const FROM_THE_BEGINNING = '1900-01-01'

async function pageOf(dana: Worker, rosa: Participant, asked: { thenDay?: string; nowDay?: string } = {}) {
  const page = await readShownThenAndNow(dana, rosa.personId, { ...anyDays, ...asked })
  if (!page) throw new Error('nothing is shown')
  return page
}

/** What a worker can tell from a page: all of it but the ids that were made for the test. */
const told = (page: ShownDays) => JSON.parse(JSON.stringify(page, (key, value) => (key === 'id' ? undefined : value)))

/** Each questionnaire with what it says of home or body at the two days, the later first. */
const standing = ({ compared }: ShownDays) =>
  compared?.answered.map(({ key, rounds }) => [key, ...rounds.map(({ answers }) => answers.home ?? answers.body)])

onBothDatabases('two days for a worker', () => {
  test('nobody sees them without a live release, for whatever reason', async () => {
    const [rosa, dana, marcus] = [await aParticipant(), await aWorker(), await aWorker({ name: 'Marcus' })]
    const miguel = await aParticipant({ name: 'Miguel' })
    await aRelease(rosa, dana, { untilDay: '2026-11-21' })
    await aRelease(miguel, dana, { stoppedAt: NOW, endedReason: 'stopped-by-me' })
    const at = (worker: Worker, id: string) => readShownThenAndNow(worker, id, anyDays)

    expect(await at(dana, rosa.personId)).toMatchObject({ days: [], compared: null })
    expect(await at(marcus, rosa.personId)).toBeUndefined()
    expect(await at(on(dana, '2026-11-22'), rosa.personId)).toBeUndefined()
    for (const id of [miguel.personId, dana.personId, '', 'x', "' or 1=1 --"])
      expect(await at(dana, id)).toBeUndefined()
  })

  test('open with the first day that is shown and the latest, and take any pair of the days between', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['bridge', 'quality-of-life', 'body-mind'], fromDay: FROM_THE_BEGINNING })
    await aRound(rosa, 'bridge', { day: '2026-01-10', answers: { home: 2 } })
    await aRound(rosa, 'bridge', { day: '2026-03-01', answers: { home: 5 } })
    await aRound(rosa, 'bridge', { day: '2026-06-01', answers: { home: 3 } })
    await aRound(rosa, 'qol', { day: '2026-03-01', answers: { body: 7 } })
    // Not shown: its day is no choice either.
    await aRound(rosa, 'calmap', { day: '2026-07-01', answers: { home: 1 } })

    const page = await pageOf(dana, rosa)
    expect(page.days).toEqual(['2026-06-01', '2026-03-01', '2026-01-10'])
    expect(page.compared).toMatchObject({ thenDay: '2026-01-10', nowDay: '2026-06-01' })
    expect(standing(page)).toEqual([
      ['bridge', 3, 2],
      ['qol', 7],
    ])
    expect(page.nothing).toEqual(['goals', 'calmap', 'moments'])
    expect(standing(await pageOf(dana, rosa, { thenDay: '2026-06-01', nowDay: '2026-03-01' }))).toEqual([
      ['bridge', 3, 5],
      ['qol', 7],
    ])
    const hidden = await pageOf(dana, rosa, { nowDay: '2026-07-01' })
    expect(hidden.compared).toMatchObject({ thenDay: '2026-01-10', nowDay: '2026-06-01' })
  })

  test('know of days before the signing only the last one, unless older ones were ticked', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['bridge'], fromDay: '2026-05-01' })
    for (const [day, home] of [['2026-01-10', 2] as const, ['2026-03-01', 3] as const, ['2026-06-01', 4] as const])
      await aRound(rosa, 'bridge', { day, answers: { home } })

    expect((await pageOf(dana, rosa)).days).toEqual(['2026-06-01'])
  })

  test('offer to begin where the worker last looked, on an earlier visit, when something was answered since', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['bridge'], fromDay: FROM_THE_BEGINNING })
    await aRound(rosa, 'bridge', { day: '2026-01-10', answers: { home: 2 } })
    await aRound(rosa, 'bridge', { day: '2026-10-01', answers: { home: 3 } })
    const since = async (day: string) => (await pageOf(on(dana, day), rosa)).sinceLook

    expect(await since('2026-11-21')).toBeNull()
    await readAppointment(on(dana, '2026-11-21'), rosa.personId)
    expect(await since('2026-11-21')).toBeNull()
    await aRound(rosa, 'bridge', { day: '2026-11-25', answers: { home: 4 } })
    expect(await since('2026-11-26')).toBe('2026-10-01')
    // A look at two days alone does not take away what is new on the page that has it all.
    expect((await readAppointment(on(dana, '2026-11-28'), rosa.personId))?.since).toBe('2026-11-21')
  })

  test('have goals reached, and the last look at the others, in between and with their numbers', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['goals', 'bridge'], fromDay: FROM_THE_BEGINNING })
    for (const day of ['2026-01-10', '2026-06-01']) await aRound(rosa, 'bridge', { day, answers: { home: 2 } })
    const reached = { status: 'achieved', createdAt: '2026-01-01T10:00:00.000Z' } as const
    await aGoal(rosa, { ...reached, statement: 'before', achievedDay: '2026-01-10' })
    await aGoal(rosa, { ...reached, statement: 'between', achievedDay: '2026-05-01' })
    await aGoal(rosa, { ...reached, statement: 'mine', achievedDay: '2026-05-01', onlyMe: true })
    await aGoal(rosa, { ...reached, statement: 'safe', achievedDay: '2026-05-01', lifeArea: 'safety' })
    // Reached after the latest answers: now is now.
    await aGoal(rosa, { ...reached, statement: 'since', achievedDay: '2026-11-20' })
    await aGoal(rosa, {
      statement: 'looked at',
      createdAt: '2026-01-02T10:00:00.000Z',
      reviews: [
        { day: '2026-02-01', decision: 'change', helped: 'my sister' },
        { day: '2026-03-01', decision: 'keep' },
      ],
    })
    const said = ({ compared }: ShownDays) =>
      compared?.goals.map(({ goal, day, what, number }) => [goal.statement, day, what, number])

    const page = await pageOf(dana, rosa)
    expect(said(page)).toEqual([
      ['since', '2026-11-20', 'achieved', 3],
      ['between', '2026-05-01', 'achieved', 2],
      ['looked at', '2026-03-01', 'keep', 4],
    ])
    expect(JSON.stringify(page)).not.toContain('my sister')
    expect(page.nothing).toEqual(['quality-of-life', 'calmap', 'moments'])
  })

  test('not shared, only me, empty: the same page, word for word', async () => {
    const pages: unknown[] = []
    const look = async (sections: Section[], live: (rosa: Participant) => Promise<unknown>) => {
      const [rosa, dana] = [await aParticipant(), await aWorker()]
      await aRelease(rosa, dana, { sections, fromDay: FROM_THE_BEGINNING })
      for (const day of ['2026-01-10', '2026-06-01']) await aRound(rosa, 'bridge', { day, answers: { home: 2 } })
      await live(rosa)
      pages.push(told(await pageOf(dana, rosa)))
    }
    const achieved = { status: 'achieved', achievedDay: '2026-05-01' } as const
    await look(everything, async () => undefined)
    await look(['bridge'], async (rosa) => {
      await aRound(rosa, 'calmap', { day: '2026-03-01', answers: { home: 2 } })
      await aRound(rosa, 'qol', { day: '2026-07-01', answers: { body: 2 } })
      await aGoal(rosa, achieved)
    })
    await look(everything, async (rosa) => {
      await aRound(rosa, 'calmap', { day: '2026-03-01', answers: { home: 2 }, onlyMe: true })
      await aRound(rosa, 'bridge', { day: '2026-07-01', answers: { home: 5 }, kept: ['home'] })
      await aGoal(rosa, { ...achieved, onlyMe: true })
    })

    expect(pages[0]).toMatchObject({ nothing: ['goals', 'quality-of-life', 'calmap', 'moments'] })
    for (const page of pages) expect(page).toEqual(pages[0])
  })

  test('are a look of their own for the person, with what was on them', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['goals', 'calmap', 'bridge'], fromDay: FROM_THE_BEGINNING })
    for (const day of ['2026-01-10', '2026-06-01']) await aRound(rosa, 'bridge', { day, answers: { home: 2 } })
    await aGoal(rosa)
    await readAppointment(dana, rosa.personId)
    await pageOf(dana, rosa)
    await pageOf(dana, rosa)

    const { looks } = await readWhoLooked(rosa, null)
    expect(looks.map(({ name, sections, twoDays, times }) => [name, sections, twoDays, times])).toEqual([
      [dana.name, ['bridge'], true, 2],
      [dana.name, ['goals', 'bridge'], false, 1],
    ])
  })

  test('are what the person sees before signing and after, without a look', async () => {
    const [rosa, dana, miguel] = [await aParticipant(), await aWorker(), await aParticipant({ name: 'Miguel' })]
    for (const day of ['2026-01-10', '2026-06-01']) await aRound(rosa, 'bridge', { day, answers: { home: 2 } })
    await aGoal(rosa, { status: 'achieved', achievedDay: '2026-05-01' })
    const sections = ['goals', 'bridge'] as const
    const choice = { sections, until: '90-days' as const, withHistory: true, reason: '' }
    await write((trx) => saveReleaseDraft(trx, rosa, { id: 'days-of-rosa', workerId: dana.personId, ...choice }))
    const before = await readPreviewedThenAndNow(rosa, { draftId: 'days-of-rosa' }, anyDays)
    expect((await readWhoLooked(rosa, null)).looks).toEqual([])
    const releaseId = await aRelease(rosa, dana, { sections: [...sections], fromDay: FROM_THE_BEGINNING })
    const page = await pageOf(dana, rosa)
    const after = await readPreviewedThenAndNow(rosa, { releaseId }, anyDays)

    expect(before?.page.compared?.goals[0]?.number).toBe(1)
    expect(before?.page).toEqual(page)
    expect(after?.page).toEqual(page)
    for (const by of [{ draftId: 'days-of-rosa' }, { releaseId }])
      expect(await readPreviewedThenAndNow(miguel, by, anyDays)).toBeUndefined()
    expect(await readPreviewedThenAndNow(on(rosa, '2027-11-22'), { releaseId }, anyDays)).toBeUndefined()
  })
})
