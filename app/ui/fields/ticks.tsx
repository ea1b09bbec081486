import type { ReactNode } from 'react'
import { Asked, type AskedProps } from './asked.tsx'
import type { Option } from './choice.tsx'
import { FieldError } from './field-error.tsx'
import { useSent } from './refusal.ts'

export interface TicksProps extends AskedProps {
  name: string
  options: readonly Option[]
  hint?: ReactNode
  values?: readonly string[]
  id?: string
}

/** Any of several. */
export function Ticks({ name, label, eyebrow, heading, hint, options, values, id = name }: TicksProps) {
  const { list, error } = useSent(name)
  const chosen = list(name, values)
  return (
    <fieldset className={error ? 'pick bad' : 'pick'} aria-describedby={error && `${id}-error`}>
      <legend>
        <Asked label={label} eyebrow={eyebrow} heading={heading} />
        {hint && <span className="hint">{hint}</span>}
      </legend>
      <FieldError id={`${id}-error`} error={error} />
      {options.map((option, index) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="checkbox"
            id={index === 0 ? id : undefined}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
          />
          {option.before}
          <span>
            {option.label} {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
