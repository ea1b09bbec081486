import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.ts'
import { Row, Rows } from '#app/ui/parts/rows.tsx'

/** What can be done about a line. */
export interface LineAct {
  href: string
  label: string
}

export interface LineToTell {
  id: string
  day: string
  told: ReactNode
  acts?: readonly LineAct[]
}

/** A story by day, the newest thing first. Its lines come oldest first. */
export function Story({ lines }: { lines: readonly LineToTell[] }) {
  const { day } = useWords()
  const days = new Map<string, LineToTell[]>()
  for (const line of lines.toReversed()) days.set(line.day, [...(days.get(line.day) ?? []), line])
  return (
    <Rows ordered>
      {[...days].map(([on, ofDay]) => (
        <Row key={on}>
          <p>
            <b>{day(on)}</b>
          </p>
          {ofDay.map(({ id, told, acts = [] }) => (
            <div key={id} className="told">
              <div id={`told-${id}`}>{told}</div>
              {acts.length > 0 && <LineActs line={id} acts={acts} />}
            </div>
          ))}
        </Row>
      ))}
    </Rows>
  )
}

/** Many lines have the same ways on, so each link is said with the words of its line. */
function LineActs({ line, acts }: { line: string; acts: readonly LineAct[] }) {
  return (
    <p className="acts">
      {acts.map(({ href, label }, at) => (
        <a
          key={href}
          className="more"
          href={href}
          id={`act-${line}-${at}`}
          aria-labelledby={`act-${line}-${at} told-${line}`}
        >
          <span>{label}</span>
        </a>
      ))}
    </p>
  )
}
