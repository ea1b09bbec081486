import type { ReactNode } from 'react'
import { describedBy } from './described-by.ts'
import { FieldError } from './field-error.tsx'
import { useSent } from './refusal.ts'

export interface SelectProps {
  name: string
  label: ReactNode
  options: readonly { value: string; label: string }[]
  hint?: ReactNode
  value?: string
  id?: string
}

/** One of many, folded: for a question that may well stay unanswered. */
export function Select({ name, label, hint, options, value, id = name }: SelectProps) {
  const { text, error } = useSent(name)
  return (
    <div className={error && 'bad'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError id={`${id}-error`} error={error} />
      <select
        id={id}
        name={name}
        defaultValue={text(name, value)}
        aria-invalid={error && true}
        aria-describedby={describedBy(id, hint, error)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
