// Every change of a big goal has its inverse: it is taken back, the story keeps both, and it can be put back.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { linesOf } from '#app/domain/story.ts'
import { addStop } from '#app/features/roadmap/add-stop.server.ts'
import { changeRoadmapStatus } from '#app/features/roadmap/change-roadmap-status.server.ts'
import { changeStop } from '#app/features/roadmap/change-stop.server.ts'
import { markStop } from '#app/features/roadmap/mark-stop.server.ts'
import { moveStop } from '#app/features/roadmap/move-stop.server.ts'
import { removeStop } from '#app/features/roadmap/remove-stop.server.ts'
import { restateRoadmap } from '#app/features/roadmap/restate-roadmap.server.ts'
import { setRoadmap } from '#app/features/roadmap/set-roadmap.server.ts'
import { tieGoal } from '#app/features/roadmap/tie-goal.server.ts'
import { undoRoadmapChange } from '#app/features/roadmap/undo-roadmap-change.server.ts'
import { untieGoal } from '#app/features/roadmap/untie-goal.server.ts'
import { writeUpdate } from '#app/features/roadmap/write-update.server.ts'
import { database, listGoalEvents, listRoadmapEvents, readRoadAsKept, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aGoal, aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'

// why: each case lives through a dozen changes on a real PostgreSQL
vi.setConfig({ testTimeout: 30_000 })

interface Road {
  roadmapId: string
  /** with own words, a day and what may get in the way */
  first: string
  /** one of the person's goals */
  tied: string
  last: string
  goalId: string
  freeGoalId: string
  updateId: string
  submission: string
}
type Verb = (me: Participant, road: Road) => Promise<{ done: unknown } | { refused: string }>

const stop = { statement: 'Work with steady hours', day: aDay('2028-01-05'), reached: false, ifText: '', thenText: '' }
const pair = { ifText: 'the shift changes', thenText: 'ask my mother' }
const roadmap = { statement: 'A home of our own', targetDay: aDay('2030-06-01'), reward: 'A party', onlyMe: false }
const line = { text: 'Slow, but it goes', day: aDay('2026-11-20'), onlyMe: false, version: 0 }

const verbs: [file: string, what: string, verb: Verb][] = [
  [
    'restate-roadmap',
    'other words, another day, no reward, only me',
    (me, { roadmapId, submission }) =>
      restateRoadmap(me, roadmapId, {
        submission,
        version: 1,
        statement: 'A house',
        targetDay: null,
        reward: '',
        onlyMe: true,
      }),
  ],
  [
    'restate-roadmap',
    'another reward and nothing else',
    (me, { roadmapId, submission }) =>
      restateRoadmap(me, roadmapId, { submission, version: 1, ...roadmap, reward: 'A trip' }),
  ],
  [
    'change-roadmap-status',
    'reach it',
    (me, { roadmapId, submission }) => changeRoadmapStatus(me, roadmapId, { submission, to: 'achieved' }),
  ],
  [
    'change-roadmap-status',
    'put it away',
    (me, { roadmapId, submission }) => changeRoadmapStatus(me, roadmapId, { submission, to: 'set-aside' }),
  ],
  [
    'add-stop',
    'another goal on the way',
    (me, { roadmapId, submission }) => addStop(me, roadmapId, { submission, ...stop, ...pair, onlyMe: true }),
  ],
  [
    'change-stop',
    'other words and no pair',
    (me, { roadmapId, first, submission }) =>
      changeStop(me, roadmapId, first, {
        submission,
        version: 1,
        ...stop,
        statement: 'A job',
        day: null,
        onlyMe: true,
      }),
  ],
  [
    'mark-stop',
    'reach a stop',
    (me, { roadmapId, first, submission }) => markStop(me, roadmapId, first, { submission, reached: true }),
  ],
  [
    'move-stop',
    'move a stop',
    (me, { roadmapId, last, submission }) => moveStop(me, roadmapId, last, { submission, by: -1 }),
  ],
  [
    'remove-stop',
    'take the first off',
    (me, { roadmapId, first, submission }) => removeStop(me, roadmapId, first, { submission }),
  ],
  [
    'remove-stop',
    'take a goal off',
    (me, { roadmapId, tied, submission }) => removeStop(me, roadmapId, tied, { submission }),
  ],
  [
    'tie-goal',
    'a goal as another stop',
    (me, { roadmapId, freeGoalId: goalId, submission }) => tieGoal(me, roadmapId, { submission, goalId, stopId: null }),
  ],
  [
    'tie-goal',
    'a goal that a stop is already',
    (me, { roadmapId, freeGoalId: goalId, first, submission }) =>
      tieGoal(me, roadmapId, { submission, goalId, stopId: first }),
  ],
  ['untie-goal', 'part them', (me, { roadmapId, tied, submission }) => untieGoal(me, roadmapId, tied, { submission })],
  [
    'write-update',
    'write a line',
    (me, { roadmapId, submission }) => writeUpdate(me, roadmapId, { ...line, submission, updateId: null }),
  ],
  [
    'write-update',
    'write a line anew',
    (me, { roadmapId, updateId, submission }) =>
      writeUpdate(me, roadmapId, {
        submission,
        updateId,
        version: 1,
        text: 'Better',
        day: aDay('2026-11-19'),
        onlyMe: true,
      }),
  ],
  [
    'write-update',
    'take a line away',
    (me, { roadmapId, updateId, submission }) =>
      writeUpdate(me, roadmapId, { ...line, submission, updateId, version: 1, remove: true }),
  ],
]

test('every verb of the big goal is taken back below', () => {
  const folder = 'app/features/roadmap'
  const changing = readdirSync(folder).filter(
    (name) =>
      name.endsWith('.server.ts') &&
      /return changeRoadmap</.test(readFileSync(`${folder}/${name}`, 'utf8')) &&
      name !== 'undo-roadmap-change.server.ts',
  )
  const covered = new Set(verbs.map(([file]) => `${file}.server.ts`))
  expect([...covered].sort()).toEqual(changing.sort())
})

async function aRoad(me: Participant): Promise<Road> {
  const { roadmapId } = done(await setRoadmap(me, { submission: aSubmission(), ...roadmap }))
  const [goalId, freeGoalId] = [await aGoal(me), await aGoal(me)]
  const add = async (statement: string) =>
    done(await addStop(me, roadmapId, { submission: aSubmission(), ...stop, ...pair, statement, onlyMe: false })).stopId
  const first = await add('Work with steady hours')
  const tied = done(await tieGoal(me, roadmapId, { submission: aSubmission(), goalId, stopId: null })).stopId
  const last = await add('A year of rent put by')
  const { updateId } = done(await writeUpdate(me, roadmapId, { ...line, submission: aSubmission(), updateId: null }))
  return { roadmapId, first, tied, last, goalId, freeGoalId, updateId, submission: aSubmission() }
}

const asItIs = ({ personId }: Participant, roadmapId: string) =>
  write(async (trx) => {
    const { roadmap: itself, stops, lines } = await readRoadAsKept(trx, personId, roadmapId)
    return { itself, stops: [...stops], lines: [...lines] }
  })
const storyOf = ({ personId }: Participant, roadmapId: string) => listRoadmapEvents(database(), personId, roadmapId)
const onTheWay = async ({ personId }: Participant, goalId: string) =>
  (await listGoalEvents(database(), personId, goalId)).flatMap((event) =>
    event.kind === 'on-the-way' ? [event.on] : [],
  )

onBothDatabases('the big goal', () => {
  const undo = (me: Participant, roadmapId: string, eventId: string, submission = aSubmission()) =>
    undoRoadmapChange(me, roadmapId, { submission, eventId })
  const lastLine = async (me: Participant, roadmapId: string) => {
    const found = linesOf(await storyOf(me, roadmapId)).at(-1)
    if (!found) throw new Error('there is no story')
    return found
  }

  test.each(verbs)('%s: %s is taken back, and put back', async (_, __, verb) => {
    const me = await aParticipant()
    const road = await aRoad(me)
    const { roadmapId } = road
    const before = await asItIs(me, roadmapId)
    done(await verb(me, road))
    const after = await asItIs(me, roadmapId)
    expect(after).not.toEqual(before)
    const told = await storyOf(me, roadmapId)

    const line = await lastLine(me, roadmapId)
    expect(line.changeId).toBe(road.submission)
    const once = aSubmission()
    done(await undo(me, roadmapId, line.id, once))
    done(await undo(me, roadmapId, line.id, once))
    expect(await asItIs(me, roadmapId)).toEqual(before)
    // Nothing is taken out of the story: it says one thing more.
    const longer = await storyOf(me, roadmapId)
    expect(longer.slice(0, told.length)).toEqual(told)
    expect(longer.slice(told.length)).toMatchObject([{ kind: 'undone', change: road.submission }])
    expect(await undo(me, roadmapId, line.id)).toEqual({ refused: 'overtaken' })

    done(await undo(me, roadmapId, (await lastLine(me, roadmapId)).id))
    expect(await asItIs(me, roadmapId)).toEqual(after)
  })

  test('what somebody else says is not found, and a line of no change is left', async () => {
    const [me, stranger] = [await aParticipant(), await aParticipant()]
    const { roadmapId } = await aRoad(me)
    const line = await lastLine(me, roadmapId)
    expect(await undo(stranger, roadmapId, line.id)).toEqual({ refused: 'not-found' })
    expect(await undo(me, roadmapId, 'no line')).toEqual({ refused: 'not-found' })
    const [set] = await storyOf(me, roadmapId)
    expect(await undo(me, roadmapId, set?.id ?? '')).toEqual({ refused: 'overtaken' })
  })

  test('a goal is told when it stands on the way again', async () => {
    const me = await aParticipant()
    const { roadmapId, tied, goalId } = await aRoad(me)
    done(await removeStop(me, roadmapId, tied, { submission: aSubmission() }))
    done(await undo(me, roadmapId, (await lastLine(me, roadmapId)).id))
    expect(await onTheWay(me, goalId)).toEqual([true, false, true])
  })

  test('what something later builds on waits for that', async () => {
    const me = await aParticipant()
    const { roadmapId, first } = await aRoad(me)
    done(await markStop(me, roadmapId, first, { submission: aSubmission(), reached: true }))
    const marked = await lastLine(me, roadmapId)
    done(await removeStop(me, roadmapId, first, { submission: aSubmission() }))
    expect(await undo(me, roadmapId, marked.id)).toEqual({ refused: 'overtaken' })
    done(await undo(me, roadmapId, (await lastLine(me, roadmapId)).id))
    done(await undo(me, roadmapId, marked.id))
    expect((await asItIs(me, roadmapId)).stops[0]?.[1]).toMatchObject({ reachedDay: null })
  })

  test('there is one big goal at a time, one place for a goal, and room for ten', async () => {
    const me = await aParticipant()
    const { roadmapId, first, tied, goalId } = await aRoad(me)
    done(await untieGoal(me, roadmapId, tied, { submission: aSubmission() }))
    const parted = await lastLine(me, roadmapId)
    done(await tieGoal(me, roadmapId, { submission: aSubmission(), goalId, stopId: null }))
    expect(await undo(me, roadmapId, parted.id)).toEqual({ refused: 'on-the-way' })

    done(await removeStop(me, roadmapId, first, { submission: aSubmission() }))
    const removed = await lastLine(me, roadmapId)
    for (let room = 3; room < 10; room++) {
      done(await addStop(me, roadmapId, { submission: aSubmission(), ...stop, onlyMe: false }))
    }
    expect(await undo(me, roadmapId, removed.id)).toEqual({ refused: 'too-many-stops' })

    done(await changeRoadmapStatus(me, roadmapId, { submission: aSubmission(), to: 'set-aside' }))
    const away = await lastLine(me, roadmapId)
    done(await setRoadmap(me, { submission: aSubmission(), ...roadmap, statement: 'A trade' }))
    expect(await undo(me, roadmapId, away.id)).toEqual({ refused: 'another-now' })
  })
})
