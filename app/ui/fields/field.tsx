import type { InputHTMLAttributes, ReactNode } from 'react'
import { Asked, type AskedProps } from './asked.tsx'
import { describedBy } from './described-by.ts'
import { FieldError } from './field-error.tsx'
import { useSent } from './refusal.ts'

type Passed = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'min' | 'max' | 'step' | 'spellCheck' | 'list'
>

export interface FieldProps extends AskedProps, Passed {
  name: string
  hint?: ReactNode
  /** What stands in it on a form not sent yet. A password never comes back, whatever was sent. */
  value?: string
  /** When one page asks the same name twice. */
  id?: string
}

/** A question answered in one line. */
export function Field({ name, label, eyebrow, heading, hint, value, id = name, ...passed }: FieldProps) {
  const { text, error } = useSent(name)
  return (
    <div className={error && 'bad'}>
      <label htmlFor={id}>
        <Asked label={label} eyebrow={eyebrow} heading={heading} />
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError id={`${id}-error`} error={error} />
      <input
        id={id}
        name={name}
        defaultValue={passed.type === 'password' ? undefined : text(name, value)}
        aria-invalid={error && true}
        aria-describedby={describedBy(id, hint, error)}
        dir={passed.type || passed.inputMode ? undefined : 'auto'}
        {...passed}
      />
    </div>
  )
}
