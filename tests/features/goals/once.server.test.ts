// Every change to a goal: sent twice it is one row, one audit event and the same answer; ten at once likewise; with
// somebody else's id it is "not found" and nothing is written.
import { expect, test, vi } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { addReviewWords } from '#app/features/goals/add-review-words.server.ts'
import { addStep } from '#app/features/goals/add-step.server.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { changeStep } from '#app/features/goals/change-step.server.ts'
import { checkIn } from '#app/features/goals/check-in.server.ts'
import { keepOnlyMe } from '#app/features/goals/keep-only-me.server.ts'
import { postponeReview } from '#app/features/goals/look/postpone-review.server.ts'
import { markStep } from '#app/features/goals/mark-step.server.ts'
import { moveStep } from '#app/features/goals/move-step.server.ts'
import { putStepOff } from '#app/features/goals/put-step-off.server.ts'
import { restateGoal } from '#app/features/goals/restate-goal.server.ts'
import { reviewGoal } from '#app/features/goals/review-goal.server.ts'
import { sayHowSure } from '#app/features/goals/say-how-sure.server.ts'
import { setMeasure } from '#app/features/goals/set-measure.server.ts'
import { writeCard } from '#app/features/goals/write-card.server.ts'
import { writePothole } from '#app/features/goals/write-pothole.server.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aGoal, aStep, aSubmission, counts, done, firstStepOf } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'

// why: some of these live through sixty steps or two hundred check-ins on a real PostgreSQL
vi.setConfig({ testTimeout: 30_000 })

interface At {
  goalId: string
  stepId: string
  submission: string
}
type Verb = (actor: Participant, at: At) => Promise<{ done: unknown } | { refused: string }>

const words = {
  text: 'Ask about the bus',
  actor: 'me',
  actorName: null,
  day: aDay('2026-11-25'),
  time: null,
  place: null,
  need: null,
  note: null,
  onlyMe: false,
} as const

const verbs: [string, Verb][] = [
  ['add a step', (actor, { goalId, submission }) => addStep(actor, goalId, { submission, ...words })],
  [
    'change a step',
    (actor, { goalId, stepId, submission }) =>
      changeStep(actor, goalId, stepId, {
        submission,
        version: 1,
        ...words,
        needAskedDay: null,
        needAnswer: null,
        reviewDay: null,
      }),
  ],
  [
    'mark a step',
    (actor, { goalId, stepId, submission }) => markStep(actor, goalId, stepId, { submission, to: 'done' }),
  ],
  ['move a step', (actor, { goalId, stepId, submission }) => moveStep(actor, goalId, stepId, { submission, by: 1 })],
  [
    'put a step off',
    (actor, { goalId, stepId, submission }) =>
      putStepOff(actor, goalId, stepId, { submission, day: aDay('2026-11-28') }),
  ],
  [
    'restate a goal',
    (actor, { goalId, submission }) =>
      restateGoal(actor, goalId, {
        submission,
        version: 1,
        statement: 'Finish the class by summer',
        blanks: null,
        lifeArea: null,
        targetDay: aDay('2027-06-15'),
      }),
  ],
  [
    'change its status',
    (actor, { goalId, submission }) => changeGoalStatus(actor, goalId, { submission, to: 'later', reason: '' }),
  ],
  [
    'write a card',
    (actor, { goalId, submission }) => writeCard(actor, goalId, { submission, card: 'why', text: 'For my children' }),
  ],
  [
    'set a measure',
    (actor, { goalId, submission }) =>
      setMeasure(actor, goalId, { submission, version: 1, text: '', unit: 'hours', start: null, target: 40, now: 3 }),
  ],
  ['say how sure', (actor, { goalId, submission }) => sayHowSure(actor, goalId, { submission, confidence: 'quite' })],
  [
    'write what is in the way',
    (actor, { goalId, submission }) =>
      writePothole(actor, goalId, {
        submission,
        potholeId: null,
        stepId: null,
        ifText: 'the bus is late',
        thenText: 'leave at five',
      }),
  ],
  [
    'check in',
    (actor, { goalId, submission }) =>
      checkIn(actor, goalId, { submission, how: 'slowly', note: '', amount: null, onlyMe: false }),
  ],
  ['look again', (actor, { goalId, submission }) => reviewGoal(actor, goalId, { submission, decision: 'keep' })],
  [
    'look again on another day',
    (actor, { goalId, submission }) =>
      postponeReview(actor, goalId, { submission, window: 14, day: null, reason: 'My shifts change' }),
  ],
  ['keep only me', (actor, { goalId, submission }) => keepOnlyMe(actor, goalId, { submission, onlyMe: true })],
]

async function aGoalWithStep(actor: Participant): Promise<At> {
  const goalId = await aGoal(actor)
  await aStep(actor, goalId)
  return { goalId, stepId: await firstStepOf(actor, goalId), submission: aSubmission() }
}

onBothDatabases('a change to a goal', () => {
  test.each(verbs)('%s: sent twice it is one', async (_name, verb) => {
    const rosa = await aParticipant()
    const at = await aGoalWithStep(rosa)
    const before = await counts(rosa)
    const answer = done(await verb(rosa, at))
    const after = await counts(rosa)
    expect(after.changes - before.changes).toBe(1)
    expect(after.audited - before.audited).toBe(1)
    expect(after.told - before.told).toBeGreaterThanOrEqual(1)
    expect(done(await verb(rosa, at))).toEqual(answer)
    expect(await counts(rosa)).toEqual(after)
  })

  test.each(verbs)('%s: ten at once are one', async (_name, verb) => {
    const rosa = await aParticipant()
    const at = await aGoalWithStep(rosa)
    const before = await counts(rosa)
    const answers = await Promise.all(Array.from({ length: 10 }, () => verb(rosa, at)))
    expect(new Set(answers.map((answer) => JSON.stringify(done(answer)))).size).toBe(1)
    const after = await counts(rosa)
    expect([after.changes - before.changes, after.audited - before.audited]).toEqual([1, 1])
  })

  test.each(verbs)("%s: somebody else's goal is not found and stays as it is", async (_name, verb) => {
    const rosa = await aParticipant()
    const miguel = await aParticipant({ name: 'Miguel' })
    const at = await aGoalWithStep(rosa)
    const before = [await counts(rosa), await counts(miguel)]
    expect(await verb(miguel, at)).toEqual({ refused: 'not-found' })
    expect(await verb(miguel, { ...at, goalId: 'no such id' })).toEqual({ refused: 'not-found' })
    expect([await counts(rosa), await counts(miguel)]).toEqual(before)
  })

  test("a step of one's own other goal is not found under this one", async () => {
    const rosa = await aParticipant()
    const one = await aGoalWithStep(rosa)
    const other = await aGoalWithStep(rosa)
    const at = { ...one, stepId: other.stepId }
    for (const verb of [markStep, moveStep, putStepOff] as const) {
      const input = { submission: at.submission, to: 'done', by: 1, day: aDay('2026-11-28') } as never
      expect(await verb(rosa, at.goalId, at.stepId, input)).toEqual({ refused: 'not-found' })
    }
  })

  test('the words after a look: sent twice they are one', async () => {
    const rosa = await aParticipant()
    const { goalId } = await aGoalWithStep(rosa)
    done(await reviewGoal(rosa, goalId, { submission: aSubmission(), decision: 'keep' }))
    const input = { submission: aSubmission(), helped: 'The list', inTheWay: '', willChange: '', window: 14 as const }
    const before = await counts(rosa)
    const answers = await Promise.all([1, 2, 3].map(() => addReviewWords(rosa, goalId, input)))
    expect(answers.map(done)).toEqual([{ goalId }, { goalId }, { goalId }])
    expect((await counts(rosa)).told - before.told).toBe(1)
  })
})
