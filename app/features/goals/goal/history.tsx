import type { ReactNode } from 'react'
import type { Day } from '#app/domain/day.ts'
import { type StoryLine, undoing } from '#app/domain/story.ts'
import { useWords } from '#app/i18n/words.ts'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { HistoryLine } from './history-line.tsx'

/** One line as it is told: what was done, or what was taken back with the words of that very line. */
export function ToldLine({ line }: { line: StoryLine }) {
  const { t } = useWords()
  const undone = undoing(line)
  if (undone?.of) {
    return (
      <>
        <p className="meta">{t(`goals:history.${undone.way}`)}</p>
        <Events line={undone.of} />
      </>
    )
  }
  return (
    <>
      <Events line={line} />
      {line.takenBack && (
        <p>
          <Tag>{t('goals:history.gone')}</Tag>
        </p>
      )}
    </>
  )
}

const Events = ({ line }: { line: StoryLine }) =>
  line.events.map((event) => <HistoryLine key={event.id} event={event} />)

export interface HistoryProps {
  lines: readonly StoryLine[]
  /** What can be done about a line, under it. */
  acts?: (line: StoryLine) => ReactNode
}

/** The story of a goal, newest day first; within a day in the order it happened. */
export function History({ lines, acts }: HistoryProps) {
  const { day } = useWords()
  const days = new Map<Day, StoryLine[]>()
  for (const line of lines) days.set(line.day, [...(days.get(line.day) ?? []), line])
  return (
    <Rows ordered>
      {[...days].reverse().map(([on, told]) => (
        <Row key={on}>
          <p>
            <b>{day(on)}</b>
          </p>
          {told.map((line) => (
            <div key={line.id} className="told">
              <ToldLine line={line} />
              {acts?.(line)}
            </div>
          ))}
        </Row>
      ))}
    </Rows>
  )
}
