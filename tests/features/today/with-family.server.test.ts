// What waits in my family circle is said on today: in numbers, without a name or a word that anybody wrote.
import { expect, test } from 'vitest'
import { answerToFamilyGoal } from '#app/features/family-goals/change-family-goal.server.ts'
import { setFamilyGoal } from '#app/features/family-goals/set-family-goal.server.ts'
import { addFamilyStep, markFamilyStep } from '#app/features/family-goals/steps/family-steps.server.ts'
import { stopAllShowing } from '#app/features/sharing/stop/stop-all-showing.server.ts'
import { readToday } from '#app/features/today/read-today.server.ts'
import { database, listFamilyGoals } from '#db'
import { aCircle, anInvitation } from '#tests/support/circles.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'

const nothing = {
  someoneAsksIn: false,
  asked: { count: 0, href: '/family' },
  steps: { count: 0, href: '/family' },
}

const dinners = {
  statement: 'Eat together three nights a week',
  timesAWeek: 3,
  ifThis: null,
  thenWe: null,
  reward: null,
  byMonth: null,
}

onBothDatabases('what waits in my family circle', () => {
  test('a goal waits for my answer, then a step of mine waits until it is done', async () => {
    const [rosa, sofia] = [await aParticipant({ name: 'Rosa' }), await aParticipant({ name: 'Sofia' })]
    await aCircle([rosa, { who: sofia, standing: 'teenager' }])
    const proposed = { ...dinners, submission: aSubmission(), asked: [sofia.personId] }
    const { familyGoalId } = done(await setFamilyGoal(rosa, proposed))
    const href = `/family/goals/${familyGoalId}`

    expect((await readToday(rosa)).family).toEqual(nothing)
    expect((await readToday(sofia)).family).toEqual({ ...nothing, asked: { count: 1, href } })

    await answerToFamilyGoal(sofia, familyGoalId, { submission: aSubmission(), answer: 'yes' })
    const table = { submission: aSubmission(), text: 'Lay the table', doer: sofia.personId, day: null, dayShown: false }
    done(await addFamilyStep(rosa, familyGoalId, table))
    expect((await readToday(sofia)).family).toEqual({ ...nothing, steps: { count: 1, href } })
    expect((await readToday(rosa)).family).toEqual(nothing)

    const [goal] = await listFamilyGoals(database(), sofia.personId)
    const familyStepId = goal?.steps[0]?.id ?? ''
    await markFamilyStep(sofia, { familyGoalId, familyStepId }, { submission: aSubmission(), done: true })
    expect((await readToday(sofia)).family).toEqual(nothing)
  })

  test('two goals lead to the page of the family, and a no is no question any more', async () => {
    const [rosa, miguel] = [await aParticipant({ name: 'Rosa' }), await aParticipant({ name: 'Miguel' })]
    await aCircle([rosa, miguel])
    const ask = () => setFamilyGoal(rosa, { ...dinners, submission: aSubmission(), asked: [miguel.personId] })
    const { familyGoalId } = done(await ask())
    done(await ask())

    expect((await readToday(miguel)).family.asked).toEqual({ count: 2, href: '/family' })
    await answerToFamilyGoal(miguel, familyGoalId, { submission: aSubmission(), answer: 'no' })
    expect((await readToday(miguel)).family.asked.count).toBe(1)
  })

  test('somebody has my code and waits', async () => {
    const [rosa, pablo] = [await aParticipant({ name: 'Rosa' }), await aParticipant({ name: 'Pablo' })]
    const circleId = await aCircle([rosa])
    await anInvitation(rosa, circleId, { askedBy: pablo.personId })

    expect((await readToday(rosa)).family.someoneAsksIn).toBe(true)
    expect((await readToday(pablo)).family.someoneAsksIn).toBe(false)
    await stopAllShowing(rosa, aSubmission())
    expect((await readToday(rosa)).family.someoneAsksIn).toBe(false)
  })
})
