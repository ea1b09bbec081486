// The people of `npm run demo`, made by the command that makes them and looked at in the database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayFrom } from '#app/domain/day.ts'
import { stopStandings } from '#app/domain/roadmap.ts'
import {
  answersOf,
  closeDatabase,
  database,
  findRoadmapNow,
  findRound,
  listAmounts,
  listFamilyGoals,
  listReleases,
  listRoadmapUpdates,
  listRoundHeads,
  listStops,
  listToDos,
  openDatabase,
  readCircle,
  readFamilyLine,
  verifyAudit,
} from '#db'
import { AUDIT_KEY } from '#tests/support/audit-key.ts'
import { type DatabaseName, freshDatabase } from '#tests/support/databases.ts'
import { draftsOf, goalsOf, makeTheDemo, demoPerson as person, roundsOf, seenBy } from '#tests/support/demo-people.ts'
import { NOW } from '#tests/support/people.ts'

const TODAY = '2026-11-21'

describe.each<DatabaseName>(['SQLite', 'PostgreSQL'])('the demo people on %s', (name) => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  let made: Awaited<ReturnType<typeof makeTheDemo>>
  beforeAll(async () => {
    fresh = await freshDatabase(name)
    made = await makeTheDemo(fresh.url)
    await openDatabase({ url: fresh.url, auditKey: AUDIT_KEY })
  }, 120_000)
  afterAll(async () => {
    await closeDatabase()
    await fresh.remove()
  })

  it('are made without a word of trouble', () => {
    expect(made).toEqual({ code: 0, said: '' })
  })

  it('Rosa took a mark back, corrected a number, changed her words, put a look off and typed a paper in', async () => {
    const { id: personId } = await person('rosa')
    const events = await database()
      .selectFrom('goalEvent')
      .select(['kind', 'snapshot'])
      .where('ownerId', '=', personId)
      .execute()
    const kinds = new Set(events.map(({ kind }) => kind))
    expect(['undone', 'check-in-corrected', 'restated', 'postponed'].filter((kind) => !kinds.has(kind))).toEqual([])
    expect(events.find(({ kind }) => kind === 'postponed')?.snapshot).toContain('Esta semana trabajo doble turno.')
    const course = (await goalsOf('rosa')).find(({ status }) => status === 'now')
    const amounts = await listAmounts(database(), personId, course?.id ?? '')
    expect(events.find(({ kind }) => kind === 'typed-in')?.snapshot).toContain('"onPaper":"2026-01-29"')
    expect(amounts.map(({ amount }) => amount)).toEqual([2, 4, 6])
  })

  it('Rosa has fourteen months: three goals, twelve rounds, two releases', async () => {
    const rosa = await person('rosa')
    expect(rosa).toMatchObject({
      role: 'participant',
      language: 'es',
      timeZone: 'America/New_York',
      programmeKey: 'massachusetts',
    })
    expect(rosa.createdAt.slice(0, 10)).toBe('2025-09-23')
    expect((await goalsOf('rosa')).map(({ number, status, revision }) => [number, status, revision])).toEqual([
      [1, 'achieved', 2],
      [null, 'set-aside', 3],
      [2, 'now', 3],
    ])
    expect(await roundsOf('rosa')).toEqual({ bridge: 4, calmap: 3, qol: 5 })
    const releases = await listReleases(database(), rosa.id)
    expect(releases.map(({ sections, endedReason, worker }) => [sections, endedReason, worker.name])).toEqual([
      [['goals', 'calmap', 'bridge', 'moments'], null, 'Dana Whitfield'],
      [['goals', 'calmap', 'bridge'], 'replaced', 'Dana Whitfield'],
    ])
  })

  it('Rosa has a big goal with four goals on the way: one reached, one her goal now, two ahead', async () => {
    const { id } = await person('rosa')
    const big = await findRoadmapNow(database(), id)
    const reward = 'Una fiesta con toda la familia en el patio'
    expect(big).toMatchObject({ statement: 'Una casa nuestra, cerca de mi hermana', reward })
    const stops = await listStops(database(), id, big?.id ?? '')
    expect(stopStandings(stops)).toEqual(['got', 'here', 'next', 'next'])
    expect(stops[1]?.statement).toBe('Terminar el curso de asistente de enfermería')
    expect(stops[3]?.statement).toBe('Ahorrar para el enganche de la casa')
    expect(stops[2]?.pair?.ifText).toBe('solo hay turnos de noche')
    expect((await listRoadmapUpdates(database(), id, big?.id ?? '')).map(({ text }) => text)).toEqual([
      'En la escuela me dijeron que la clínica contrata en verano.',
      'Elena dice que en su cuadra se venden casas cada año.',
    ])
  })

  it('Rosa’s third bridge is lower than the one before, and the fourth is higher again', async () => {
    const { id } = await person('rosa')
    const heads = (await listRoundHeads(database(), id, 'bridge')).reverse()
    const sums: number[] = []
    for (const head of heads) {
      const round = await findRound(database(), id, 'bridge', head.id)
      const levels = Object.values(answersOf(round?.answers ?? []))
      sums.push(levels.reduce<number>((sum, level) => sum + Number(level), 0))
    }
    expect(sums).toEqual([23, 26, 19, 25])
  })

  it('Rosa’s goals have their reviews, a stuck check-in, a step that cannot be done yet and a detour taken', async () => {
    const { id } = await person('rosa')
    const rows = async (table: 'review' | 'checkIn' | 'step' | 'pothole') =>
      database().selectFrom(table).selectAll().where('ownerId', '=', id).execute()
    expect(await rows('review')).toHaveLength(12)
    const hows = (await rows('checkIn')).map((row) => ('how' in row ? row.how : ''))
    expect(hows.filter((how) => how === 'stuck')).toHaveLength(2)
    const statuses = (await rows('step')).map((row) => ('status' in row ? row.status : ''))
    expect(new Set(statuses)).toEqual(new Set(['done', 'doing', 'not-started', 'cannot-yet', 'no-longer-needed']))
    const used = (await rows('pothole')).filter((row) => 'usedDay' in row && row.usedDay !== null)
    expect(used).toHaveLength(1)
  })

  it('Rosa has two papers to turn in and one turned in, apart from her goals', async () => {
    const { id } = await person('rosa')
    const toDos = await listToDos(database(), id)
    expect(toDos.map(({ text, language, day, doneDay }) => [text, language, day, doneDay])).toEqual([
      ['Carta de la escuela con el horario de Sofia', 'es', '2026-11-06', '2026-11-04'],
      ['Los dos papeles de la escuela para la beca', 'es', '2026-11-25', null],
      ['Formulario de renovación para la oficina', 'es', '2026-12-04', null],
    ])
  })

  it('Rosa’s circle is Miguel and Sofia, who is 15 and has a teenager’s account; Rosa writes for Lucas', async () => {
    const rosa = await person('rosa')
    const circle = await readCircle(database(), rosa.id)
    expect(circle?.members.map(({ name, standing, bothSee }) => [name, standing, bothSee])).toEqual([
      ['Miguel Delgado', 'adult', true],
      ['Sofia', 'teenager', true],
    ])
    const sofia = await person('sofia')
    expect(sofia).toMatchObject({ language: 'en', teenSince: '2026-09-23' })
    const children = await database().selectFrom('child').select(['nickname', 'band', 'ownerId']).execute()
    expect(children).toContainEqual({ nickname: 'Lucas', band: 'three-to-five', ownerId: rosa.id })
    // They eat together three nights a week; Sofia was asked and has not answered.
    const [goal] = await listFamilyGoals(database(), rosa.id)
    expect(goal?.takingPart.map(({ name }) => name)).toEqual(['Rosa Delgado', 'Miguel Delgado'])
    expect((await listFamilyGoals(database(), sofia.id)).map(({ part }) => part)).toEqual(['asked'])
  })

  it('Amina has one goal in Arabic, two bridges, and a release that ran out', async () => {
    const amina = await person('amina')
    expect(amina).toMatchObject({ language: 'ar', programmeKey: 'massachusetts' })
    const goals = await goalsOf('amina')
    expect(goals.map(({ statement, statementLanguage, status }) => [statement, statementLanguage, status])).toEqual([
      ['أن أحصل على رخصة القيادة', 'ar', 'now'],
    ])
    expect(await roundsOf('amina')).toEqual({ bridge: 2, calmap: 0, qol: 0 })
    const releases = await listReleases(database(), amina.id)
    expect(releases.map(({ untilDay, endedReason }) => [untilDay, endedReason])).toEqual([['2026-08-06', null]])
  })

  it('Amina’s circle is her brother Samer; they reached one goal together, do another, and he reads one moment of Noor', async () => {
    const [amina, samer] = [await person('amina'), await person('samer')]
    const circle = await readCircle(database(), amina.id)
    expect(circle?.members.map(({ name, bothSee }) => [name, bothSee])).toEqual([['سامر صالح', true]])
    const goals = await listFamilyGoals(database(), samer.id)
    expect(goals.map(({ text, language, status, part }) => [text, language, status, part])).toEqual([
      ['قصة لنور كل مساء، هنا أو على الهاتف', 'ar', 'now', 'taking-part'],
      ['يوم على شاطئ البحر قبل الشتاء', 'ar', 'achieved', 'taking-part'],
    ])
    const line = await readFamilyLine(database(), { personId: samer.id })
    expect(line.map(({ kind, name, own }) => [kind, name, own?.text])).toEqual([
      ['family-goal', null, 'يوم على شاطئ البحر قبل الشتاء'],
      ['moment', 'نور', 'قرأت نور صفحة كاملة وحدها'],
    ])
  })

  it('Keoni has just signed up in Alaska, and everything is empty', async () => {
    const keoni = await person('keoni')
    expect(keoni).toMatchObject({ language: 'en', timeZone: 'America/Anchorage', programmeKey: 'alaska' })
    expect(keoni.createdAt).toBe('2026-11-21T16:57:00.000Z')
    expect(await goalsOf('keoni')).toEqual([])
    expect(await roundsOf('keoni')).toEqual({ bridge: 0, calmap: 0, qol: 0 })
    expect(await draftsOf('keoni')).toEqual([])
    expect(await listReleases(database(), keoni.id)).toEqual([])
  })

  it('Miguel has the goal he said yes to and shows nobody anything', async () => {
    const miguel = await person('miguel')
    expect((await goalsOf('miguel')).map(({ statement, status }) => [statement, status])).toEqual([
      ['Eat dinner together at our table three nights a week', 'now'],
    ])
    expect(await listReleases(database(), miguel.id)).toEqual([])
  })

  it('Linh stopped half way in a goal and in the map', async () => {
    expect(await person('linh')).toMatchObject({ language: 'vi', timeZone: 'America/Los_Angeles' })
    expect(await goalsOf('linh')).toEqual([])
    expect(await roundsOf('linh')).toEqual({ bridge: 0, calmap: 0, qol: 0 })
    const drafts = await draftsOf('linh')
    expect(drafts.map((draft) => draft.form)).toEqual(['goal', 'round:calmap'])
    expect(drafts[0]?.fields).toMatchObject({ statement: 'Lấy bằng làm móng của California', span: '6-months' })
    expect(Object.keys(drafts[1]?.fields.answers as object)).toHaveLength(5)
  })

  it('Dana sees 24 people, Rosa among them, in different ways; Marcus in another office sees nobody', async () => {
    const [dana, marcus] = [await person('dana'), await person('marcus')]
    expect([dana.role, marcus.role]).toEqual(['worker', 'worker'])
    const people = await seenBy('dana')
    expect(people).toHaveLength(24)
    expect(people.map((one) => one.name)).toContain('Rosa Delgado')
    expect(new Set(people.map((one) => one.language)).size).toBeGreaterThanOrEqual(11)
    expect(new Set(people.map((one) => one.sections.join())).size).toBeGreaterThanOrEqual(10)
    expect(people.filter((one) => one.sections.join() === 'goals').length).toBeGreaterThanOrEqual(4)
    expect(await seenBy('marcus')).toEqual([])
    const offices = await database()
      .selectFrom('worker')
      .select('officeId')
      .where('personId', 'in', [dana.id, marcus.id])
      .execute()
    expect(new Set(offices.map((row) => row.officeId)).size).toBe(2)
  })

  it('some let Dana see and do so no more: by running out, by stopping', async () => {
    const ended = await database()
      .selectFrom('release')
      .innerJoin('person', 'person.id', 'release.ownerId')
      .select(['person.name', 'release.endedReason', 'release.untilDay'])
      .where((where) => where.or([where('endedReason', '=', 'stopped-by-me'), where('untilDay', '<', TODAY)]))
      .where((where) => where.or([where('endedReason', 'is', null), where('endedReason', '!=', 'replaced')]))
      .orderBy('person.name')
      .execute()
    expect(ended.map((one) => [one.name, one.endedReason])).toEqual([
      ['Anahit Petrosyan', 'stopped-by-me'],
      ['Samuel Ortiz', null],
      ['أمينة صالح', null],
    ])
  })

  it('own words carry the language they are in', async () => {
    const rows = await database()
      .selectFrom('goal')
      .innerJoin('person', 'person.id', 'goal.ownerId')
      .select(['goal.statementLanguage', 'person.language'])
      .where('statement', 'is not', null)
      .execute()
    expect(rows.filter((row) => row.statementLanguage !== row.language)).toEqual([])
    expect(rows.length).toBeGreaterThan(15)
  })

  const happened = {
    person: ['createdAt'],
    account: ['createdAt'],
    goal: ['createdAt', 'updatedAt', 'createdDay', 'achievedDay', 'shownAt'],
    goalEvent: ['at', 'day'],
    step: ['createdAt', 'doneDay'],
    pothole: ['usedDay'],
    checkIn: ['day', 'createdAt'],
    review: ['day', 'createdAt'],
    round: ['day', 'finishedAt'],
    release: ['signedAt', 'stoppedAt'],
    listLook: ['day', 'at'],
    circleMember: ['joinedAt'],
    draft: ['createdAt', 'updatedAt'],
    change: ['at'],
    auditEvent: ['at'],
  } as const

  it.each(Object.entries(happened))('nothing in %s happened in the future', async (table, columns) => {
    const rows = (await database()
      .selectFrom(table as 'goal')
      .selectAll()
      .execute()) as unknown as Record<string, string | null>[]
    expect(rows.length).toBeGreaterThan(0)
    const later = rows.flatMap((row) =>
      columns.flatMap((column) => {
        const when = row[column]
        if (when === null || when === undefined) return []
        return when > (dayFrom(when) ? TODAY : NOW) ? [`${column} ${when}`] : []
      }),
    )
    expect(later).toEqual([])
  })

  it('the audit log is whole, in the order of time, and knows who looked', async () => {
    expect(await verifyAudit(database())).toMatchObject({ whole: true })
    const events = await database().selectFrom('auditEvent').select(['at', 'kind']).orderBy('sequence').execute()
    expect(events.map((event) => event.at)).toEqual(events.map((event) => event.at).sort())
    expect(events.filter((event) => event.kind === 'worker-looked').length).toBeGreaterThan(60)
  })
})
