// What a family does together: each takes part by a yes, several write at once, and names are read by those who may.
import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { askErasing } from '#app/features/erase/ask-erasing.server.ts'
import { goQuiet } from '#app/features/family/circle/go-quiet.server.ts'
import { leaveMyCircle } from '#app/features/family/circle/leave-circle.server.ts'
import {
  answerToFamilyGoal,
  changeFamilyGoal,
  changeFamilyGoalStatus,
} from '#app/features/family-goals/change-family-goal.server.ts'
import { checkInFamilyGoal, takeCheckInBack } from '#app/features/family-goals/going/family-check-ins.server.ts'
import { type FamilyGoalWords, setFamilyGoal } from '#app/features/family-goals/set-family-goal.server.ts'
import {
  addFamilyStep,
  changeFamilyStep,
  markFamilyStep,
} from '#app/features/family-goals/steps/family-steps.server.ts'
import { stopAllShowing } from '#app/features/sharing/stop/stop-all-showing.server.ts'
import { eraseDue } from '#app/server/erasing/erase-due.server.ts'
import { database, hideFrom, letSee, listFamilyGoals, readFamilyLine, write } from '#db'
import { aCircle } from '#tests/support/circles.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'

const words = (wishes: Partial<FamilyGoalWords> = {}): FamilyGoalWords => ({
  submission: aSubmission(),
  statement: 'Eat together three nights a week',
  timesAWeek: 3,
  ifThis: null,
  thenWe: null,
  reward: null,
  byMonth: null,
  asked: [],
  ...wishes,
})

const later = (who: Participant, minutes = 1): Participant => ({
  ...who,
  now: new Date(Date.parse(who.now) + minutes * 60_000).toISOString(),
})

const goalOf = async (who: Participant) => (await listFamilyGoals(database(), who.personId))[0]
const namesIn = async (who: Participant) => (await goalOf(who))?.takingPart.map(({ name }) => name)

const step = (text: string, wishes: object = {}) => ({
  submission: aSubmission(),
  text,
  doer: 'nobody',
  day: null,
  dayShown: false,
  ...wishes,
})

/** Somebody asks to be erased, and eight days go by. */
async function erased(who: Participant): Promise<void> {
  await askErasing(who, aSubmission(), 'the visit')
  await eraseDue(later(who, 8 * 24 * 60).now)
}

onBothDatabases('a family goal', () => {
  let rosa: Participant
  let miguel: Participant
  let sofia: Participant
  let carmen: Participant
  let circleId: string
  beforeEach(async () => {
    ;[rosa, miguel, sofia, carmen] = (await Promise.all(
      ['Rosa', 'Miguel', 'Sofia', 'Carmen'].map((name) => aParticipant({ name })),
    )) as [Participant, Participant, Participant, Participant]
    circleId = await aCircle([rosa, miguel, { who: sofia, standing: 'teenager' }, carmen])
  })

  const proposed = async (...asked: Participant[]) =>
    done(await setFamilyGoal(rosa, words({ asked: asked.map(({ personId }) => personId) }))).familyGoalId

  const yes = (who: Participant, id: string) =>
    answerToFamilyGoal(later(who), id, { submission: aSubmission(), answer: 'yes' })

  test('a name stands there only after a yes; a no looks like no answer', async () => {
    const id = await proposed(miguel, sofia)
    expect([await namesIn(rosa), (await goalOf(miguel))?.part]).toEqual([['Rosa'], 'asked'])
    done(await yes(miguel, id))
    expect(await namesIn(rosa)).toEqual(['Rosa', 'Miguel'])
    done(await answerToFamilyGoal(sofia, id, { submission: aSubmission(), answer: 'no' }))
    expect([await namesIn(rosa), await goalOf(sofia)]).toEqual([['Rosa', 'Miguel'], undefined])
    done(await answerToFamilyGoal(miguel, id, { submission: aSubmission(), answer: 'leave' }))
    expect([await namesIn(rosa), (await goalOf(miguel))?.part]).toEqual([['Rosa'], 'not'])
  })

  test('other adults read it, a teenager who is not asked does not, and who is in no circle reads nothing', async () => {
    await proposed(miguel)
    const outside = await aParticipant({ name: 'Paz' })
    expect([await namesIn(carmen), await goalOf(sofia), await goalOf(outside)]).toEqual([
      ['Rosa'],
      undefined,
      undefined,
    ])
    await write((trx) => hideFrom(trx, { circleId, personId: rosa.personId, memberId: carmen.personId }))
    expect(await goalOf(carmen)).toBeUndefined()
    // Nobody reads on, unseen, of somebody they no longer let see them.
    await write((trx) => letSee(trx, { circleId, personId: rosa.personId, memberId: carmen.personId }, rosa.now))
    await write((trx) => hideFrom(trx, { circleId, personId: carmen.personId, memberId: rosa.personId }))
    expect(await goalOf(carmen)).toBeUndefined()
    expect(await setFamilyGoal(outside, words())).toEqual({ refused: 'no-circle' })
  })

  test('somebody who does not let me know their name stands there without it', async () => {
    const id = await proposed(miguel)
    done(await yes(miguel, id))
    await write((trx) => hideFrom(trx, { circleId, personId: miguel.personId, memberId: carmen.personId }))
    expect(await namesIn(carmen)).toEqual(['Rosa', null])
  })

  test('nobody who takes part no more, or never did, becomes the one who does a step', async () => {
    const id = await proposed(miguel)
    const refused = { refused: 'stale' }
    expect(await addFamilyStep(rosa, id, step('Cook', { doer: miguel.personId }))).toEqual(refused)
    expect(await addFamilyStep(rosa, id, step('Cook', { doer: 'the cat' }))).toEqual(refused)
    const stepId = done(await addFamilyStep(rosa, id, step('Cook'))).familyStepId
    const change = { ...step('Cook', { doer: carmen.personId }), version: 0, press: 'save' as const }
    expect(await changeFamilyStep(rosa, { familyGoalId: id, familyStepId: stepId }, change)).toEqual(refused)
    expect((await goalOf(rosa))?.steps.map(({ text, doer }) => [text, doer.who])).toEqual([['Cook', 'nobody']])
  })

  test('several write steps; a day is its writer’s alone unless ticked; done by anybody who takes part, once', async () => {
    const id = await proposed(miguel)
    done(await yes(miguel, id))
    const day = rosa.today
    const { familyStepId } = done(await addFamilyStep(rosa, id, step('Set the table', { doer: miguel.personId, day })))
    done(await addFamilyStep(miguel, id, step('Cook', { doer: 'everyone', day, dayShown: true })))
    expect(await addFamilyStep(carmen, id, step('Look'))).toEqual({ refused: 'not-found' })
    const seen = async (who: Participant) =>
      (await goalOf(who))?.steps.map(({ text, doer, day: on }) => [text, doer.who, on])
    expect(await seen(rosa)).toEqual([
      ['Set the table', 'named', day],
      ['Cook', 'everyone', day],
    ])
    expect(await seen(miguel)).toEqual([
      ['Set the table', 'me', null],
      ['Cook', 'everyone', day],
    ])
    const place = { familyGoalId: id, familyStepId }
    const press = { done: true }
    await Promise.all([rosa, miguel].map((who) => markFamilyStep(who, place, { submission: aSubmission(), ...press })))
    expect((await goalOf(carmen))?.steps[0]?.doneDay).toBe(rosa.today)
    expect(await markFamilyStep(carmen, place, { submission: aSubmission(), done: false })).toEqual({
      refused: 'not-found',
    })
  })

  test('who changes words that another changed meanwhile writes over nothing', async () => {
    const id = await proposed(miguel)
    done(await yes(miguel, id))
    const version = (await goalOf(rosa))?.version ?? 0
    done(await changeFamilyGoal(miguel, id, { ...words({ statement: 'Eat on Sundays' }), version }))
    expect(await changeFamilyGoal(rosa, id, { ...words({ statement: 'Eat on Mondays' }), version })).toEqual({
      refused: 'stale',
    })
    expect((await goalOf(rosa))?.text).toBe('Eat on Sundays')
    const { familyStepId } = done(await addFamilyStep(rosa, id, step('Cook')))
    const place = { familyGoalId: id, familyStepId }
    done(await changeFamilyStep(miguel, place, { ...step('Cook rice'), version: 1, press: 'save' }))
    expect(await changeFamilyStep(rosa, place, { ...step('Cook beans'), version: 1, press: 'save' })).toEqual({
      refused: 'stale',
    })
  })

  test('the same form sent twice proposes once', async () => {
    const form = words()
    const [one, two] = [done(await setFamilyGoal(rosa, form)), done(await setFamilyGoal(rosa, form))]
    expect(two).toEqual(one)
    expect(await listFamilyGoals(database(), rosa.personId)).toHaveLength(1)
  })

  test('how it goes is read by those who take part, and taken back by who said it', async () => {
    const id = await proposed(miguel)
    done(await yes(miguel, id))
    done(await checkInFamilyGoal(miguel, id, { submission: aSubmission(), going: 'slowly', note: 'Twice so far' }))
    expect((await goalOf(rosa))?.checkIns.map(({ name, going, note }) => [name, going, note?.text])).toEqual([
      ['Miguel', 'slowly', 'Twice so far'],
    ])
    expect((await goalOf(carmen))?.checkIns).toEqual([])
    const place = { familyGoalId: id, familyCheckInId: (await goalOf(rosa))?.checkIns[0]?.id ?? '' }
    expect(await takeCheckInBack(rosa, place, { submission: aSubmission() })).toEqual({ refused: 'not-found' })
    done(await takeCheckInBack(miguel, place, { submission: aSubmission() }))
    expect((await goalOf(rosa))?.checkIns).toEqual([])
  })

  test('what somebody quiet does, only they see; words of all stay as they are', async () => {
    const id = await proposed(miguel)
    done(await yes(miguel, id))
    const { familyStepId } = done(await addFamilyStep(rosa, id, step('Cook')))
    const quiet = later(miguel, 10)
    done(await goQuiet(quiet, { submission: aSubmission(), quiet: 'yes' }))
    const then = later(miguel, 20)
    done(await addFamilyStep(then, id, step('Buy bread')))
    done(await checkInFamilyGoal(then, id, { submission: aSubmission(), going: 'stuck', note: '' }))
    const place = { familyGoalId: id, familyStepId }
    done(await markFamilyStep(then, place, { submission: aSubmission(), done: true }))
    const told = async (who: Participant) => {
      const goal = await goalOf(who)
      return [goal?.steps.map(({ text, doneDay }) => [text, doneDay]), goal?.checkIns.length, await namesIn(who)]
    }
    expect(await told(rosa)).toEqual([[['Cook', null]], 0, ['Rosa', 'Miguel']])
    expect(await told(miguel)).toEqual([
      [
        ['Cook', miguel.today],
        ['Buy bread', null],
      ],
      1,
      ['Rosa', 'Miguel'],
    ])
    const version = (await goalOf(miguel))?.version ?? 0
    expect(await changeFamilyGoal(then, id, { ...words(), version })).toEqual({ refused: 'quiet' })
    const reached = { submission: aSubmission(), status: 'achieved' } as const
    expect(await changeFamilyGoalStatus(then, id, reached)).toEqual({ refused: 'quiet' })
    expect(await setFamilyGoal(then, words())).toEqual({ refused: 'quiet' })
  })

  test('stopping all showing tells the circle nothing new', async () => {
    const id = await proposed(miguel)
    done(await yes(miguel, id))
    await stopAllShowing(later(rosa, 10), aSubmission())
    done(await addFamilyStep(later(rosa, 20), id, step('Cook')))
    expect((await goalOf(miguel))?.steps).toEqual([])
    expect(await namesIn(miguel)).toEqual(['Rosa', 'Miguel'])
  })

  test('who leaves the circle goes with name and lines at once; the goal stays with the others', async () => {
    const id = await proposed(miguel)
    done(await yes(miguel, id))
    done(await addFamilyStep(miguel, id, step('Wash up', { doer: miguel.personId })))
    done(await addFamilyStep(miguel, id, step('Cook', { doer: rosa.personId })))
    done(await checkInFamilyGoal(miguel, id, { submission: aSubmission(), going: 'well', note: 'Good' }))
    await leaveMyCircle(later(miguel, 30), aSubmission())
    const goal = await goalOf(rosa)
    expect(goal?.steps.map(({ text }) => text)).toEqual(['Cook'])
    expect([goal?.checkIns, await namesIn(rosa), await goalOf(miguel)]).toEqual([[], ['Rosa'], undefined])
  })

  test('whoever is erased is gone from it; the goal stays with those who said yes, and goes with the last of them', async () => {
    const id = await proposed(miguel)
    done(await yes(miguel, id))
    done(await addFamilyStep(rosa, id, step('Cook', { doer: miguel.personId })))
    done(await addFamilyStep(miguel, id, step('Wash up', { doer: rosa.personId })))
    await erased(rosa)
    const goal = await goalOf(miguel)
    expect([goal?.text, await namesIn(miguel)]).toEqual(['Eat together three nights a week', ['Miguel']])
    expect(goal?.steps.map(({ text, doer }) => [text, doer.who])).toEqual([['Wash up', 'nobody']])
    await erased(miguel)
    expect(await database().selectFrom('familyGoal').select('id').where('id', '=', id).execute()).toEqual([])
  })

  test('reached by one is reached for all, on the first day it was said', async () => {
    const id = await proposed(miguel)
    done(await yes(miguel, id))
    const reached = () => ({ submission: aSubmission(), status: 'achieved' as const })
    done(await changeFamilyGoalStatus(rosa, id, reached()))
    done(await changeFamilyGoalStatus({ ...later(miguel, 3000), today: '2030-01-01' as never }, id, reached()))
    const goal = await goalOf(miguel)
    expect([goal?.status, goal?.achievedDay]).toEqual(['achieved', rosa.today])
    for (const who of [rosa, miguel]) {
      const line = await readFamilyLine(database(), who)
      expect(line.map(({ kind, own, day, href }) => [kind, own?.text, day, href])).toEqual([
        ['family-goal', 'Eat together three nights a week', rosa.today, `/family/goals/${id}`],
      ])
    }
    done(await changeFamilyGoalStatus(miguel, id, { submission: aSubmission(), status: 'now' }))
    expect((await goalOf(rosa))?.achievedDay).toBeNull()
    expect(await readFamilyLine(database(), rosa)).toEqual([])
  })

  test('thirteen are one too many, and twenty-one steps as well', async () => {
    for (let at = 0; at < 12; at++) done(await setFamilyGoal(rosa, words()))
    expect(await setFamilyGoal(rosa, words())).toEqual({ refused: 'too-many' })
    // One that nobody takes part in any more takes no place.
    const left = (await goalOf(rosa))?.id ?? ''
    done(await answerToFamilyGoal(rosa, left, { submission: aSubmission(), answer: 'leave' }))
    done(await setFamilyGoal(rosa, words()))
    const id = (await goalOf(rosa))?.id ?? ''
    for (let at = 0; at < 20; at++) done(await addFamilyStep(rosa, id, step(`Step ${at}`)))
    expect(await addFamilyStep(rosa, id, step('One more'))).toEqual({ refused: 'too-many' })
  })
})
