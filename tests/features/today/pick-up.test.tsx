// What was left unfinished: each line says which it is, and never a word of it.
import { expect, test } from 'vitest'
import { PickUpLinks } from '#app/features/today/around.tsx'
import type { PickUp } from '#app/features/today/pick-up.ts'
import type { TodayPage } from '#app/features/today/read-today.server.ts'
import { rendered } from '#tests/ui/render.tsx'

const aGoal = (updatedAt: string): PickUp => ({ href: '/goals/new/a/read-back', kind: 'goal', updatedAt })
const labels = (...pickUp: PickUp[]) => {
  const html = rendered(<PickUpLinks page={{ pickUp, timeZone: 'America/New_York' } as TodayPage} />)
  return [...html.matchAll(/<span>([^<]*)<small>([^<]*)/g)].map(([, label, hint]) => [label?.trim(), hint])
}

test('two of a kind are told apart by their day, and by their time on one day', () => {
  const goOn = 'Go on where I stopped'
  expect(labels(aGoal('2026-11-20T15:00:00.000Z'), aGoal('2026-11-19T15:00:00.000Z'))).toEqual([
    ['A goal, not finished, from Friday, November 20', goOn],
    ['A goal, not finished, from Thursday, November 19', goOn],
  ])
  expect(labels(aGoal('2026-11-20T15:00:00.000Z'), aGoal('2026-11-20T14:05:00.000Z'))).toEqual([
    ['A goal, not finished, from Nov 20, 2026, 10:00\u00a0AM', goOn],
    ['A goal, not finished, from Nov 20, 2026, 9:05\u00a0AM', goOn],
  ])
})
