import { expect, test } from 'vitest'
import type { CaseloadQuery } from '#app/features/caseload/list/caseload-query.ts'
import { People } from '#app/features/caseload/list/people.tsx'
import { rendered } from '#tests/ui/render.tsx'

const rosa = {
  personId: 'rosa',
  pinnedAt: null,
  name: 'Rosa',
  next: null,
  news: null,
  wellDone: false,
  timeToLook: true,
  newDates: true,
}
const inList = (show: CaseloadQuery['show'], line = rosa) =>
  rendered(<People lines={[line]} query={{ sort: 'date', show, page: 1 }} canPin label="People" />)

test('a row among those that need new dates says so, also where it is time to look together', () => {
  expect(inList('new-dates')).toContain('Needs new dates')
  expect(inList('everyone')).not.toContain('Needs new dates')
  expect(inList('everyone')).toContain('Time to look together')
  expect(inList('everyone', { ...rosa, timeToLook: false })).toContain('Needs new dates')
})
