import { useWords } from '#app/i18n/words.ts'
import type { FormError } from '#app/ui/form.ts'
import { Icon } from '#app/ui/parts/icon.tsx'
import { errorText } from './refusal.ts'

/** What to do to mend a field, between its label and the field itself. */
export function FieldError({ id, error }: { id: string; error: FormError | undefined }) {
  const words = useWords()
  if (!error) return null
  return (
    <p className="err" id={id}>
      <Icon name="alert" />
      <span>{errorText(words, error)}</span>
    </p>
  )
}
