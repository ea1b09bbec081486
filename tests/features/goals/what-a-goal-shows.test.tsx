// What a reader sees of a goal's number, its steps and its story.
import { expect, test } from 'vitest'
import { GoalSteps } from '#app/features/goals/goal/goal-steps.tsx'
import type { GoalPage } from '#app/features/goals/goal/read-goal.server.ts'
import { MeasureSoFar } from '#app/features/goals/parts/measure.tsx'
import { type ShownStep, stepFacts } from '#app/features/goals/parts/step-row.tsx'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { rendered } from '#tests/ui/render.tsx'

const words = wordsIn('en')
const today = '2026-11-21' as never

test.each([
  [{ start: 0, target: 4, now: 1 }, 4, 1],
  [{ start: 0, target: 10, now: 3 }, 10, 3],
  [{ start: 2, target: 6, now: 3 }, 4, 1],
  [{ start: 0, target: 500, now: 250 }, 10, 5],
  [{ start: 0, target: 2.5, now: 0 }, 10, 0],
])('%j is %i planks, %i of them laid', (measure, all, laid) => {
  const html = rendered(<MeasureSoFar measure={{ unit: null, ...measure }} templateKey={null} />)
  expect(html.match(/<i\b/g)).toHaveLength(all)
  expect(html.match(/<i class="on"/g) ?? []).toHaveLength(laid)
})

const step: ShownStep = {
  id: '1',
  text: 'Call the school',
  language: 'en',
  actor: 'me',
  actorName: null,
  day: null,
  time: null,
  place: null,
  need: null,
  needAskedDay: null,
  needAnswer: null,
  status: 'not-started',
  statusReason: null,
  statusReasonLanguage: null,
  doneDay: null,
  onlyMe: false,
}

test('a step that is mine and has no day yet says no more than its status', () => {
  expect(stepFacts(words, step, today)).toBe('')
  expect(stepFacts(words, { ...step, day: today }, today)).toBe('Today\u00a0·\u00a0me')
  expect(stepFacts(words, { ...step, actor: 'worker' }, today)).toBe('My worker')
})

test('a check-in that was just saved stands on the goal', () => {
  const said = { text: 'Parking is hard', language: 'en' }
  const lastCheckIn = { kind: 'check-in', day: today, amount: null, id: 'b', how: 'slowly', note: said }
  const goal = { id: 'g' }
  const html = rendered(
    <GoalSteps
      page={{ goal, steps: [], potholes: [], today, standing: 'current', lastCheckIn } as unknown as GoalPage}
    />,
  )
  expect(html).toContain('It goes slowly.')
  expect(html).toContain('Parking is hard')
})
