import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { readWhoLooked } from '#app/features/access-log/read-who-looked.server.ts'
import { caseloadAddress, caseloadQuery, named } from '#app/features/caseload/list/caseload-query.ts'
import { readCaseload } from '#app/features/caseload/list/read-caseload.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { database } from '#db'
import { onBothDatabases, statementsOf } from '#tests/support/databases.ts'
import { aParticipant, aWorker, NOW, on } from '#tests/support/people.ts'
import { aGoal, aRelease, aRound } from '#tests/support/records.ts'

const all = caseloadQuery('http://x/worker')
const ask = (search: string) => caseloadQuery(`http://x/worker?${search}`)

onBothDatabases('the list of people', (name) => {
  test('holds who shows something now, with the next step, by its day', async () => {
    const dana = await aWorker()
    const [rosa, jose, keoni, miguel] = [
      await aParticipant({ name: 'Rosa' }),
      await aParticipant({ name: 'José' }),
      await aParticipant({ name: 'Keoni' }),
      await aParticipant({ name: 'Miguel' }),
    ]
    for (const person of [rosa, jose]) await aRelease(person, dana)
    await aRelease(keoni, dana, { sections: ['bridge'] })
    await aRelease(miguel, dana, { stoppedAt: NOW, endedReason: 'stopped-by-me' })
    await aGoal(rosa, { steps: [{ text: 'later', day: '2026-12-01' }] })
    await aGoal(jose, {
      steps: [
        { text: 'sooner', day: '2026-11-25' },
        { text: 'hidden', day: '2026-11-22', onlyMe: true },
      ],
    })
    await aGoal(keoni, { steps: [{ text: 'not shown', day: '2026-11-22' }] })

    const { lines, everyone } = await readCaseload(dana, all)

    expect(everyone).toBe(3)
    expect(lines.map((line) => [line.name, line.next?.text, line.next?.day])).toEqual([
      ['José', 'sooner', '2026-11-25'],
      ['Rosa', 'later', '2026-12-01'],
      ['Keoni', undefined, undefined],
    ])
    expect((await readCaseload(dana, ask('sort=name'))).lines.map((line) => line.name)).toEqual([
      'José',
      'Keoni',
      'Rosa',
    ])
    const found = (find: string) => named(lines, find).map((line) => line.name)
    expect([found('JOSE'), found('%'), found('').length]).toEqual([['José'], [], 3])
    const signed = [{ ...lines[0], name: 'Soo-jin Kim' }] as typeof lines
    const finds = (find: string) => named(signed, find).length
    expect(['kim  soo', 'Kim, Soo-jin', 'soojin', 'jin', 'nki'].map(finds)).toEqual([1, 1, 1, 1, 0])
    // Names in other scripts: part of one without spaces, other signs for a letter, another keyboard's letters.
    const inScripts = [
      ['陈美玲', '美玲'],
      ['김수진', '김수'],
      ['សុខ ចាន់ណា', 'ចាន់'],
      ['Անահիտ Պետրոսյան', 'պետ'],
      ['علی کریمی', 'كريمي'],
      ['فاطمة الحسن', 'فاطمه'],
      ['Алёна Ковалёва', 'алена ков'],
      ['Nguyễn Thị Đào', 'dao nguyen'],
    ]
    const withNames = inScripts.map(([name]) => ({ ...lines[0], name })) as typeof lines
    const foundBy = inScripts.map(([, find = '']) => named(withNames, find).map((line) => line.name))
    expect(foundBy).toEqual(inScripts.map(([name]) => [name]))
    // Looked for among everyone, whichever part of the list was open.
    expect((await readCaseload(dana, ask('show=new-dates'), 'Jose')).lines.map((line) => line.name)).toEqual(['José'])
  })

  test('calls somebody without a nickname what they signed with', async () => {
    const [dana, person] = [await aWorker(), await aParticipant({ name: '' })]
    await aRelease(person, dana, { signedName: 'Rosa Delgado' })
    expect((await readCaseload(dana, all)).lines.map((line) => line.name)).toEqual(['Rosa Delgado'])
  })

  test('says what is new since the last look, and something to say well done for', async () => {
    const [dana, rosa] = [await aWorker(), await aParticipant()]
    await aRelease(on(rosa, '2026-11-01'), dana, { sections: ['goals', 'bridge'], fromDay: '2026-11-01' })
    await aGoal(on(rosa, '2026-10-01'), { steps: [{ status: 'done', doneDay: '2026-11-10' }] })
    const line = async (day: string) => (await readCaseload(on(dana, day), all)).lines[0]

    expect(await line('2026-11-12')).toMatchObject({ news: { kind: 'shows', day: '2026-11-01' }, wellDone: true })
    await readAppointment(on(dana, '2026-11-13'), rosa.personId)
    expect(await line('2026-11-14')).toMatchObject({ news: null, wellDone: false })
    await aRound(rosa, 'bridge', { day: '2026-11-15', answers: { home: 3 } })
    expect(await line('2026-11-16')).toMatchObject({ news: { kind: 'bridge', day: '2026-11-15' }, wellDone: false })
    expect((await readCaseload(on(dana, '2026-11-16'), ask('show=new'))).lines).toHaveLength(1)
    const [quiet, recent] = [await aParticipant({ name: 'Ada' }), await aParticipant({ name: 'Zoe' })]
    for (const person of [quiet, recent]) await aRelease(on(person, '2026-11-12'), dana, { fromDay: '2026-11-12' })
    await readAppointment(on(dana, '2026-11-13'), quiet.personId)
    const byNews = await readCaseload(on(dana, '2026-11-16'), ask('sort=new'))
    expect(byNews.lines.map((line) => [line.name, line.news?.day])).toEqual([
      ['Rosa', '2026-11-15'],
      ['Zoe', '2026-11-12'],
      ['Ada', undefined],
    ])
  })

  test('a round with nothing to see is no news', async () => {
    const [dana, rosa] = [await aWorker(), await aParticipant()]
    await aRelease(rosa, dana, { sections: ['bridge', 'calmap'] })
    await readAppointment(dana, rosa.personId)
    await aRound(rosa, 'bridge', { onlyMe: true, answers: { home: 3 } })
    await aRound(rosa, 'bridge', { answers: { savings: 3, home: 'skip' } })
    await aRound(rosa, 'calmap', { answers: { home: 3 }, kept: ['home'] })
    await aRound(rosa, 'qol', { answers: { body: 3 } })

    expect((await readCaseload(dana, all)).lines[0]?.news).toBeNull()
  })

  test('being listed is told to the person once a day, without a name of anybody else', async () => {
    const [dana, rosa] = [await aWorker(), await aParticipant()]
    await aRelease(rosa, dana)

    for (const day of ['2026-11-21', '2026-11-21', '2026-11-22']) await readCaseload(on(dana, day), all)

    const { looks } = await readWhoLooked(rosa, null)
    expect(looks.map(({ at, name, sections }) => [at.slice(0, 10), name, sections])).toEqual([
      ['2026-11-22', 'Dana', null],
      ['2026-11-21', 'Dana', null],
    ])
    const events = await database()
      .selectFrom('auditEvent')
      .select('fields')
      .where('accountId', '=', dana.accountId)
      .execute()
    expect(events.map((event) => event.fields)).toEqual([`["${rosa.personId}"]`, `["${rosa.personId}"]`])
  })

  test('tells only those whose line stood on the page that was opened', async () => {
    const dana = await aWorker()
    const people: Participant[] = []
    for (let number = 10; number < 63; number++) people.push(await aParticipant({ name: `Person ${number}` }))
    for (const person of people) await aRelease(person, dana)
    const toldTo = async () => {
      const told = await Promise.all(people.map(async (person) => (await readWhoLooked(person, null)).looks.length))
      return told.reduce((all, one) => all + one, 0)
    }

    await readCaseload(dana, ask('sort=name&page=2'))
    expect(await toldTo()).toBe(3)
    await readCaseload(dana, ask('sort=name'), 'person 1')
    expect(await toldTo()).toBe(13)
    await readCaseload(dana, ask('sort=name'))
    expect(await toldTo()).toBe(53)
  })

  test('opened five times at once, it is one list seen', async () => {
    const [dana, rosa] = [await aWorker(), await aParticipant()]
    await aRelease(rosa, dana)

    await Promise.all(Array.from({ length: 5 }, () => readCaseload(dana, all)))

    const events = database().selectFrom('auditEvent').select('kind').where('accountId', '=', dana.accountId)
    expect(await events.execute()).toEqual([{ kind: 'worker-listed' }])
  })

  test('holds a hundred people in at most eight statements, none of which reads a whole growing table', async () => {
    const dana = await aWorker()
    for (let count = 0; count < 100; count++) {
      const person = await aParticipant({ name: `Person ${count}` })
      await aRelease(person, dana, { sections: ['goals', 'bridge', 'calmap', 'quality-of-life'] })
      if (count < 5) await readAppointment(dana, person.personId)
    }

    const withoutLock = (statement: string) => !statement.includes('pg_advisory_xact_lock')
    const firstToday = (await statementsOf(() => readCaseload(dana, all))).filter(withoutLock)
    const again = await statementsOf(() => readCaseload(dana, all))

    const { lines, everyone, pages } = await readCaseload(dana, all)
    expect([lines.length, everyone, pages]).toEqual([50, 100, 2])
    expect(firstToday.length).toBeLessThanOrEqual(8)
    expect(again.length).toBeLessThanOrEqual(3)
    if (name === 'SQLite') {
      for (const statement of firstToday.filter((one) => one.startsWith('select'))) {
        const values = (statement.match(/\?/g) ?? []).map(() => sql.lit('x'))
        const parts = statement.split('?')
        const explained = sql.join(
          parts.map((part, at) => sql`${sql.raw(part)}${values[at] ?? sql``}`),
          sql``,
        )
        const { rows } = await sql<{ detail: string }>`explain query plan ${explained}`.execute(database())
        for (const { detail } of rows)
          expect(`${detail} in ${statement}`).not.toMatch(/^SCAN (?!office|programme|instrument|json_each)/)
      }
    }
  }, 60_000)
})

test('addresses of the list keep what was asked, and forgive nonsense', () => {
  const usual = { sort: 'date', show: 'everyone', page: 1 }
  expect(all).toEqual(usual)
  expect(ask('find=Ana&sort=;drop&show=-1')).toEqual(usual)
  for (const page of ['0', '-3', 'x', '', 'NaN']) expect(ask(`page=${page}`)).toEqual(usual)
  expect(ask('page=2.7').page).toBe(2)
  expect(caseloadAddress(ask('sort=name&page=3'), { page: 4 })).toBe('/worker?sort=name&page=4')
  expect(caseloadAddress(ask('find=Ana&sort=name&page=3'), { show: 'new' })).toBe('/worker?sort=name&show=new')
  expect(caseloadAddress(ask('show=new'), { show: 'everyone' })).toBe('/worker')
})
