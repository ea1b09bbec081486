// Something is in the way of a step: today says so, and what was written for that is what can be done.
import { expect, test } from 'vitest'
import { PotholeList } from '#app/features/goals/pothole-list.panel.tsx'
import { readToday } from '#app/features/today/read-today.server.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant } from '#tests/support/people.ts'
import { aGoal } from '#tests/support/records.ts'
import { rendered } from '#tests/ui/render.tsx'

const blocked = { text: 'Call the school', status: 'cannot-yet' } as const
const pothole = { ifText: 'nobody answers', thenText: 'I go there' }

onBothDatabases('today', () => {
  test('has a step with something in its way, with its detour; of a goal about safety without a word', async () => {
    const seen = async (wish: Parameters<typeof aGoal>[1]) => {
      const rosa = await aParticipant()
      const id = `blocked-${rosa.personId}`
      const potholes = [{ stepId: null }, { ...pothole, stepId: id }]
      await aGoal(rosa, { steps: [{ ...blocked, id }], potholes, ...wish })
      const { next, waiting } = await readToday(rosa)
      return [next, waiting.map(({ text, detour }) => [text, detour?.thenText])]
    }
    expect(await seen({})).toEqual([null, [['Call the school', 'I go there']]])
    expect(await seen({ potholes: [] })).toEqual([null, [['Call the school', undefined]]])
    expect(await seen({ lifeArea: 'safety' })).toEqual([null, [[null, undefined]]])
  })
})

test('what may get in the way says which step it belongs to', () => {
  const steps = [{ id: 'call', text: 'Call the school', language: 'en' }]
  const one = { id: '1', ifText: 'nobody answers', thenText: 'I go there', language: 'en', usedDay: null }
  const said = (stepId: string | null) =>
    rendered(<PotholeList potholes={[{ ...one, stepId }]} steps={steps} />).includes('Call the school')
  expect([said('call'), said('other'), said(null)]).toEqual([true, false, false])
})
