import { expect, test } from 'vitest'
import type { Participant, Worker } from '#app/domain/actor.ts'
import { SECTIONS, type Section } from '#app/domain/release.ts'
import { readWhoLooked } from '#app/features/access-log/read-who-looked.server.ts'
import { type Appointment, readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker, NOW, on } from '#tests/support/people.ts'
import { aGoal, aRelease, aRound } from '#tests/support/records.ts'

const everything = [...SECTIONS]

async function pageOf(dana: Worker, rosa: Participant): Promise<Appointment> {
  const page = await readAppointment(dana, rosa.personId)
  if (!page) throw new Error('nothing is shown')
  return page
}

/** What a worker can tell from a page: all of it but the ids that were made for the test. */
function told(page: Appointment): unknown {
  return JSON.parse(
    JSON.stringify(page, (key, value) => (key === 'id' || key === 'goalId' || key === 'ownerId' ? undefined : value)),
  )
}

const bridge = { home: 3, children: 4, health: 2, people: 4, debts: 1, savings: 2, education: 3, job_quality: 3 }

onBothDatabases('who sees a person', () => {
  test('nobody without a live release: strangers, ended, stopped, run out, unknown and malformed ids alike', async () => {
    const [rosa, dana, marcus] = [await aParticipant(), await aWorker(), await aWorker({ name: 'Marcus' })]
    const miguel = await aParticipant({ name: 'Miguel' })
    await aRelease(rosa, dana, { untilDay: '2026-11-21' })
    await aRelease(miguel, dana, { stoppedAt: NOW, endedReason: 'stopped-by-me' })

    expect(await readAppointment(dana, rosa.personId)).toBeDefined()
    expect(await readAppointment(marcus, rosa.personId)).toBeUndefined()
    expect(await readAppointment(on(dana, '2026-11-22'), rosa.personId)).toBeUndefined()
    expect(await readAppointment(dana, miguel.personId)).toBeUndefined()
    for (const id of ['', 'x', '../..', "' or 1=1 --", 'a'.repeat(5000), dana.personId])
      expect(await readAppointment(dana, id)).toBeUndefined()
  })

  test('a release holds through its last day where the person lives, not where the worker sits', async () => {
    const keoni = await aParticipant({ timeZone: 'America/Anchorage' })
    const dana = await aWorker()
    await aRelease(keoni, dana, { untilDay: '2026-11-21' })
    const at = (now: string) => readAppointment({ ...dana, now }, keoni.personId)

    // 8:59 in the evening in Alaska, past midnight in Massachusetts; then midnight in Alaska
    expect(await at('2026-11-22T05:59:00.000Z')).toBeDefined()
    expect(await at('2026-11-22T09:00:00.000Z')).toBeUndefined()
  })

  test('a worker who left sees nobody', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana)
    await write((trx) =>
      trx.updateTable('worker').set({ endedAt: NOW }).where('personId', '=', dana.personId).execute(),
    )

    expect(await readAppointment(dana, rosa.personId)).toBeUndefined()
  })
})

onBothDatabases('what is not shown looks alike', () => {
  test('not shared, only me, empty, put away: the same page, word for word', async () => {
    const pages: [string, unknown][] = []
    const look = async (why: string, sections: Section[], live: (rosa: Participant) => Promise<unknown>) => {
      const [rosa, dana] = [await aParticipant(), await aWorker()]
      await aRelease(rosa, dana, { sections, fromDay: '1900-01-01' })
      await live(rosa)
      pages.push([why, told(await pageOf(dana, rosa))])
    }
    await look('empty', everything, async () => undefined)
    await look('not shared', ['moments'], async (rosa) => {
      await aGoal(rosa, { steps: [{}], cards: [{}], checkIns: [{ note: 'a note' }], potholes: [{}] })
      for (const key of ['qol', 'calmap', 'bridge']) await aRound(rosa, key, { answers: { home: 2, body: 4 } })
    })
    await look('only me', everything, async (rosa) => {
      await aGoal(rosa, { onlyMe: true, steps: [{}], cards: [{}], checkIns: [{ note: 'a note' }], potholes: [{}] })
      await aRound(rosa, 'bridge', { onlyMe: true, answers: bridge })
      await aRound(rosa, 'calmap', { answers: { home: 1, safety: 2 }, kept: ['home', 'safety'] })
      await aRound(rosa, 'qol', { onlyMe: true, answers: { body: 4 } })
    })
    await look('left out in every way', everything, async (rosa) => {
      await aRound(rosa, 'bridge', { answers: { home: 'skip', savings: 'rather-not-say', earnings: 'not-about-me' } })
      await aRound(rosa, 'calmap', { answers: { home: 'rather-not-say' } })
      await aRound(rosa, 'qol', { answers: { mind: 'skip' } })
    })
    await look('put away', everything, (rosa) => aGoal(rosa, { status: 'set-aside', steps: [{}] }))
    await look('another tick', ['goals', 'goal-notes'], (rosa) => aGoal(rosa, { lifeArea: 'safety', steps: [{}] }))

    const [[, empty] = ['', undefined]] = pages
    expect(empty).toMatchObject({
      goals: [],
      news: [],
      noAnswer: ['goals', 'goal-notes', 'quality-of-life', 'calmap', 'bridge', 'moments'],
    })
    for (const [why, page] of pages) expect(page, why).toEqual(empty)
  })

  test('a sensitive answer kept back, left out or never asked changes nothing beside it', async () => {
    const seen: unknown[] = []
    const ways: [Section[], Record<string, number | 'skip' | 'rather-not-say'>, string[]][] = [
      [['bridge'], { home: 3, savings: 2, debts: 1 }, []],
      [['bridge', 'savings', 'debts'], { home: 3, savings: 'rather-not-say', debts: 'skip' }, []],
      [['bridge', 'savings', 'debts'], { home: 3, savings: 2, debts: 1 }, ['savings', 'debts']],
      [['bridge', 'savings', 'debts'], { home: 3 }, []],
    ]
    for (const [sections, answers, kept] of ways) {
      const [rosa, dana] = [await aParticipant(), await aWorker()]
      await aRelease(rosa, dana, { sections })
      await aRound(rosa, 'bridge', { answers, kept })
      seen.push(told(await pageOf(dana, rosa)))
    }

    expect(seen[0]).toMatchObject({ rounds: { bridge: [{ answers: { home: 3 } }] } })
    for (const page of seen) expect(page).toEqual(seen[0])
  })

  test('a goal without notes and one whose notes are not shown', async () => {
    const seen: unknown[] = []
    for (const noted of [true, false]) {
      const [rosa, dana] = [await aParticipant(), await aWorker()]
      await aRelease(rosa, dana, { sections: ['goals'] })
      const note = noted ? 'he called again' : null
      await aGoal(rosa, {
        steps: [{ note, status: 'cannot-yet', statusReason: note, statusReasonLanguage: noted ? 'en' : null }],
        cards: noted ? [{ card: 'why' }, { card: 'support' }] : [],
        checkIns: [{ note, language: noted ? 'en' : null }],
      })
      seen.push(told(await pageOf(dana, rosa)))
    }

    expect(JSON.stringify(seen)).not.toContain('he called again')
    // The language a note was written in is not a word of it, and is taken away with it.
    expect(seen[0]).toEqual(seen[1])
  })

  test('goals get numbers without holes, in the order they were written, when a worker first sees them', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana)
    await aGoal(rosa, { statement: 'first', createdAt: '2026-01-01T00:00:00.000Z' })
    await aGoal(rosa, { statement: 'mine alone', onlyMe: true, createdAt: '2026-02-01T00:00:00.000Z' })
    await aGoal(rosa, { statement: 'second', createdAt: '2026-03-01T00:00:00.000Z' })

    const page = await pageOf(dana, rosa)

    const numbers = page.goals.map(({ goal }) => [goal.statement, goal.number])
    expect(new Map(numbers as [string, number][])).toEqual(
      new Map([
        ['first', 1],
        ['second', 2],
      ]),
    )
  })
})

onBothDatabases('the page of one person', () => {
  test('says what was done, what was promised, what is new, and what comes next', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana)
    await aGoal(rosa, {
      statement: 'Finish the course',
      steps: [
        { text: 'Ask for the list', status: 'done', doneDay: '2026-11-21' },
        { text: 'Fill in the form', actor: 'both', day: '2026-11-24', place: 'the office' },
        { text: 'Call the school', day: '2026-11-25' },
        { text: 'Nobody else’s business', onlyMe: true },
      ],
    })

    const page = await pageOf(dana, rosa)

    expect(page.done.map(({ text }) => text)).toEqual(['Ask for the list'])
    expect(page.promised.map(({ text }) => text)).toEqual(['Fill in the form'])
    expect(page.openers.map(({ kind }) => kind)).toEqual(['done', 'date', 'today'])
    expect(JSON.stringify(page)).not.toContain('business')
  })

  test('history begins with the signing: only the latest round from before, no step done before', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['goals', 'bridge'] })
    await aRound(rosa, 'bridge', { day: '2026-03-03', answers: { home: 1 } })
    await aRound(rosa, 'bridge', { day: '2026-10-03', answers: { home: 3 } })
    await aGoal(rosa, { steps: [{ text: 'Long ago', status: 'done', doneDay: '2026-10-01' }, { text: 'Now' }] })

    const page = await pageOf(dana, rosa)

    expect(page.rounds.bridge.map((round) => round.day)).toEqual(['2026-10-03'])
    expect(page.goals[0]?.steps.map(({ text }) => text)).toEqual(['Now'])
  })

  test('older days are shown when they were ticked, and what moved is told', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['bridge'], fromDay: '1900-01-01' })
    await aRound(rosa, 'bridge', { day: '2026-03-03', answers: { home: 1, people: 4, education: 2 } })
    await aRound(rosa, 'bridge', { answers: { home: 3, people: 3, education: 2 } })

    const page = await pageOf(dana, rosa)

    expect(page.rounds.bridge.map((round) => round.day)).toEqual(['2026-11-21', '2026-03-03'])
    expect(page.news).toMatchObject([{ kind: 'round', instrument: 'bridge', up: ['home'], down: ['people'] }])
    expect(page.openers[0]).toEqual({ kind: 'higher', instrument: 'bridge', version: 1, item: 'home' })
  })

  test('looks at the same things on one day are one line for the person: who, when, how often, and what had something in it', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['goals', 'calmap', 'bridge', 'savings'] })
    await aGoal(rosa)
    await aRound(rosa, 'bridge', { answers: { home: 3, savings: 2 } })

    await pageOf(dana, rosa)
    await pageOf({ ...dana, now: '2026-11-21T17:20:00.000Z' }, rosa)
    await pageOf({ ...dana, now: '2026-11-21T18:20:00.000Z' }, rosa)

    const { looks } = await readWhoLooked(rosa, null)
    expect(looks.map(({ at, times, name, sections }) => ({ at, times, name, sections }))).toEqual([
      { at: '2026-11-21T18:20:00.000Z', times: 3, name: 'Dana', sections: ['goals', 'bridge', 'savings'] },
    ])
  })

  test('a look that finds nobody is no look', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]

    await readAppointment(dana, rosa.personId)

    expect(await readWhoLooked(rosa, null)).toEqual({ looks: [], older: null, isFirst: true })
  })
})

onBothDatabases('one visit', () => {
  test('shows the same news when the page is opened again, and starts anew the next day', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(on(rosa, '2026-11-01'), dana, { fromDay: '2026-11-01' })
    await aGoal(on(rosa, '2026-11-01'), { steps: [{ status: 'done', doneDay: '2026-11-15' }] })

    const morning = await pageOf(dana, rosa)
    const together = await pageOf({ ...dana, now: '2026-11-21T20:00:00.000Z' }, rosa)
    const later = await pageOf(on(dana, '2026-11-23'), rosa)

    expect(morning.done).toHaveLength(1)
    expect(told(together)).toEqual(told(morning))
    expect(later).toMatchObject({ since: '2026-11-21', done: [] })
  })
})
