import type { Day } from '#app/domain/day.ts'
import type { GoalEventAt } from '#app/domain/goal-event.ts'
import { useWords } from '#app/i18n/words.ts'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { HistoryLine, isTold } from './history-line.tsx'

/** The story of a goal, newest day first; within a day in the order it happened. */
export function History({ events }: { events: readonly GoalEventAt[] }) {
  const { day } = useWords()
  const days = new Map<Day, GoalEventAt[]>()
  for (const event of events.filter(isTold)) days.set(event.day, [...(days.get(event.day) ?? []), event])
  return (
    <Rows ordered>
      {[...days].reverse().map(([on, told]) => (
        <Row key={on}>
          <p>
            <b>{day(on)}</b>
          </p>
          {told.map((event) => (
            <div key={event.id} className="told">
              <HistoryLine event={event} />
            </div>
          ))}
        </Row>
      ))}
    </Rows>
  )
}
