import type { ReactNode } from 'react'
import { Asked, type AskedProps } from './asked.tsx'
import { describedBy } from './described-by.ts'
import { FieldError } from './field-error.tsx'
import { useSent } from './refusal.ts'

export interface TextAreaProps extends AskedProps {
  name: string
  hint?: ReactNode
  value?: string
  maxLength?: number
  rows?: number
  id?: string
}

/** A question answered in own words. The direction follows what is typed. */
export function TextArea(props: TextAreaProps) {
  const { name, label, eyebrow, heading, hint, value, id = name, maxLength, rows = 3 } = props
  const { text, error } = useSent(name)
  const typed = text(name, value)
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
      <textarea
        id={id}
        name={name}
        rows={rows}
        dir="auto"
        // Text over the limit comes back whole: a limit on it would let nothing be typed but deletions, silently.
        maxLength={typed.length > (maxLength ?? Number.POSITIVE_INFINITY) ? undefined : maxLength}
        aria-invalid={error && true}
        aria-describedby={describedBy(id, hint, error)}
        // HTML drops a first line break; React's server rendering keeps it by adding one.
        defaultValue={typed}
      />
    </div>
  )
}
