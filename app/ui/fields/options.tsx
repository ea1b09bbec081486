import type { ReactNode } from 'react'
import { WholeDates } from '#app/i18n/whole-dates.tsx'

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

interface OptionsProps {
  type: 'radio' | 'checkbox'
  name: string
  /** Of the first option, so that an error leads to it. */
  id: string
  options: readonly Option[]
  chosen: readonly string[]
}

/** Options to choose from, one below the other. */
export function Options({ type, name, id, options, chosen }: OptionsProps) {
  return options.map((option, index) => (
    <label key={option.value} lang={option.lang}>
      <input
        type={type}
        id={index === 0 ? id : undefined}
        name={name}
        value={option.value}
        defaultChecked={chosen.includes(option.value)}
      />
      {option.before}
      <span>
        <WholeDates>{option.label}</WholeDates> {option.hint && <small>{option.hint}</small>}
      </span>
    </label>
  ))
}
