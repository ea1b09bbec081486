// Goals and the family: one written for a child, and one that a teenager shows.
import { expect, test } from 'vitest'
import { canSeeGoal, SECTIONS } from '#app/domain/release.ts'
import { readChildPage } from '#app/features/children/read-child.server.ts'
import { showGoal } from '#app/features/goals/family/show-goal.server.ts'
import { undoChange } from '#app/features/goals/history/undo-change.server.ts'
import { restateGoal } from '#app/features/goals/restate-goal.server.ts'
import { database, listGoalEvents, readCircleLines } from '#db'
import { aChild, aCircle, aMoment } from '#tests/support/circles.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aGoal, aSubmission, done, theGoal } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'

onBothDatabases('a goal for a child', () => {
  test('says whose it is, stands on the child’s page, and stays where a worker needs the children’s tick', async () => {
    const rosa = await aParticipant()
    const childId = await aChild(rosa)
    const template = { templateKey: 'learn.choose' as const, blanks: { n: 2 } }
    const goalId = await aGoal(rosa, { childId, lifeArea: 'learn', wording: template })
    await aGoal(rosa)
    expect((await readChildPage(rosa, childId)).goals.map(({ id }) => id)).toEqual([goalId])
    const goal = await theGoal(rosa, goalId)
    expect(goal).toMatchObject({ childName: 'Lucas', lifeArea: 'children' })
    const restated = { blanks: { n: 3 }, lifeArea: 'learn' as const, targetDay: goal.targetDay, version: goal.version }
    done(await restateGoal(rosa, goalId, { submission: aSubmission(), statement: '', ...restated } as never))
    const after = await theGoal(rosa, goalId)
    expect(after.lifeArea).toBe('children')
    const shown = (sections: typeof SECTIONS | ['goals']) =>
      canSeeGoal({ sections, fromDay: aDay('1900-01-01') }, after)
    expect([shown(['goals']), shown(SECTIONS)]).toEqual([false, true])
  })

  test('is an ordinary goal where the child is somebody else’s', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant()]
    const goalId = await aGoal(miguel, { childId: await aChild(rosa) })
    expect(await theGoal(miguel, goalId)).toMatchObject({ childId: null, lifeArea: 'learn' })
  })
})

onBothDatabases('a goal shown to the family', () => {
  test('is a teenager’s, once however often it is sent, and can be taken back', async () => {
    const [rosa, sofia] = [await aParticipant(), await aParticipant({ name: 'Sofia' })]
    await aCircle([rosa, { who: sofia, standing: 'teenager' }])
    const goalId = await aGoal(sofia)
    await aMoment(sofia, { text: 'Second place', day: '2026-09-14' })
    const read = async () => (await readCircleLines(database(), rosa)).map(({ own }) => own?.text)
    const form = { submission: aSubmission(), shown: true }
    done(await showGoal(sofia, goalId, form))
    done(await showGoal(sofia, goalId, form))
    expect(await read()).toEqual(['Finish the nurse aide class', 'Second place'])
    const story = await listGoalEvents(database(), sofia.personId, goalId)
    const [event] = story.filter(({ kind }) => kind === 'family')
    done(await undoChange(sofia, goalId, { submission: aSubmission(), eventId: event?.id ?? '' }))
    expect(await read()).toEqual(['Second place'])
    done(await showGoal(sofia, goalId, { submission: aSubmission(), shown: true }))
    done(await showGoal(sofia, goalId, { submission: aSubmission(), shown: false }))
    expect(await read()).toEqual(['Second place'])
  })

  test('is nobody else’s to show', async () => {
    const [rosa, sofia] = [await aParticipant(), await aParticipant({ name: 'Sofia' })]
    await aCircle([rosa, { who: sofia, standing: 'teenager' }])
    const [hers, sofias] = [await aGoal(rosa), await aGoal(sofia)]
    const form = () => ({ submission: aSubmission(), shown: true })
    expect(await showGoal(rosa, hers, form())).toEqual({ refused: 'not-found' })
    expect(await showGoal(rosa, sofias, form())).toEqual({ refused: 'not-found' })
    const child = await aGoal(sofia, { childId: await aChild(sofia) })
    expect(await showGoal(sofia, child, form())).toEqual({ refused: 'not-found' })
  })
})
