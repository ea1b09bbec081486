import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.ts'
import { Asked, type AskedProps } from './asked.tsx'
import { FieldError } from './field-error.tsx'
import { useSent } from './refusal.ts'

const points = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

export interface TenPointsProps extends AskedProps {
  name: string
  hint?: ReactNode
  value?: string
  /** The words at the two ends. They stand in the first and last label, so a screen reader says them with the point. */
  low: ReactNode
  high: ReactNode
}

/** One point of ten: stones on a line, only the ends have words. Real radios, so arrow keys walk along it. */
export function TenPoints({ name, label, eyebrow, heading, hint, value, low, high }: TenPointsProps) {
  const { number } = useWords()
  const { text, error } = useSent(name)
  const chosen = text(name, value)
  return (
    <fieldset className={error && 'bad'} aria-describedby={error && `${name}-error`}>
      <legend>
        <Asked label={label} eyebrow={eyebrow} heading={heading} />
        {hint && <span className="hint">{hint}</span>}
      </legend>
      <FieldError id={`${name}-error`} error={error} />
      <div className="ten">
        {points.map((point) => (
          <label key={point}>
            <input
              type="radio"
              id={point === 1 ? name : undefined}
              name={name}
              value={point}
              defaultChecked={String(point) === chosen}
            />
            <b>{number(point)}</b>
            {point === 1 && <small>{low}</small>}
            {point === 10 && <small>{high}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
