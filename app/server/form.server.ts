import type { z } from 'zod'
import type { Filled, FormError } from '#app/ui/form.ts'

// Characters nobody types on purpose and that a page cannot show honestly: control characters (NUL among them) and the
// marks that force a direction, with which "evil.exe" can be made to read "exe.live". Joiners that scripts need stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const unshowable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g

// Letters, digits, signs: anything an eye can find. Not spaces of any width, joiners, soft hyphens, the Hangul fillers or
// the empty Braille cell, which all look like nothing at all.
const visible = /[^\s\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * Text as we keep it: line ends as one character (a browser sends two), composed letters, no hidden characters, trimmed.
 * A text in which there is nothing to see is an empty one, so that a goal of nothing is asked for again.
 */
export function cleanText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').normalize('NFC').replace(unshowable, '').trim()
  return visible.test(clean) ? clean : ''
}

const isKey = /^[a-z-]+:[\w.-]+$/

// A password, and the code of a backup card, is taken as typed (a password is Unicode-normalised where it is hashed) and
// never sent back in a page. A worker's code is nobody's secret here and lives ten minutes: it comes back to be mended.
export const isSecret = (name: string) => name.startsWith('password') || name === 'code'

/** A form as it was sent: `values` for its schema, `shown` what may stand in a page again, which says whether anything may not. */
export function filledFrom(form: FormData | URLSearchParams): { values: Filled; shown: Filled } {
  const all = [...new Set(form.keys())].map((name): [string, string | string[]] => {
    const texts = form.getAll(name).filter((value) => typeof value === 'string')
    const clean = isSecret(name) ? texts : texts.map(cleanText)
    return [name, clean.length > 1 ? clean : (clean[0] ?? '')]
  })
  // Made of pairs: a field called __proto__ is a field like any other.
  const shown = all.filter(([name]) => !isSecret(name))
  if (all.some(([name, text]) => isSecret(name) && text !== '')) shown.push(['emptied', 'yes'])
  return { values: Object.fromEntries(all), shown: Object.fromEntries(shown) }
}

/** What a message may name: the limit that was passed, or what the rule itself says. */
function valuesOf(issue: z.core.$ZodIssue): FormError['values'] {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) }
  if (issue.code === 'too_small') return { min: Number(issue.minimum) }
  return issue.code === 'custom' ? (issue.params as FormError['values']) : undefined
}

export type Read<T> =
  | { ok: true; value: T; filled: Filled }
  /** `status`: the answer's, when it is another one than 400 */
  | { ok: false; filled: Filled; errors: FormError[]; status?: number }

export type Schema = z.ZodType
export type ReadBy<S extends Schema> = Read<z.output<S>>

/**
 * Reads a posted form by its schema. The schema's messages are locale keys ('goals:error.whatEmpty'); the first error of a
 * field stands for it. `filled` is what the page shows again (repeated names as lists), without passwords.
 */
export async function readForm<S extends Schema>(request: Request, schema: S): Promise<ReadBy<S>> {
  return readFilled(filledFrom(await request.formData()), schema)
}

/** The same for a form that was taken from its request already. */
export function readFilled<S extends Schema>({ values, shown }: ReturnType<typeof filledFrom>, schema: S): ReadBy<S> {
  const result = schema.safeParse(values)
  if (result.success) return { ok: true, value: result.data, filled: shown }
  const errors = new Map<string, FormError>()
  for (const issue of result.error.issues) {
    const field = issue.path.join('.') || 'form'
    const values = valuesOf(issue)
    // A message that is no key comes from a field nobody can see or a form that was tampered with. The parser's own words
    // have a colon too ("Invalid option: …").
    const message = isKey.test(issue.message) ? issue.message : 'common:error.formBroken'
    if (!errors.has(field)) errors.set(field, { field, message, ...(values && { values }) })
  }
  return { ok: false, filled: shown, errors: [...errors.values()] }
}
