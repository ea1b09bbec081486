import { z } from 'zod'
import { mostPeople } from '#app/domain/earnings.ts'
import { submission } from '#app/server/submission.form.ts'
import type { FormError } from '#app/ui/form.ts'

export const householdForm = z.object({
  submission,
  version: z.coerce.number('common:error.formBroken').int().positive(),
  skip: z.literal('yes').optional(),
  people: z.string().default(''),
  area: z.string().max(40).default(''),
})

/** So many people, or null when nothing that counts was chosen. */
export function peopleChosen(text: string): number | null {
  const people = /^\d$/.test(text) ? Number(text) : 0
  return people >= 1 && people <= mostPeople ? people : null
}

/** What is still to choose on the page. */
export function householdErrors(hasPeople: boolean, hasArea: boolean): FormError[] {
  return [
    ...(hasPeople ? [] : [{ field: 'people', message: 'rounds:error.people' }]),
    ...(hasArea ? [] : [{ field: 'area', message: 'rounds:error.area' }]),
  ]
}
