// What a goal reached leaves behind: a certificate, the row of the map to answer again, a line among everything reached.
import { expect, it } from 'vitest'
import { readAchieved, readAllAchieved, readCertificate } from '#app/features/goals/achieved/read-achieved.server.ts'
import { addReviewWords } from '#app/features/goals/add-review-words.server.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { done } from '#tests/support/goals.ts'
import { aLife } from '#tests/support/lives.ts'
import { aParticipant } from '#tests/support/people.ts'
import { aGoal } from '#tests/support/records.ts'

const refusal = async (work: Promise<unknown>) => {
  const answer = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(answer instanceof Response)) throw new Error('nothing was refused')
  return { status: answer.status, location: answer.headers.get('location') }
}

onBothDatabases('a goal reached', () => {
  const reached = { status: 'achieved', achievedDay: '2026-11-14' } as const

  it('has a certificate with its words, its day and the name', async () => {
    const rosa = await aParticipant({ name: 'Rosa' })
    const goalId = await aGoal(rosa, { ...reached, statement: 'A lease in my name' })
    const { goal, day, name, hides, showsWords } = await readCertificate(rosa, goalId, false)
    expect({ words: goal.statement, day, name, hides, showsWords }).toEqual({
      words: 'A lease in my name',
      day: '2026-11-14',
      name: 'Rosa',
      hides: false,
      showsWords: true,
    })
  })

  it.each([{ onlyMe: true }, { lifeArea: 'safety' }])('keeps its words off the certificate: %j', async (wish) => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa, { ...reached, ...wish })
    expect((await readCertificate(rosa, goalId, false)).showsWords).toBe(false)
    expect((await readCertificate(rosa, goalId, true)).showsWords).toBe(true)
  })

  it('has none before it is reached, and none for anybody else', async () => {
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const open = await aGoal(rosa)
    expect(await refusal(readCertificate(rosa, open, false))).toEqual({
      status: 303,
      location: `/goals/${open}/achieved#top`,
    })
    const done = await aGoal(rosa, { ...reached })
    expect(await refusal(readCertificate(amina, done, true))).toMatchObject({ status: 404 })
  })

  it('leads to its own row of the map, with what stood there last', async () => {
    const { participant } = await aLife()
    const row = async (wish: Parameters<typeof aGoal>[1]) =>
      (await readAchieved(participant, await aGoal(participant, { ...reached, ...wish }))).mapRow
    expect(await row({ lifeArea: 'care' })).toMatchObject({ key: 'child_care', before: { level: 1 } })
    expect(await row({ lifeArea: 'health' })).toEqual({ key: 'health', version: 1, before: null })
    expect(await row({ lifeArea: null })).toBeNull()
  })

  it('asks what helped, also when it was marked reached on *Now, later, or put away*', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const submission = crypto.randomUUID()
    done(await changeGoalStatus(rosa, goalId, { submission, to: 'achieved', reason: '' }))
    expect((await readAchieved(rosa, goalId)).helped).toBe('')
    const words = { helped: 'The bus pass', inTheWay: '', willChange: '', window: null }
    done(await addReviewWords(rosa, goalId, { submission: crypto.randomUUID(), ...words }))
    expect((await readAchieved(rosa, goalId)).helped).toBe('The bus pass')
    expect((await readAllAchieved(rosa)).map(({ helped }) => helped?.text)).toEqual(['The bus pass'])
  })

  it('stands among everything reached, the latest first, with what helped', async () => {
    const rosa = await aParticipant()
    await aGoal(rosa, { statement: 'Still at it' })
    await aGoal(rosa, { ...reached, statement: 'Before', achievedDay: '2026-03-01' })
    await aGoal(rosa, {
      ...reached,
      statement: 'Lately',
      reviews: [{ decision: 'achieved', helped: 'My sister', language: 'en' }],
    })
    const all = await readAllAchieved(rosa)
    expect(all.map(({ goal, helped }) => [goal.statement, helped?.text ?? null])).toEqual([
      ['Lately', 'My sister'],
      ['Before', null],
    ])
    expect(await readAllAchieved(await aParticipant())).toEqual([])
  })
})
