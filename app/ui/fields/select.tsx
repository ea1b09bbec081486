import { type AskedProps, described, LabelFrame } from './frame.tsx'
import { useSent } from './refusal.ts'

export interface SelectProps extends AskedProps {
  name: string
  options: readonly { value: string; label: string }[]
  value?: string
  id?: string
}

/** One of many, folded: for a question that may well stay unanswered. */
export function Select({ name, options, value, id = name, ...asked }: SelectProps) {
  const { text, error } = useSent(name)
  return (
    <LabelFrame id={id} error={error} {...asked}>
      <select id={id} name={name} defaultValue={text(name, value)} {...described(id, asked.hint, error)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </LabelFrame>
  )
}
