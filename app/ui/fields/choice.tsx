import type { ReactNode } from 'react'
import { Asked, type AskedProps } from './asked.tsx'
import { FieldError } from './field-error.tsx'
import { useSent } from './refusal.ts'

export interface Option {
  value: string
  label: ReactNode
  /** A quiet line under the label. */
  hint?: ReactNode
  /** Before the label: a Pier for a level. */
  before?: ReactNode
  /** The language of the label when it is not the page's: a language's own name. */
  lang?: string
}

export interface ChoiceProps extends AskedProps {
  name: string
  options: readonly Option[]
  hint?: ReactNode
  value?: string
  id?: string
}

/** One of several, as a course of stones. The first radio has the field's own id, so that an error leads to it. */
export function Choice({ name, label, eyebrow, heading, hint, options, value, id = name }: ChoiceProps) {
  const { text, error } = useSent(name)
  const chosen = text(name, value)
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
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={option.value}
            defaultChecked={option.value === chosen}
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
