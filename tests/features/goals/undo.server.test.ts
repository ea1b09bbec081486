// Every change of a goal has its inverse: it is taken back, the story keeps both, and it can be put back.
import { expect, test, vi } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { linesOf } from '#app/domain/story.ts'
import { addReviewWords } from '#app/features/goals/add-review-words.server.ts'
import { addStep } from '#app/features/goals/add-step.server.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { changeStep } from '#app/features/goals/change-step.server.ts'
import { checkIn } from '#app/features/goals/check-in.server.ts'
import { correctCheckIn } from '#app/features/goals/history/correct-check-in.server.ts'
import { undoChange } from '#app/features/goals/history/undo-change.server.ts'
import { keepOnlyMe } from '#app/features/goals/keep-only-me.server.ts'
import { postponeReview } from '#app/features/goals/look/postpone-review.server.ts'
import { markStep } from '#app/features/goals/mark-step.server.ts'
import { moveStep } from '#app/features/goals/move-step.server.ts'
import { putStepOff } from '#app/features/goals/put-step-off.server.ts'
import { restateGoal } from '#app/features/goals/restate-goal.server.ts'
import { reviewGoal } from '#app/features/goals/review-goal.server.ts'
import { sayHowSure } from '#app/features/goals/say-how-sure.server.ts'
import { setMeasure } from '#app/features/goals/set-measure.server.ts'
import { addSteps } from '#app/features/goals/steps/add-steps.server.ts'
import { writeCard } from '#app/features/goals/write-card.server.ts'
import { writePothole } from '#app/features/goals/write-pothole.server.ts'
import { moveToNextWeek } from '#app/features/today/move-to-next-week.server.ts'
import { database, listGoalEvents, type Row } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aGoal, aStep, aSubmission, counts, done, firstStepOf, theGoal } from '#tests/support/goals.ts'
import { aParticipant, on } from '#tests/support/people.ts'

// why: each case lives through a dozen changes on a real PostgreSQL
vi.setConfig({ testTimeout: 30_000 })

interface At {
  goalId: string
  stepId: string
  submission: string
  version: number
}
type Verb = (actor: Participant, at: At) => Promise<{ done: unknown } | { refused: string }>

const none = { actorName: null, time: null, place: null, need: null, note: null, onlyMe: false }
const step = { text: 'Call the school again', actor: 'me', day: aDay('2026-11-25'), ...none } as const
const pair = { potholeId: null, stepId: null, ifText: 'the bus is late', thenText: 'leave at five' }
const restated = { statement: 'Finish by June', blanks: null, lifeArea: null, targetDay: aDay('2027-06-15') }

const verbs: [string, Verb][] = [
  [
    'mark a step done',
    (me, { goalId, stepId, submission }) => markStep(me, goalId, stepId, { submission, to: 'done' }),
  ],
  [
    'say why not yet',
    (me, { goalId, stepId, submission }) =>
      markStep(me, goalId, stepId, { submission, to: 'cannot-yet', reason: 'Rain' }),
  ],
  [
    'do it now',
    (me, { goalId, stepId, submission }) => markStep(me, goalId, stepId, { submission, to: 'doing', today: true }),
  ],
  ['add a step', (me, { goalId, submission }) => addStep(me, goalId, { submission, ...step })],
  [
    'add two steps at once',
    (me, { goalId, submission }) =>
      addSteps(me, goalId, {
        submission,
        steps: [
          { text: 'Find the papers', day: aDay('2026-11-24') },
          { text: 'Ask about a ride', day: null },
        ],
      }),
  ],
  [
    'change a step',
    (me, { goalId, stepId, submission }) =>
      changeStep(me, goalId, stepId, {
        submission,
        version: 1,
        ...step,
        onlyMe: true,
        needAskedDay: aDay('2026-11-20'),
        needAnswer: 'no',
        reviewDay: null,
      }),
  ],
  ['move a step', (me, { goalId, stepId, submission }) => moveStep(me, goalId, stepId, { submission, by: 1 })],
  [
    'another day',
    (me, { goalId, stepId, submission }) => putStepOff(me, goalId, stepId, { submission, day: aDay('2026-12-01') }),
  ],
  ['next week', (me, { submission }) => moveToNextWeek(me, { submission })],
  ['restate', (me, { goalId, submission, version }) => restateGoal(me, goalId, { submission, version, ...restated })],
  [
    'change its part of life',
    (me, { goalId, submission, version }) =>
      restateGoal(me, goalId, {
        submission,
        version,
        statement: 'Finish the nurse aide class',
        blanks: null,
        lifeArea: 'money',
        targetDay: aDay('2027-05-31'),
      }),
  ],
  [
    'put it away',
    (me, { goalId, submission }) => changeGoalStatus(me, goalId, { submission, to: 'set-aside', reason: 'No hours' }),
  ],
  [
    'reach it',
    (me, { goalId, submission }) => changeGoalStatus(me, goalId, { submission, to: 'achieved', reason: '' }),
  ],
  ['keep only me', (me, { goalId, submission }) => keepOnlyMe(me, goalId, { submission, onlyMe: true })],
  ['a first card', (me, { goalId, submission }) => writeCard(me, goalId, { submission, card: 'reward', text: 'Ice' })],
  ['a card anew', (me, { goalId, submission }) => writeCard(me, goalId, { submission, card: 'why', text: 'For me' })],
  ['a card gone', (me, { goalId, submission }) => writeCard(me, goalId, { submission, card: 'why', text: '' })],
  ['how sure', (me, { goalId, submission }) => sayHowSure(me, goalId, { submission, confidence: 'quite' })],
  [
    'a number to reach',
    (me, { goalId, submission, version }) =>
      setMeasure(me, goalId, { submission, version, text: 'Count', unit: 'hours', start: null, target: 50, now: 3 }),
  ],
  ['what may get in the way', (me, { goalId, submission }) => writePothole(me, goalId, { submission, ...pair })],
  [
    'a check-in',
    (me, { goalId, submission }) =>
      checkIn(me, goalId, { submission, how: 'stuck', note: 'Rain', amount: 9, onlyMe: true }),
  ],
  ['look again', (me, { goalId, submission }) => reviewGoal(me, goalId, { submission, decision: 'keep' })],
  ['look again: reached', (me, { goalId, submission }) => reviewGoal(me, goalId, { submission, decision: 'achieved' })],
  [
    'put the look off',
    (me, { goalId, submission }) => postponeReview(me, goalId, { submission, window: 90, day: null, reason: 'Shifts' }),
  ],
  [
    'words after a look',
    (me, { goalId, submission }) =>
      addReviewWords(me, goalId, { submission, helped: 'A friend', inTheWay: '', willChange: '', window: 7 }),
  ],
]

/** A goal with something of everything, from the day before. */
async function aFullGoal(rosa: Participant): Promise<At> {
  const before = on(rosa, '2026-11-20')
  const goalId = await aGoal(before)
  await aStep(before, goalId, { text: 'Fill in the form' })
  done(await writeCard(before, goalId, { submission: aSubmission(), card: 'why', text: 'For Lucas' }))
  const measure = { text: '', unit: 'hours', start: null, target: 40, now: 2 }
  const { version } = await theGoal(before, goalId)
  done(await setMeasure(before, goalId, { submission: aSubmission(), version, ...measure }))
  done(await reviewGoal(before, goalId, { submission: aSubmission(), decision: 'keep' }))
  const goal = await theGoal(rosa, goalId)
  return { goalId, stepId: await firstStepOf(rosa, goalId), submission: aSubmission(), version: goal.version }
}

const TABLES = ['goal', 'step', 'goalCard', 'pothole', 'checkIn', 'review'] as const

/** All that is so of this person's goals, but for the counters of change. */
async function everything({ personId }: Participant) {
  const rows: Record<string, unknown[]> = {}
  for (const table of TABLES) {
    const all = await database().selectFrom(table).selectAll().where('ownerId', '=', personId).execute()
    const plain = all.map((row) => {
      const { version: _, updatedAt: __, revision: ___, ...rest } = row as Row<'goal'>
      return JSON.stringify(rest)
    })
    rows[table] = plain.sort()
  }
  return rows
}

const story = (me: Participant, goalId: string) => listGoalEvents(database(), me.personId, goalId)
const lastLine = async (me: Participant, goalId: string) => linesOf(await story(me, goalId)).at(-1)?.id ?? ''

onBothDatabases('taking back', () => {
  test.each(verbs)('%s', async (_name, verb) => {
    const rosa = on(await aParticipant(), '2026-11-30')
    const at = await aFullGoal(rosa)
    const before = await everything(rosa)
    done(await verb(rosa, at))
    const after = await everything(rosa)
    expect(after).not.toEqual(before)
    const told = (await story(rosa, at.goalId)).length

    const undo = { submission: aSubmission(), eventId: await lastLine(rosa, at.goalId) }
    done(await undoChange(rosa, at.goalId, undo))
    expect(await everything(rosa)).toEqual(before)
    expect(await story(rosa, at.goalId)).toHaveLength(told + 1)

    // The same press again answers the same and writes nothing; another press finds it taken back.
    const written = await counts(rosa)
    expect(await undoChange(rosa, at.goalId, undo)).toEqual({ done: { goalId: at.goalId } })
    const again = { submission: aSubmission(), eventId: undo.eventId }
    expect(await undoChange(rosa, at.goalId, again)).toEqual({ refused: 'overtaken' })
    expect(await counts(rosa)).toEqual(written)

    const redo = { submission: aSubmission(), eventId: await lastLine(rosa, at.goalId) }
    done(await undoChange(rosa, at.goalId, redo))
    expect(await everything(rosa)).toEqual(after)
  })

  test('a detour taken goes back with the mark it was taken with', async () => {
    const rosa = await aParticipant()
    const { goalId, stepId } = await aFullGoal(rosa)
    const pothole = { submission: aSubmission(), ...pair, stepId }
    const { potholeId } = done(await writePothole(rosa, goalId, pothole))
    done(await markStep(rosa, goalId, stepId, { submission: aSubmission(), to: 'cannot-yet' }))
    const before = await everything(rosa)
    done(await markStep(rosa, goalId, stepId, { submission: aSubmission(), to: 'doing', potholeId }))
    done(await undoChange(rosa, goalId, { submission: aSubmission(), eventId: await lastLine(rosa, goalId) }))
    expect(await everything(rosa)).toEqual(before)
  })

  test('a pothole taken away comes back where it was', async () => {
    const rosa = await aParticipant()
    const { goalId } = await aFullGoal(rosa)
    const { potholeId } = done(await writePothole(rosa, goalId, { submission: aSubmission(), ...pair }))
    const before = await everything(rosa)
    done(await writePothole(rosa, goalId, { submission: aSubmission(), ...pair, potholeId, remove: true }))
    done(await undoChange(rosa, goalId, { submission: aSubmission(), eventId: await lastLine(rosa, goalId) }))
    expect(await everything(rosa)).toEqual(before)
  })

  test('is refused while something later builds on it, and somebody else’s line is not found', async () => {
    const rosa = await aParticipant()
    const { goalId, stepId } = await aFullGoal(rosa)
    done(await markStep(rosa, goalId, stepId, { submission: aSubmission(), to: 'doing' }))
    const doing = await lastLine(rosa, goalId)
    done(await markStep(rosa, goalId, stepId, { submission: aSubmission(), to: 'done' }))
    const before = await everything(rosa)
    expect(await undoChange(rosa, goalId, { submission: aSubmission(), eventId: doing })).toEqual({
      refused: 'overtaken',
    })
    const miguel = await aParticipant({ name: 'Miguel' })
    const input = { submission: aSubmission(), eventId: doing }
    expect(await undoChange(miguel, goalId, input)).toEqual({ refused: 'not-found' })
    const other = await aFullGoal(rosa)
    expect(await undoChange(rosa, other.goalId, input)).toEqual({ refused: 'not-found' })
    expect((await everything(rosa)).checkIn).toEqual(before.checkIn)
  })

  test('a restated wording taken back is a revision of its own', async () => {
    const rosa = await aParticipant()
    const { goalId, version } = await aFullGoal(rosa)
    const first = (await theGoal(rosa, goalId)).revision
    done(await restateGoal(rosa, goalId, { submission: aSubmission(), version, ...restated }))
    done(await undoChange(rosa, goalId, { submission: aSubmission(), eventId: await lastLine(rosa, goalId) }))
    expect(await theGoal(rosa, goalId)).toMatchObject({
      statement: 'Finish the nurse aide class',
      targetDay: '2027-05-31',
      revision: first + 2,
    })
  })
})

onBothDatabases('a check-in', () => {
  const said = { how: 'well', note: 'Three hours', amount: 30, onlyMe: false } as const

  test('is corrected, the goal’s number with it, and the correction is taken back', async () => {
    const rosa = await aParticipant()
    const { goalId } = await aFullGoal(rosa)
    done(await checkIn(rosa, goalId, { submission: aSubmission(), ...said }))
    const first = await lastLine(rosa, goalId)
    const correct = { submission: aSubmission(), eventId: first, ...said, amount: 3 }
    done(await correctCheckIn(rosa, goalId, correct))
    expect((await theGoal(rosa, goalId)).measureNow).toBe(3)
    const again = { ...correct, submission: aSubmission(), amount: 4 }
    expect(await correctCheckIn(rosa, goalId, again)).toEqual({ refused: 'overtaken' })
    done(await undoChange(rosa, goalId, { submission: aSubmission(), eventId: await lastLine(rosa, goalId) }))
    expect((await theGoal(rosa, goalId)).measureNow).toBe(30)
    done(await undoChange(rosa, goalId, { submission: aSubmission(), eventId: first }))
    expect((await theGoal(rosa, goalId)).measureNow).toBe(2)
  })

  test('corrected to the same says nothing more', async () => {
    const rosa = await aParticipant()
    const { goalId } = await aFullGoal(rosa)
    done(await checkIn(rosa, goalId, { submission: aSubmission(), ...said }))
    const before = (await counts(rosa)).told
    const same = { submission: aSubmission(), eventId: await lastLine(rosa, goalId), ...said }
    done(await correctCheckIn({ ...rosa, language: 'es' }, goalId, same))
    expect((await counts(rosa)).told).toBe(before)
  })
})
