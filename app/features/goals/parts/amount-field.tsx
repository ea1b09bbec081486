import { useWords } from '#app/i18n/words.ts'
import { Field, type FieldProps } from '#app/ui/fields/field.tsx'

export interface AmountFieldProps extends Pick<FieldProps, 'name' | 'label' | 'hint'> {
  value: number | null | undefined
  /** Nothing comes after the point: the keys of the phone hold no point either. */
  whole?: boolean
}

/** A question answered by a number; the one that stands there is in the digits its reader writes. */
export function AmountField({ value, whole = false, ...asked }: AmountFieldProps) {
  const { digits } = useWords()
  const text = value === null || value === undefined ? '' : digits(value)
  return <Field {...asked} value={text} inputMode={whole ? 'numeric' : 'decimal'} maxLength={12} />
}
