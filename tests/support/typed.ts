// The form of a page that keeps what is typed, and what is kept of it.
import type { Participant } from '#app/domain/actor.ts'
import { database, listDrafts } from '#db'
import type { FoundForm } from '#tests/support/forms.ts'
import { type Answer, type Fields, filledIn } from '#tests/support/visitor.ts'

export const typing = (page: Answer) =>
  page.forms.find((form) => form.fields.some(([name]) => name === 'draft')) as FoundForm

/** What stands in this field of it, if it has one. */
export const inField = (page: Answer, name: string) => typing(page).fields.find(([field]) => field === name)?.[1]

/** Everything it holds, with these fields filled in. */
export const filled = (page: Answer, fields: Fields) => filledIn(typing(page), fields)

export const draftsOf = (actor: Participant) => listDrafts(database(), actor)
