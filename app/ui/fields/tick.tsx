import type { ReactNode } from 'react'
import { FieldError } from './field-error.tsx'
import { useSent } from './refusal.ts'

export interface TickProps {
  name: string
  label: ReactNode
  hint?: ReactNode
  value?: string
  checked?: boolean
  id?: string
}

/** One yes, such as *Only me*. Absent from the form when it is not ticked. */
export function Tick({ name, label, hint, value = 'yes', checked = false, id = name }: TickProps) {
  const { list, error } = useSent(name)
  return (
    <div className={error ? 'pick bad' : 'pick'}>
      <FieldError id={`${id}-error`} error={error} />
      <label>
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={list(name, checked ? [value] : []).includes(value)}
          aria-invalid={error && true}
          aria-describedby={error && `${id}-error`}
        />
        <span>
          {label} {hint && <small>{hint}</small>}
        </span>
      </label>
    </div>
  )
}
