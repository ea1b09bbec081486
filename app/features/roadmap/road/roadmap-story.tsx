import type { ReactNode } from 'react'
import type { Said } from '#app/domain/goal-event.ts'
import type { RoadmapEventAt, StopThen } from '#app/domain/roadmap.ts'
import { type FilledBlanks, isTemplateKey } from '#app/domain/template.ts'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { Story, undoLabel } from '#app/features/goals/story.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Details } from '#app/ui/parts/details.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import type { RoadmapLine } from './read-roadmap-line.server.ts'

interface RoadmapStoryProps {
  at: string
  lines: readonly { line: RoadmapLine; canUndo: boolean }[]
}

/** The story of a big goal, the newest thing first. Under a line its way back. */
export function RoadmapStory({ at, lines }: RoadmapStoryProps) {
  const { t } = useWords()
  const canUndo = new Set(lines.filter((one) => one.canUndo).map(({ line }) => line.id))
  return (
    <Details summary={t('roadmap:history.title')}>
      <Story
        lines={lines.map(({ line }) => line)}
        tell={tellOfRoad}
        acts={(line) => (canUndo.has(line.id) ? [{ href: `${at}/story/${line.id}`, label: t(undoLabel(line)) }] : [])}
      />
    </Details>
  )
}

/** One event of a big goal in words. */
export const tellOfRoad = (event: RoadmapEventAt) => <RoadLine event={event} />

function RoadLine({ event }: { event: RoadmapEventAt }) {
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
    case 'reward':
      if (event.before === null) return <p>{t('roadmap:history.rewardNew')}</p>
      return <Told words={<SaidWords said={event.before} />}>{t('roadmap:history.reward')}</Told>
    case 'stops-moved':
      return <p>{t('roadmap:history.moved')}</p>
    case 'line':
      return <Told words={<SaidWords said={event.line} />}>{t(`roadmap:history.line.${event.change}`)}</Told>
    case 'undone':
      return <p>{t('goals:history.undoneBefore')}</p>
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
