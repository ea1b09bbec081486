// All to next week, as pages: what is said of it, and the way back in one press.
import { expect, test } from 'vitest'
import { database, listSteps } from '#db'
import { onSqlite } from '#tests/support/databases.ts'
import { aDay, aGoal } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'
import { withServedApp } from '#tests/support/served-app.ts'

onSqlite('all to next week', () => {
  const app = withServedApp()

  test('says how many steps went where, and takes it back', async () => {
    const now = new Date().toISOString()
    const rosa = await aParticipant({ now })
    const goalId = await aGoal(rosa, {
      targetDay: rosa.today,
      firstStep: { text: 'Call the school', day: aDay('2026-01-05') },
    })
    const day = async () => (await listSteps(database(), rosa.personId, goalId))[0]?.day
    const visitor = await app.visitor(rosa)
    const button = (form: { action: string }) => form.action === '/today/next-week'

    const moved = await visitor.submit(await visitor.open('/today'), {}, button)
    expect(moved.path).toMatch(/^\/today\?moved=/)
    expect(moved.html).toContain('1 step moved to')
    expect(await day()).not.toBe('2026-01-05')

    const back = await visitor.submit(moved, {}, button)
    expect(back.path).toBe('/today')
    expect(back.html).not.toContain('1 step moved to')
    expect(await day()).toBe('2026-01-05')
    // The page of before says nothing any more, and somebody else's press is nobody's here.
    expect((await visitor.open(moved.path)).html).not.toContain('1 step moved to')
    const miguel = await app.visitor(await aParticipant({ now }))
    const press = new URLSearchParams(moved.path.split('?')[1]).get('moved') ?? ''
    const fields = { submission: crypto.randomUUID(), undo: press }
    expect((await miguel.post('/today/next-week', fields)).status).toBe(404)
  })
})
