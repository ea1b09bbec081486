// A moment for a child: written, still to come, happened; and who reads what of it.
import { expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { SECTIONS, type Section } from '#app/domain/release.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { readShownThenAndNow } from '#app/features/history/read-shown-then-and-now.server.ts'
import { readTimeLine } from '#app/features/history/read-time-line.server.ts'
import { addMilestone, type NewMilestone } from '#app/features/milestones/add-milestone.server.ts'
import { sayItHappened } from '#app/features/milestones/coming/say-it-happened.server.ts'
import { readIdeasOffered, readMilestonePage } from '#app/features/milestones/read-milestone.server.ts'
import { restateMilestone } from '#app/features/milestones/restate-milestone.server.ts'
import { undoMilestoneChange } from '#app/features/milestones/undo-milestone-change.server.ts'
import { database, readCircleLines, readFamilyLine } from '#db'
import { aChild, aCircle } from '#tests/support/circles.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'

const said = (childId: string, wishes: Partial<NewMilestone> = {}): NewMilestone => ({
  submission: aSubmission(),
  idea: null,
  text: 'Helps set the table',
  about: null,
  note: '',
  day: aDay('2026-10-14'),
  monthOnly: false,
  onlyMe: false,
  shown: true,
  forChild: { childId, area: 'independence' },
  ...wishes,
})
const visit = { text: 'First preschool day', day: aDay('2027-01-05'), coming: true, place: 'Oak Street 4' }
const add = async (who: Participant, form: NewMilestone) => done(await addMilestone(who, form)).milestoneId
const press = () => ({ submission: aSubmission() })
const family = (who: Participant) => readFamilyLine(database(), who)
const told = async (who: Participant) => (await readCircleLines(database(), who)).map(({ own }) => own?.text)

onBothDatabases('a moment for a child', () => {
  test('is one however often it is sent, stands on her lines with the nickname, and is read by her family with its month', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant({ name: 'Miguel' })]
    await aCircle([rosa, miguel])
    const childId = await aChild(rosa)
    const form = said(childId)
    expect(await addMilestone(rosa, form)).toEqual(await addMilestone(rosa, form))
    expect(await family(rosa)).toMatchObject([{ name: 'Lucas', day: '2026-10-14', onlyI: false, done: true }])
    expect(await family(miguel)).toMatchObject([{ name: 'Lucas', day: '2026-10-01', href: null }])
    expect((await readTimeLine(rosa, { of: null, page: null })).moments).toMatchObject([
      { told: { childName: 'Lucas', own: { text: 'Helps set the table' } } },
    ])
  })

  test('not shown is hers alone', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant()]
    await aCircle([rosa, miguel])
    await add(rosa, said(await aChild(rosa), { shown: false }))
    expect(await family(rosa)).toMatchObject([{ onlyI: true }])
    expect(await family(miguel)).toEqual([])
  })

  test('still to come is seen by her alone until it happened, then with its month', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant()]
    await aCircle([rosa, miguel])
    const childId = await aChild(rosa)
    const id = await add(rosa, said(childId, visit))
    expect(await family(rosa)).toMatchObject([{ coming: true, day: '2027-01-05' }])
    expect(await told(miguel)).toEqual([])
    expect((await readTimeLine(rosa, { of: null, page: null })).moments).toEqual([])
    const form = press()
    done(await sayItHappened(rosa, id, form))
    done(await sayItHappened(rosa, id, form))
    done(await sayItHappened(rosa, id, press()))
    expect(await told(miguel)).toEqual(['First preschool day'])
    const { milestone, lines } = await readMilestonePage(rosa, id)
    expect(milestone).toMatchObject({ happened: true, day: '2026-11-21', place: null })
    expect(lines.map(({ line }) => line.events[0]?.kind)).toEqual(['written', 'happened'])
    done(await undoMilestoneChange(rosa, id, { ...press(), eventId: lines.at(-1)?.line.id ?? '' }))
    expect(await family(rosa)).toMatchObject([{ coming: true, day: '2027-01-05' }])
    expect(await told(miguel)).toEqual([])
    expect(await sayItHappened(miguel, id, press())).toEqual({ refused: 'not-found' })
  })

  test('of a day gone by is of that day when it happened', async () => {
    const rosa = await aParticipant()
    const childId = await aChild(rosa)
    const id = await add(rosa, said(childId, { ...visit, day: aDay('2026-11-21') }))
    const nextDay = { ...rosa, today: aDay('2026-11-22') }
    expect(await addMilestone(nextDay, said(childId, { ...visit, day: aDay('2026-11-21') }))).toEqual({
      refused: 'over',
    })
    done(await sayItHappened(nextDay, id, press()))
    expect((await readMilestonePage(nextDay, id)).milestone.day).toBe('2026-11-21')
  })

  test('is refused for a day to come that is no visit and no plan, and for a child that is not hers', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant()]
    const childId = await aChild(rosa)
    const ahead = { day: aDay('2027-01-05') }
    expect(await addMilestone(rosa, said(childId, ahead))).toEqual({ refused: 'ahead' })
    const counts = { idea: 'small-counts', text: '' } as const
    expect(await addMilestone(rosa, said(childId, { ...counts, ...ahead, coming: true }))).toEqual({ refused: 'ahead' })
    expect('done' in (await addMilestone(rosa, said(childId, { ...visit, idea: 'small-eyes' })))).toBe(true)
    expect(await addMilestone(miguel, said(childId))).toEqual({ refused: 'not-found' })
    const off = await aChild(rosa, { removedDay: '2026-11-01' })
    expect(await addMilestone(rosa, said(off))).toEqual({ refused: 'not-found' })
    expect(await addMilestone(rosa, { ...said(''), forChild: null, coming: true })).toEqual({ refused: 'ahead' })
  })

  test('from 13 has no ideas for a parent; a teenager has them for their own', async () => {
    const [rosa, sofia] = [await aParticipant(), await aParticipant({ name: 'Sofia' })]
    await aCircle([rosa, { who: sofia, standing: 'teenager' }])
    const childId = await aChild(rosa, { nickname: 'Sofía', band: 'twelve-to-seventeen' })
    const idea = { idea: 'teen-feelings', text: '' } as const
    expect(await addMilestone(rosa, said(childId, idea))).toEqual({ refused: 'not-found' })
    expect(await addMilestone(rosa, { ...said('', idea), forChild: null })).toEqual({ refused: 'not-found' })
    expect((await readIdeasOffered(rosa)).list).not.toContain('teen-feelings')
    expect((await readIdeasOffered(sofia)).list.slice(0, 6)).toEqual([
      'teen-shots',
      'teen-sleep',
      'teen-feelings',
      'teen-choice',
      'teen-job',
      'teen-after-school',
    ])
    expect((await readIdeasOffered(sofia)).list, 'and nothing about money').not.toContain('savings')
    await add(sofia, { ...said('', idea), forChild: null })
    await add(sofia, { ...said('', { ...visit, idea: 'teen-job' }), forChild: null })
    expect((await readCircleLines(database(), rosa)).map((line) => [line.ownerName, line.idea, line.own])).toEqual([
      ['Sofia', 'teen-feelings', null],
    ])
    done(await addMilestone(rosa, said(childId)))
  })

  test('is changed on the version that was read, and keeps that it is a child’s', async () => {
    const rosa = await aParticipant()
    const childId = await aChild(rosa)
    const id = await add(rosa, said(childId))
    const change = {
      ...said(childId, { text: 'Sets the table', about: 'safety' }),
      area: 'social' as const,
      version: 1,
    }
    done(await restateMilestone(rosa, id, change))
    expect(await restateMilestone(rosa, id, { ...change, submission: aSubmission() })).toEqual({ refused: 'stale' })
    const { milestone } = await readMilestonePage(rosa, id)
    expect(milestone).toMatchObject({ childName: 'Lucas', area: 'social', about: 'children', onlyMe: false })
  })
})

onBothDatabases('a worker', () => {
  const shows = async (sections: readonly Section[]) => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const childId = await aChild(rosa)
    await aRelease(rosa, dana, { sections: [...sections], fromDay: '1900-01-01' })
    await add(rosa, said(childId, { note: 'A note of mine', shown: false }))
    await add(rosa, said(childId, { idea: 'small-counts', text: '' }))
    await add(rosa, said(childId, visit))
    await add(rosa, said(childId, { text: 'Mine alone', onlyMe: true }))
    const page = await readAppointment(dana, rosa.personId)
    const then = await readShownThenAndNow(dana, rosa.personId, {} as never)
    return { page, all: JSON.stringify([page, then]) }
  }
  const without = (...gone: Section[]) => SECTIONS.filter((section) => !gone.includes(section))

  test('reads a child’s moments by both ticks, never what is to come, a place, a note', async () => {
    const { page, all } = await shows(SECTIONS)
    expect(page?.milestones.map(({ idea, own, childName }) => [childName, idea ?? own?.text]).sort()).toEqual([
      ['Lucas', 'Helps set the table'],
      ['Lucas', 'small-counts'],
    ])
    for (const never of ['preschool', '2027-01-05', 'Oak Street', 'A note of mine', 'Mine alone'])
      expect(all).not.toContain(never)
  })

  test.each([
    ['without the children’s tick', without('children')],
    ['without that of special moments', without('moments')],
  ])('reads nothing of a child %s', async (_, sections) => {
    const { all } = await shows(sections)
    for (const never of ['Lucas', 'Helps set', 'small-counts', 'preschool', 'Oak Street'])
      expect(all).not.toContain(never)
  })
})
