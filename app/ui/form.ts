/**
 * A form as it was sent: one text a field, several where a name stood more than once (ticks). A password or a code never comes
 * back; `emptied` says that there was one.
 */
export type Filled = Record<string, string | string[]>

/** One thing to mend. `field` is the name of the input; `message` a locale key such as 'goals:error.whatEmpty'. */
export interface FormError {
  field: string
  message: string
  values?: Record<string, string | number>
}

/** What an action hands back when it says no: the page shows again, still filled, with what to mend. */
export interface Refusal {
  filled: Filled
  errors: FormError[]
}

/** What was typed on a page and not sent yet, as the server kept it, and what the page's form carries to keep more. */
export interface PageDraft {
  /** the form's hidden field `draft` */
  field: string
  fields: Filled | null
  /** what another device typed on the same page, until one of the two is chosen */
  other: Filled | null
  /** instant; null when nothing is kept */
  keptAt: string | null
  timeZone: string
  /** after so long without a press the page closes */
  idleMinutes: number | null
}

/** The text that stood in a field, '' when there was none. */
export function filledText(filled: Filled | undefined, name: string): string {
  const value = filled?.[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** All texts of a field: the chosen ticks. */
export function filledList(filled: Filled | undefined, name: string): string[] {
  const value = filled?.[name]
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** The first thing to mend in a field or in a part of it ('when' finds 'when.month' too). */
export function errorOf(errors: readonly FormError[] | undefined, name: string): FormError | undefined {
  return errors?.find(({ field }) => field === name || field.startsWith(`${name}.`))
}
