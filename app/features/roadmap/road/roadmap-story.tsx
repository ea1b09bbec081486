import type { ReactNode } from 'react'
import type { Day } from '#app/domain/day.ts'
import type { Said } from '#app/domain/goal-event.ts'
import type { RoadmapEventAt, StopThen } from '#app/domain/roadmap.ts'
import { type FilledBlanks, isTemplateKey } from '#app/domain/template.ts'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Details } from '#app/ui/parts/details.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'

/** The story of a big goal, the newest day first; within a day in the order it happened. */
export function RoadmapStory({ events }: { events: readonly RoadmapEventAt[] }) {
  const { t, day } = useWords()
  const days = new Map<Day, RoadmapEventAt[]>()
  for (const event of events) days.set(event.day, [...(days.get(event.day) ?? []), event])
  return (
    <Details summary={t('roadmap:history.title')}>
      <Rows ordered>
        {[...days].reverse().map(([on, told]) => (
          <Row key={on}>
            <p>
              <b>{day(on)}</b>
            </p>
            {told.map((event) => (
              <div key={event.id} className="told">
                <StoryLine event={event} />
              </div>
            ))}
          </Row>
        ))}
      </Rows>
    </Details>
  )
}

function StoryLine({ event }: { event: RoadmapEventAt }) {
  const { t, day } = useWords()
  switch (event.kind) {
    case 'set':
      return <p>{t('roadmap:history.set')}</p>
    case 'restated':
      return <Told words={<SaidWords said={event.before} />}>{t('roadmap:history.restated')}</Told>
    case 'day': {
      const before = event.before && day(event.before)
      const after = event.after && day(event.after)
      if (after && before) return <p>{t('roadmap:history.day', { before, after })}</p>
      if (after) return <p>{t('roadmap:history.dayNew', { after })}</p>
      return <p>{t('roadmap:history.dayGone', { before: before ?? '' })}</p>
    }
    case 'status':
      return <p>{t(`roadmap:history.status.${event.to}`)}</p>
    case 'only-me':
      return <p>{t(event.onlyMe ? 'roadmap:history.onlyMe' : 'roadmap:history.notOnlyMe')}</p>
    case 'stop':
      return <Told words={<StopWordsThen stop={event.stop} />}>{t(`roadmap:history.stop.${event.change}`)}</Told>
  }
}

function Told({ children, words }: { children: ReactNode; words: ReactNode }) {
  return (
    <>
      <p className="meta">{children}</p>
      <p>{words}</p>
    </>
  )
}

const SaidWords = ({ said }: { said: Said }) => <Own lang={said.language}>{said.text}</Own>

/** What a stop said then; a template in the language of who reads it now. */
function StopWordsThen({ stop }: { stop: StopThen }) {
  const { statement, templateKey, templateBlanks, targetDay } = stop
  const key = templateKey !== null && isTemplateKey(templateKey) ? templateKey : null
  const blanks = JSON.parse(templateBlanks ?? '{}') as FilledBlanks
  const words = { statement: statement?.text ?? '', statementLanguage: statement?.language ?? null }
  return <GoalLine goal={{ ...words, templateKey: key, blanks, targetDay }} />
}
