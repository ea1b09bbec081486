/** A form as it was sent: one text a field, several where a name stood more than once (ticks). */
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
