import { expect, it } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { stopStandings } from '#app/domain/roadmap.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { addStop, type StopWritten } from '#app/features/roadmap/add-stop.server.ts'
import { changeRoadmapStatus } from '#app/features/roadmap/change-roadmap-status.server.ts'
import { changeStop } from '#app/features/roadmap/change-stop.server.ts'
import { markStop } from '#app/features/roadmap/mark-stop.server.ts'
import { moveStop } from '#app/features/roadmap/move-stop.server.ts'
import { removeStop } from '#app/features/roadmap/remove-stop.server.ts'
import { restateRoadmap } from '#app/features/roadmap/restate-roadmap.server.ts'
import { type RoadmapWords, setRoadmap } from '#app/features/roadmap/set-roadmap.server.ts'
import { tieGoal } from '#app/features/roadmap/tie-goal.server.ts'
import { untieGoal } from '#app/features/roadmap/untie-goal.server.ts'
import { writeUpdate } from '#app/features/roadmap/write-update.server.ts'
import {
  database,
  findGoal,
  findStop,
  listPotholes,
  listRoadmapEvents,
  listRoadmaps,
  listRoadmapUpdates,
  listStops,
  roadmapShownTo,
} from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aGoal, aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'

const words = (wishes: Partial<RoadmapWords> = {}): RoadmapWords => ({
  submission: aSubmission(),
  statement: 'A home of our own',
  targetDay: aDay('2030-06-01'),
  reward: 'A party in the yard',
  onlyMe: false,
  ...wishes,
})

const stopWords = (wishes: Partial<StopWritten> = {}): StopWritten => ({
  submission: aSubmission(),
  statement: 'Work with steady hours',
  day: null,
  reached: false,
  ifText: '',
  thenText: '',
  onlyMe: false,
  ...wishes,
})

const aRoadmap = async (actor: Participant, wishes: Partial<RoadmapWords> = {}) =>
  done(await setRoadmap(actor, words(wishes))).roadmapId
const aStop = async (actor: Participant, roadmapId: string, wishes: Partial<StopWritten> = {}) =>
  done(await addStop(actor, roadmapId, stopWords(wishes))).stopId
const said = async ({ personId }: Participant, roadmapId: string) =>
  (await listStops(database(), personId, roadmapId)).map(({ statement }) => statement)

onBothDatabases('a big goal', () => {
  it('is one at a time, and twice the same form is one', async () => {
    const rosa = await aParticipant()
    const sent = words()
    const first = done(await setRoadmap(rosa, sent))
    expect(done(await setRoadmap(rosa, sent))).toEqual(first)
    expect(await setRoadmap(rosa, words())).toEqual({ refused: 'another-now' })
    expect(await listRoadmaps(database(), rosa.personId)).toHaveLength(1)
  })

  it('is put away, gives way to another one, and cannot be picked up beside it', async () => {
    const rosa = await aParticipant()
    const roadmapId = await aRoadmap(rosa)
    const to = (status: 'now' | 'achieved' | 'set-aside', id = roadmapId) =>
      changeRoadmapStatus(rosa, id, { submission: aSubmission(), to: status })
    done(await to('set-aside'))
    const other = await aRoadmap(rosa, { statement: 'A trade' })
    expect(await to('now')).toEqual({ refused: 'another-now' })
    expect(await to('achieved')).toEqual({ refused: 'not-allowed' })
    done(await to('achieved', other))
    done(await to('now'))
    const roadmaps = await listRoadmaps(database(), rosa.personId)
    expect(roadmaps.find(({ id }) => id === other)).toMatchObject({ status: 'achieved', achievedDay: rosa.today })
    expect(roadmaps.find(({ id }) => id === roadmapId)).toMatchObject({ status: 'now', achievedDay: null })
  })

  it('keeps what it said before in its story, and refuses an older version', async () => {
    const rosa = await aParticipant()
    const roadmapId = await aRoadmap(rosa)
    done(await restateRoadmap(rosa, roadmapId, { ...words({ statement: 'A house' }), version: 1 }))
    expect(await restateRoadmap(rosa, roadmapId, { ...words(), version: 1 })).toEqual({ refused: 'stale' })
    expect(await restateRoadmap(rosa, roadmapId, { ...words({ targetDay: aDay('2020-01-01') }), version: 2 })).toEqual({
      refused: 'past',
    })
    const story = await listRoadmapEvents(database(), rosa.personId, roadmapId)
    expect(story.map(({ kind }) => kind)).toEqual(['set', 'restated'])
    expect(story[1]).toMatchObject({ before: { text: 'A home of our own', language: 'en' } })
  })

  it('holds ten stops in the order they are moved to', async () => {
    const rosa = await aParticipant()
    const roadmapId = await aRoadmap(rosa)
    const first = await aStop(rosa, roadmapId, { statement: 'one' })
    await aStop(rosa, roadmapId, { statement: 'two' })
    done(await moveStop(rosa, roadmapId, first, { submission: aSubmission(), by: 1 }))
    expect(await said(rosa, roadmapId)).toEqual(['two', 'one'])
    for (let at = 2; at < 10; at++) await aStop(rosa, roadmapId)
    expect(await addStop(rosa, roadmapId, stopWords())).toEqual({ refused: 'too-many' })
  })

  it('marks a stop reached, takes that back, and refuses days that cannot be', async () => {
    const rosa = await aParticipant()
    const roadmapId = await aRoadmap(rosa)
    const stopId = await aStop(rosa, roadmapId)
    const mark = (reached: boolean) => markStop(rosa, roadmapId, stopId, { submission: aSubmission(), reached })
    const standing = async () => stopStandings(await listStops(database(), rosa.personId, roadmapId))
    done(await mark(true))
    expect(await mark(true)).toEqual({ refused: 'not-allowed' })
    expect(await standing()).toEqual(['got'])
    done(await mark(false))
    expect(await standing()).toEqual(['here'])
    const refused = (wishes: Partial<StopWritten>) => addStop(rosa, roadmapId, stopWords(wishes))
    expect(await refused({ day: aDay('2020-01-01') })).toEqual({ refused: 'past' })
    expect(await refused({ day: aDay('2099-01-01') })).toEqual({ refused: 'too-far' })
    expect(await refused({ day: aDay('2030-01-01'), reached: true })).toEqual({ refused: 'ahead' })
  })

  it('a stop becomes a goal with what may get in the way, parts from it, and neither is lost', async () => {
    const rosa = await aParticipant()
    const { personId } = rosa
    const roadmapId = await aRoadmap(rosa)
    const pair = { ifText: 'only night shifts', thenText: 'ask at the clinic' }
    const stopId = await aStop(rosa, roadmapId, pair)
    const goalId = await aGoal(rosa, { wording: { statement: 'Find steady hours' }, stopId })
    expect(await findStop(database(), personId, roadmapId, stopId)).toMatchObject({
      statement: 'Find steady hours',
      goal: { id: goalId, status: 'now' },
    })
    expect(await listPotholes(database(), personId, [goalId])).toMatchObject([pair])
    expect(await changeStop(rosa, roadmapId, stopId, { ...stopWords(), version: 2 })).toEqual({ refused: 'is-goal' })

    done(await untieGoal(rosa, roadmapId, stopId, { submission: aSubmission() }))
    expect(await findStop(database(), personId, roadmapId, stopId)).toMatchObject({
      statement: 'Find steady hours',
      goal: null,
      pair,
    })
    expect(await findGoal(database(), personId, goalId)).toMatchObject({ status: 'now', roadmapId: null })
  })

  it('a goal becomes a stop once, and stays a goal when the stop is taken off', async () => {
    const rosa = await aParticipant()
    const roadmapId = await aRoadmap(rosa)
    const goalId = await aGoal(rosa)
    const tie = () => tieGoal(rosa, roadmapId, { submission: aSubmission(), goalId, stopId: null })
    const { stopId } = done(await tie())
    expect(await tie()).toEqual({ refused: 'on-the-way' })
    done(await changeGoalStatus(rosa, goalId, { submission: aSubmission(), to: 'achieved', reason: '' }))
    expect(stopStandings(await listStops(database(), rosa.personId, roadmapId))).toEqual(['got'])
    done(await removeStop(rosa, roadmapId, stopId, { submission: aSubmission() }))
    expect(await said(rosa, roadmapId)).toEqual([])
    expect(await findGoal(database(), rosa.personId, goalId)).toMatchObject({ status: 'achieved' })
  })

  it('dated lines are written, corrected and taken away', async () => {
    const rosa = await aParticipant()
    const roadmapId = await aRoadmap(rosa)
    const line = { text: 'It goes well', day: rosa.today, onlyMe: false, updateId: null, version: 0 }
    const { updateId } = done(await writeUpdate(rosa, roadmapId, { ...line, submission: aSubmission() }))
    const again = { ...line, updateId, version: 1, text: 'It goes slowly' }
    done(await writeUpdate(rosa, roadmapId, { ...again, submission: aSubmission() }))
    expect(await writeUpdate(rosa, roadmapId, { ...again, submission: aSubmission() })).toEqual({ refused: 'stale' })
    const lines = () => listRoadmapUpdates(database(), rosa.personId, roadmapId)
    expect((await lines()).map(({ text }) => text)).toEqual(['It goes slowly'])
    done(await writeUpdate(rosa, roadmapId, { ...again, submission: aSubmission(), remove: true }))
    expect(await lines()).toEqual([])
  })
})

onBothDatabases('what a worker sees of a big goal', () => {
  const shown = { sections: ['goals', 'goal-notes'] as const, fromDay: aDay('2026-01-01') }

  it('nothing without goals, and nothing of one that is only mine', async () => {
    const rosa = await aParticipant()
    await aRoadmap(rosa, { onlyMe: true })
    const sam = await aParticipant()
    await aRoadmap(sam)
    expect(await roadmapShownTo(database(), rosa.personId, shown)).toBeNull()
    expect(await roadmapShownTo(database(), sam.personId, { ...shown, sections: ['bridge'] })).toBeNull()
  })

  it('neither a kept stop, nor a kept goal, nor one about health without its tick, parted from its goal or not', async () => {
    const rosa = await aParticipant()
    const roadmapId = await aRoadmap(rosa)
    await aStop(rosa, roadmapId, { statement: 'to be seen' })
    await aStop(rosa, roadmapId, { statement: 'kept', onlyMe: true })
    const goals = [
      { onlyMe: true, lifeArea: 'work' as const },
      { onlyMe: false, lifeArea: 'health' as const },
    ]
    for (const wishes of goals) {
      const goalId = await aGoal(rosa, wishes)
      const { stopId } = done(await tieGoal(rosa, roadmapId, { submission: aSubmission(), goalId, stopId: null }))
      const seen = async () =>
        (await roadmapShownTo(database(), rosa.personId, shown))?.stops.map((stop) => stop.statement)
      expect(await seen()).toEqual(['to be seen'])
      done(await untieGoal(rosa, roadmapId, stopId, { submission: aSubmission() }))
      expect(await seen()).toEqual(['to be seen'])
    }
  })

  it('reward and lines are notes', async () => {
    const rosa = await aParticipant()
    const roadmapId = await aRoadmap(rosa)
    const line = { text: 'It goes well', day: rosa.today, updateId: null, version: 0 }
    done(await writeUpdate(rosa, roadmapId, { ...line, onlyMe: false, submission: aSubmission() }))
    done(await writeUpdate(rosa, roadmapId, { ...line, onlyMe: true, submission: aSubmission() }))
    const all = await roadmapShownTo(database(), rosa.personId, shown)
    expect(all?.updates).toHaveLength(1)
    expect(all?.roadmap.reward).toBe('A party in the yard')
    const some = await roadmapShownTo(database(), rosa.personId, { ...shown, sections: ['goals'] })
    expect(some?.updates).toEqual([])
    expect(some?.roadmap.reward).toBeNull()
  })
})
