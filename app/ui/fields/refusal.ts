import { createContext, useContext } from 'react'
import type { Translate } from '#app/i18n/words.ts'
import { errorOf, type FormError, filledList, filledText, type Refusal } from '#app/ui/form.ts'

const RefusalContext = createContext<Refusal | undefined>(undefined)
export const RefusalProvider = RefusalContext.Provider

/** What the form around a field says of it: what was typed (once it was sent) and what to mend. */
export function useSent(name: string) {
  const refusal = useContext(RefusalContext)
  return {
    error: errorOf(refusal?.errors, name),
    /** What was typed, or `otherwise` on a form not sent yet. */
    text: (part: string, otherwise = '') => (refusal ? filledText(refusal.filled, part) : otherwise),
    list: (part: string, otherwise: readonly string[] = []) => (refusal ? filledList(refusal.filled, part) : otherwise),
  }
}

/** The words of an error. Its key was chosen by a form schema, which speaks keys of every namespace. */
export const errorText = (t: Translate, { message, values }: FormError): string =>
  t(message as 'common:error.formBroken', values ?? {})
