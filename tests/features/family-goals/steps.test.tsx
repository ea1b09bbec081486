import { expect, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import type { FamilyGoal } from '#app/features/family-goals/read-family-goals.server.ts'
import { FamilySteps } from '#app/features/family-goals/steps/steps.tsx'
import { rendered } from '#tests/ui/render.tsx'

test.each([
  ['2026-11-24', 'Tuesday, November 24'],
  ['2027-01-05', 'January 5, 2027'],
  ['2026-11-03', 'Left from Tuesday, November 3'],
  ['2020-01-01', 'Left from January 1, 2020'],
])('a step of %s says %s', (day, said) => {
  const step = { id: '1', text: 'Rice', language: 'en', doer: { who: 'everyone' }, day, doneDay: null, dayShown: true }
  const goal = { id: '1', part: 'taking-part', status: 'set-aside', steps: [step] } as unknown as FamilyGoal
  expect(rendered(<FamilySteps goal={goal} today={'2026-11-21' as Day} />)).toContain(`· ${said}</p>`)
})

test('the words of a step are said in their own voice after its buttons', () => {
  const step = { id: '1', text: 'Arroz', language: 'es', doer: { who: 'everyone' }, day: null, doneDay: null }
  const goal = { id: '1', part: 'taking-part', status: 'now', steps: [step] } as unknown as FamilyGoal
  const html = rendered(<FamilySteps goal={goal} today={'2026-11-21' as Day} />, 'ar')
  const said = '<span class="vh">: <span class="voice" dir="auto" lang="es">Arroz</span></span>'
  expect(html.split(said)).toHaveLength(3)
})
