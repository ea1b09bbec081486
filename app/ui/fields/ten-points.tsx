import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.ts'
import { type AskedProps, GroupFrame } from './frame.tsx'
import { useSent } from './refusal.ts'

const points = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

export interface TenPointsProps extends AskedProps {
  name: string
  value?: string
  /** The words at the two ends. They stand in the first and last label, so a screen reader says them with the point. */
  low: ReactNode
  high: ReactNode
  /** With script, a tap on a point sends the form on; said beforehand by the page. */
  goesOn?: boolean
}

/** One point of ten: stones on a line, only the ends have words. Real radios, so arrow keys walk along it. */
export function TenPoints({ name, value, low, high, goesOn = false, ...asked }: TenPointsProps) {
  const { number } = useWords()
  const { text, error } = useSent(name)
  const chosen = text(name, value)
  return (
    <GroupFrame id={name} error={error} {...asked}>
      <div className="ten" data-goes-on={goesOn || undefined}>
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
    </GroupFrame>
  )
}
