// What the first page of the day says of somebody's steps.
import { expect, test } from 'vitest'
import { keepOnlyMe } from '#app/features/goals/keep-only-me.server.ts'
import { readToday } from '#app/features/today/read-today.server.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aGoal, aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'

onBothDatabases('today', () => {
  test('shows what is only mine in its words', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    done(await keepOnlyMe(rosa, goalId, { submission: aSubmission(), onlyMe: true }))
    expect((await readToday(rosa, {})).next?.text).toBe('Call the school')
  })

  test('keeps the words and the place of a step about safety off the page', async () => {
    const rosa = await aParticipant()
    await aGoal(rosa, { lifeArea: 'safety' })
    expect((await readToday(rosa, {})).next).toMatchObject({ text: null, place: null })
  })
})
