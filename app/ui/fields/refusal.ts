import { createContext, useContext } from 'react'
import type { Words } from '#app/i18n/words.ts'
import { StandsContext } from '#app/ui/drafts/as-it-stood.ts'
import type { Odds } from '#app/ui/drafts/draft.ts'
import { errorOf, type FormError, filledList, filledText, type Refusal } from '#app/ui/form.ts'

const RefusalContext = createContext<Refusal | undefined>(undefined)
export const RefusalProvider = RefusalContext.Provider

const OddsContext = createContext<Odds>(null)
export const OddsProvider = OddsContext.Provider

/** What the form around a field says of it: what was typed (once it was sent) and what to mend. */
export function useSent(name: string) {
  const refusal = useContext(RefusalContext)
  // A page refused as stale comes back with nothing filled: then the fields show what is so now.
  const sent = refusal && Object.keys(refusal.filled).length > 0 ? refusal.filled : null
  const stands = useContext(StandsContext)
  const noted = <V extends string | readonly string[]>(part: string, value: V): V => {
    if (stands) stands[part] = typeof value === 'string' ? value : [...value]
    return value
  }
  return {
    error: errorOf(refusal?.errors, name),
    /** What was typed, or `otherwise` on a form not sent yet. */
    text: (part: string, otherwise = '') => noted(part, sent ? filledText(sent, part) : otherwise),
    list: (part: string, otherwise: readonly string[] = []) => noted(part, sent ? filledList(sent, part) : otherwise),
  }
}

/**
 * What somebody wrote in this field in another place, when it is not what stands in it here; `saved` is what the field
 * would show on a page not sent yet.
 */
export function useOtherWords(name: string, typed: string, saved = ''): string | null {
  const odds = useContext(OddsContext)
  if (!odds) return null
  const other = odds.words === 'saved' ? saved : filledText(odds.of, name)
  return other !== '' && other !== typed ? other : null
}

/**
 * The words of an error, with its numbers as these readers write them. Its key was chosen by a form schema, which speaks
 * keys of every namespace.
 */
export function errorText({ t, number, digits }: Words, { message, values = {} }: FormError): string {
  const shown: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'number' || name === 'count') shown[name] = value
    else shown[name] = name === 'year' ? digits(value) : number(value)
  }
  return t(message as 'common:error.formBroken', shown)
}
