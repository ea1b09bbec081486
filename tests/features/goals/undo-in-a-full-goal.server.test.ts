// What would come back to a list that is full by now does not: the limits hold for undoing too.
import { expect, test, vi } from 'vitest'
import { linesOf } from '#app/domain/story.ts'
import { addStep } from '#app/features/goals/add-step.server.ts'
import { undoChange } from '#app/features/goals/history/undo-change.server.ts'
import { writePothole } from '#app/features/goals/write-pothole.server.ts'
import { database, listGoalEvents } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aGoal, aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'

// why: eighty changes, each a transaction of its own on a real PostgreSQL
vi.setConfig({ testTimeout: 30_000 })

const step = {
  text: 'Call the school',
  actor: 'me',
  actorName: null,
  day: null,
  time: null,
  place: null,
  need: null,
  note: null,
  onlyMe: false,
} as const
const pair = { potholeId: null, stepId: null, ifText: 'the bus is late', thenText: 'leave at five' }

onBothDatabases('taking back the taking back', () => {
  test('a step put back is refused where a goal is full, and so is what may get in the way', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const lastLine = async () => linesOf(await listGoalEvents(database(), rosa.personId, goalId)).at(-1)?.id ?? ''
    const add = async () => void done(await addStep(rosa, goalId, { submission: aSubmission(), ...step }))
    const write = async () => void done(await writePothole(rosa, goalId, { submission: aSubmission(), ...pair }))
    const takeBack = async () => {
      const input = { submission: aSubmission(), eventId: await lastLine() }
      return undoChange(rosa, goalId, input)
    }
    for (const [more, most, refused] of [
      [add, 60, 'too-many-steps'],
      [write, 20, 'too-many-potholes'],
    ] as const) {
      await more()
      done(await takeBack())
      const putBack = { submission: aSubmission(), eventId: await lastLine() }
      // The goal was written with one step of its own.
      for (let at = more === add ? 1 : 0; at < most; at++) await more()
      expect(await undoChange(rosa, goalId, putBack)).toEqual({ refused })
    }
  })
})
