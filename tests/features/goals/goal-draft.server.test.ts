// The builder keeps what is written, shows both texts when two devices are at odds, and makes one goal.
import { expect, test } from 'vitest'
import { beginGoalDraft, readGoalDraft, writeGoalDraft } from '#app/features/goals/builder/goal-draft.server.ts'
import { goalDraftFrom } from '#app/features/goals/builder/goal-draft.ts'
import { newGoalFrom, openQuestion } from '#app/features/goals/builder/ready-draft.ts'
import { setGoal } from '#app/features/goals/set-goal.server.ts'
import { database, listDrafts, listGoals } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant, on } from '#tests/support/people.ts'

onBothDatabases('a goal being written', () => {
  test('is one draft however often its first page is sent', async () => {
    const rosa = await aParticipant()
    const id = aSubmission()
    await Promise.all(Array.from({ length: 10 }, () => beginGoalDraft(rosa, id, { statement: 'Find work' })))
    expect(await listDrafts(database(), rosa)).toHaveLength(1)
    expect((await readGoalDraft(rosa, id)).draft.statement).toBe('Find work')
  })

  test("is 404 for anybody else, and nobody can begin one under somebody's id", async () => {
    const rosa = await aParticipant()
    const miguel = await aParticipant()
    const id = aSubmission()
    await beginGoalDraft(rosa, id, { statement: 'Find work' })
    await expect(readGoalDraft(miguel, id)).rejects.toMatchObject({ status: 404 })
    expect(await beginGoalDraft(miguel, id, { statement: 'Mine now' })).toBeNull()
    expect((await readGoalDraft(rosa, id)).draft.statement).toBe('Find work')
  })

  test('hands back both texts when another device was quicker', async () => {
    const rosa = await aParticipant()
    const id = aSubmission()
    await beginGoalDraft(rosa, id, { statement: 'Find work' })
    const page = await readGoalDraft(rosa, id)
    done(await writeGoalDraft(rosa, page, { statement: 'Find work near home' }, page.version))
    const second = await writeGoalDraft(rosa, page, { statement: 'Find a home' }, page.version)
    expect(second).toMatchObject({ refused: 'stale', newer: { draft: { statement: 'Find work near home' } } })
  })

  test('knows its next open question and becomes one goal, whoever presses how often', async () => {
    const rosa = await aParticipant()
    const id = aSubmission()
    await beginGoalDraft(rosa, id, { statement: 'Find work' })
    const open = await readGoalDraft(rosa, id)
    expect(openQuestion(open.draft)).toBe('when')
    const answers = { targetDay: aDay('2027-02-21'), step: 'Ask at the library', stepDay: aDay('2026-11-22') }
    const { draft } = done(await writeGoalDraft(rosa, open, answers, open.version))
    expect(openQuestion(draft)).toBeNull()
    const goal = newGoalFrom(id, draft)
    if (!goal) throw new Error('the draft is not ready')
    const made = await Promise.all(Array.from({ length: 10 }, () => setGoal(rosa, goal)))
    expect(new Set(made.map((one) => done(one).goalId)).size).toBe(1)
    expect(await listGoals(database(), rosa.personId)).toHaveLength(1)
    expect(await listDrafts(database(), rosa)).toEqual([])
    // Back, after saving, leads to the goal.
    await expect(readGoalDraft(rosa, id)).rejects.toMatchObject({ status: 303 })
  })

  test('is gone after thirty days', async () => {
    const rosa = await aParticipant()
    const id = aSubmission()
    await beginGoalDraft(rosa, id, { statement: 'Find work' })
    expect((await readGoalDraft(on(rosa, '2026-12-20'), id)).draft.statement).toBe('Find work')
    await expect(readGoalDraft(on(rosa, '2026-12-22'), id)).rejects.toMatchObject({ status: 404 })
  })
})

test('a draft from an older page reads as far as it makes sense', () => {
  expect(
    goalDraftFrom({ statement: 7, area: 'nowhere', templateKey: 'x.y', blanks: null, targetDay: '2026-02-30' }),
  ).toEqual({
    statement: '',
    area: null,
    templateKey: null,
    blanks: {},
    span: null,
    targetDay: null,
    step: '',
    stepWhen: null,
    stepDay: null,
    onlyMe: false,
    later: false,
    stopId: null,
    childId: null,
    childName: '',
  })
})
