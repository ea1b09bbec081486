// What goes wrong while a goal is written and kept: each has its own clear answer, and nothing that was typed is lost.
import { expect, it } from 'vitest'
import { addDays, partsOf } from '#app/domain/day.ts'
import { addStop } from '#app/features/roadmap/add-stop.server.ts'
import { setRoadmap } from '#app/features/roadmap/set-roadmap.server.ts'
import { database, listGoals, listSteps } from '#db'
import { onSqlite } from '#tests/support/databases.ts'
import { aGoal, aStep, aSubmission, done, theGoal } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import type { Visitor } from '#tests/support/visitor.ts'

const now = new Date().toISOString()

const aBigGoal = () => ({
  submission: aSubmission(),
  statement: 'A home of our own',
  targetDay: null,
  reward: '',
  onlyMe: false,
})
const aGoalOnTheWay = () => ({
  submission: aSubmission(),
  statement: 'Work with steady hours',
  day: null,
  reached: false,
  ifText: '',
  thenText: '',
  onlyMe: false,
})

onSqlite('what goals refuse', () => {
  const app = withServedApp()

  const somebody = async () => {
    const rosa = await aParticipant({ now })
    return { rosa, visitor: await app.visitor(rosa) }
  }
  const summary = (html: string) => html.match(/<div[^>]*role="alert"[\s\S]*?<\/div>/)?.[0] ?? ''
  const typedDay = (day: Parameters<typeof partsOf>[0]) => {
    const { year, month, day: of } = partsOf(day)
    return { 'day.year': String(year), 'day.month': String(month), 'day.day': String(of) }
  }
  const begun = async (visitor: Visitor, statement: string) =>
    visitor.submit(await visitor.get('/goals/new'), { statement, press: 'next' })

  it('a target that is over, and a day that does not exist', async () => {
    const { rosa, visitor } = await somebody()
    const when = await begun(visitor, 'Find a place')
    const past = await visitor.submit(when, { span: 'own', ...typedDay(addDays(rosa.today, -1)), press: 'next' })
    expect([past.status, summary(past.html)]).toEqual([400, expect.stringContaining('That day is over.')])
    const none = { 'day.year': '2027', 'day.month': '2', 'day.day': '30' }
    const never = await visitor.submit(when, { span: 'own', ...none, press: 'next' })
    expect([never.status, summary(never.html)]).toEqual([400, expect.stringContaining('That month ends with day 28.')])
    expect(never.html).toContain('value="30"')
  })

  it('no year: it is the next such day, read back with its year, and an error leads to the part to mend', async () => {
    const { rosa, visitor } = await somebody()
    const when = await begun(visitor, 'Find a place')
    const own = (day: Parameters<typeof partsOf>[0]) => ({ span: 'own', ...typedDay(day), press: 'next' })
    const lastYear = await visitor.submit(when, own(addDays(rosa.today, -400)))
    expect(summary(lastYear.html)).toContain('href="#day.year"')
    const letters = await visitor.submit(when, { ...own(rosa.today), 'day.day': '1e1' })
    expect(summary(letters.html)).toContain('href="#day.day"')
    const yesterday = addDays(rosa.today, -1)
    const firstStep = await visitor.submit(when, { ...own(yesterday), 'day.year': '' })
    expect(firstStep.path).toMatch(/first-step$/)
    expect(firstStep.html).toContain(String(partsOf(yesterday).year + 1))
  })

  it('a review before the last one, whichever page it is asked on', async () => {
    const { rosa, visitor } = await somebody()
    const goalId = await aGoal(rosa, { targetDay: addDays(rosa.today, 9) })
    const more = await visitor.submit(await visitor.get(`/goals/${goalId}/review`), { decision: 'keep' })
    expect(more.path).toBe(`/goals/${goalId}/review/more`)
    const today = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(rosa.today))
    const again = { window: 'own', ...typedDay(rosa.today) }
    for (const [path, words] of [
      [more.path, 'helped'],
      [`/goals/${goalId}/review/later`, 'reason'],
    ] as const) {
      const refused = await visitor.submit(await visitor.get(path), { ...again, [words]: 'My sister came along' })
      expect([path, refused.status]).toEqual([path, 400])
      expect(summary(refused.html)).toContain(`The last look was on ${today}. A day after that fits.`)
      expect(refused.html).toContain('My sister came along')
    }
    expect((await theGoal(rosa, goalId)).reviewDay).toBe(addDays(rosa.today, 30))
  })

  it('ten thousand characters', async () => {
    const { rosa, visitor } = await somebody()
    const long = 'word '.repeat(2000).trim()
    const refused = await begun(visitor, long)
    expect(refused.status).toBe(400)
    expect(summary(refused.html)).toContain('href="#statement"')
    expect(refused.html).toContain(long)
    expect(await listGoals(database(), rosa.personId)).toEqual([])
  })

  it('the same button ten times makes one goal', async () => {
    const { rosa, visitor } = await somebody()
    const firstStep = await visitor.submit(await begun(visitor, 'Find a place'), { span: '1-month', press: 'next' })
    const readBack = await visitor.submit(firstStep, { step: 'Call', stepWhen: 'today', press: 'next' })
    const pressed = await Promise.all(Array.from({ length: 10 }, () => visitor.submit(readBack, { press: 'save' })))
    expect(new Set(pressed.map(({ path }) => path)).size).toBe(1)
    expect(await listGoals(database(), rosa.personId)).toHaveLength(1)
  })

  it('one goal on the way, made a goal in two windows: the second is asked, and nothing is lost', async () => {
    const { rosa, visitor } = await somebody()
    const roadmapId = done(await setRoadmap(rosa, aBigGoal())).roadmapId
    const stopId = done(await addStop(rosa, roadmapId, aGoalOnTheWay())).stopId
    const stop = `/roadmap/${roadmapId}/stops/${stopId}`
    const other = await aGoal(rosa)
    const tie = await visitor.get(`${stop}/tie`)
    const road = await visitor.get('/roadmap')
    const window = async () => {
      const what = await visitor.submit(await visitor.get(stop), {}, (form) => form.action.endsWith('/begin'))
      const when = await visitor.submit(what, { press: 'next' })
      const firstStep = await visitor.submit(when, { span: '1-month', press: 'next' })
      return visitor.submit(firstStep, { step: 'Call', stepWhen: 'today', press: 'next' })
    }
    const [one, two] = [await window(), await window()]
    const { path } = await visitor.submit(one, { press: 'save' })
    const asked = await visitor.submit(two, { press: 'save' })
    expect(asked.status).toBe(409)
    expect(asked.html).toContain('This goal on the way is one of my goals by now.')
    expect(asked.html).toContain(`href="${path}"`)
    expect(await listGoals(database(), rosa.personId)).toHaveLength(2)
    // What the two old pages of that goal on the way still offer is no longer so, and they say so.
    const tied = await visitor.submit(tie, { goalId: other })
    const marked = await visitor.submit(road, { to: 'reached' }, (form) => form.action.endsWith(`${stopId}/mark`))
    for (const late of [tied, marked]) {
      expect(late.status).toBe(409)
      expect(late.html).toContain('This is different by now')
    }
    // It is saved by itself when that is what is wanted.
    expect((await visitor.submit(asked, { press: 'save' })).status).toBe(200)
    expect(await listGoals(database(), rosa.personId)).toHaveLength(3)
  })

  it('forty goals are listed, and sixty steps are plenty', async () => {
    const { rosa, visitor } = await somebody()
    const made = await Promise.all(Array.from({ length: 40 }, () => aGoal(rosa, { targetDay: addDays(rosa.today, 9) })))
    const list = await visitor.get('/goals')
    expect(list.status).toBe(200)
    for (const goalId of made) expect(list.html).toContain(`/goals/${goalId}"`)
    const [goalId = ''] = made
    for (let at = 1; at < 60; at++) await aStep(rosa, goalId)
    const text = 'One more after all'
    const full = await visitor.submit(await visitor.get(`/goals/${goalId}/steps/new`), { text })
    expect(full.status).toBe(400)
    expect(summary(full.html)).toContain('This goal has as many steps as it can hold.')
    expect(full.html).toContain(text)
    expect(await listSteps(database(), rosa.personId, goalId)).toHaveLength(60)
  })

  it('a mark that nobody was offered is answered by a page of ours', async () => {
    const { rosa, visitor } = await somebody()
    const goalId = await aGoal(rosa, { targetDay: addDays(rosa.today, 9) })
    const stepId = (await listSteps(database(), rosa.personId, goalId))[0]?.id
    const submission = crypto.randomUUID()
    const answer = await visitor.post(
      `/goals/${goalId}/steps/${stepId}/mark`,
      { submission, status: 'king' },
      { origin: app.url() },
    )
    expect(answer.status).toBe(400)
    expect(answer.html).toContain('<h1>This form did not arrive whole</h1>')
  })

  it('words that turn the line around are kept without the turn', async () => {
    const { rosa, visitor } = await somebody()
    const goalId = await aGoal(rosa, { targetDay: addDays(rosa.today, 9) })
    const plan = await visitor.get(`/goals/${goalId}/plan`)
    await visitor.submit(plan, { statement: 'abc\u202Egpj.exe\u2066 end' })
    expect((await theGoal(rosa, goalId)).statement).toBe('abcgpj.exe end')
  })

  it('two tabs: the later one says what stands now and keeps what was typed', async () => {
    const { rosa, visitor } = await somebody()
    const goalId = await aGoal(rosa, { targetDay: addDays(rosa.today, 9) })
    const [one, other] = [await visitor.get(`/goals/${goalId}/plan`), await visitor.get(`/goals/${goalId}/plan`)]
    await visitor.submit(one, { statement: 'Written in the first tab' })
    const late = await visitor.submit(other, { statement: 'Written in the second tab' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Written in the first tab')
    expect(late.html).toContain('Written in the second tab')
    expect((await theGoal(rosa, goalId)).statement).toBe('Written in the first tab')
  })

  it('Back in the middle of the builder, and after its end', async () => {
    const { rosa, visitor } = await somebody()
    const when = await begun(visitor, 'Find a place')
    const firstStep = await visitor.submit(when, { span: '1-month', press: 'next' })
    const what = await visitor.get(when.path.replace(/when$/, 'what'))
    expect(what.html).toContain('Find a place')
    await visitor.submit(what, { statement: 'Find a quiet place', press: 'next' })
    const stepPage = await visitor.get(firstStep.path)
    const readBack = await visitor.submit(stepPage, { step: 'Call', stepWhen: 'today', press: 'next' })
    const saved = await visitor.submit(readBack, { press: 'save' })
    expect(saved.html).toContain('Find a quiet place')
    expect(saved.html).toMatch(/<p id="saved" role="status">.*?<\/svg> Saved\.<\/p>/)
    // Back to any of its pages leads to the goal; a page still open from before saves nothing twice.
    expect((await visitor.open(when.path)).path).toBe(saved.path)
    expect((await visitor.submit(readBack, { press: 'save' })).path).toBe(saved.path)
    expect(await listGoals(database(), rosa.personId)).toHaveLength(1)
  })
})
