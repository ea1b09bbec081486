import { returnPath } from '#app/server/return-path.ts'
import type { Filled } from '#app/ui/form.ts'

/** What a form says of its draft in its hidden field `draft`: which version it was filled from, whose it is, on which page. */
export interface DraftField {
  version: number
  /** a digest of the person the page was made for */
  whose: string
  /** the page with its query, to go back to */
  path: string
  /** the address that names the draft */
  page: string
}

const MOST_LETTERS = 500

/** The one text of a field, '' when there was none. */
export const textIn = (filled: Filled, name: string): string => [filled[name] ?? ''].flat()[0] ?? ''

export const draftField = ({ version, whose, path }: Omit<DraftField, 'page'>) => `${version} ${whose} ${path}`

/** Reads the hidden field; null when no page of ours could have sent it. */
export function readDraftField(filled: Filled): DraftField | null {
  const [, version = '', whose = '', asked] = /^(\d{1,9}) ([0-9a-f]+) (\/.*)$/.exec(textIn(filled, 'draft')) ?? []
  const path = returnPath(asked, '')
  if (path === '' || path.length > MOST_LETTERS) return null
  return { version: Number(version), whose, path, page: path.split('?', 1)[0] ?? '' }
}

// What a form carries beside what was typed, and what nobody wants to find typed in already: their name under a signature.
const notTyped = new Set([
  'draft',
  'stood',
  'submission',
  'version',
  'language',
  'press',
  'lng',
  'next',
  'code',
  'emptied',
  'signedName',
  'keepAsked',
  'idea',
  'fromArea',
])

const OTHER = 'other.'
const CHOICE = 'choice.'

/** What was typed, apart from another device's words shown beside it and from what the form carries for itself. */
export function typedIn(filled: Filled): { fields: Filled; other: Filled | null; chosen: boolean } {
  const fields: Filled = {}
  const other: Filled = {}
  let chosen = false
  for (const [name, value] of Object.entries(filled)) {
    if (name.startsWith(OTHER)) other[name.slice(OTHER.length)] = value
    else if (name.startsWith(CHOICE)) chosen = true
    else if (!notTyped.has(name) && !name.startsWith('password')) fields[name] = value
  }
  return { fields, other: Object.keys(other).length > 0 ? other : null, chosen }
}

export const anythingIn = (fields: Filled) => Object.values(fields).some((value) => value.length > 0)

/** An address said not to be safe (`/me/contact`): it was asked for a promise that nothing of it is kept. */
export const isNotToBeKept = ({ reader }: Filled) => reader === 'not-safe'

/** Whether the same stands in both, as far as there are words in it: an empty field and a missing one say the same. */
export function saySame(one: Filled, other: Filled): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => [one[name] ?? ''].join() === [other[name] ?? ''].join())
}

/**
 * Two texts stood beside each other and the person chose: this field's words (which is also what no choice means), the
 * other device's, or both, one after the other.
 */
export function withChoices(filled: Filled): Filled {
  const result = { ...filled }
  for (const [name, choice] of Object.entries(filled)) {
    if (!name.startsWith(CHOICE)) continue
    const field = name.slice(CHOICE.length)
    const other = textIn(filled, OTHER + field)
    if (choice === 'other') result[field] = other
    if (choice === 'both') result[field] = [textIn(filled, field), other].filter(Boolean).join('\n')
  }
  return result
}
