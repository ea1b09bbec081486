import type { ReactNode } from 'react'
import type { Said } from '#app/domain/goal-event.ts'
import { type RoadmapEventAt, wordsThen } from '#app/domain/roadmap.ts'
import { undoing } from '#app/domain/story.ts'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Details } from '#app/ui/parts/details.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Story } from '#app/ui/story/story.tsx'
import { Told } from '#app/ui/story/told.tsx'
import type { RoadmapLine } from './read-roadmap-line.server.ts'

interface RoadmapStoryProps {
  at: string
  lines: readonly { line: RoadmapLine; canUndo: boolean }[]
}

/** The story of a big goal, the newest thing first. Under a line its way back. */
export function RoadmapStory({ at, lines }: RoadmapStoryProps) {
  const { t } = useWords()
  const undo = (line: RoadmapLine) => ({
    href: `${at}/story/${line.id}`,
    label: t(undoing(line)?.way === 'undone' ? 'common:undo.again' : 'common:undo.undo'),
  })
  return (
    <Details summary={t('roadmap:history.title')}>
      <Story
        lines={lines.map(({ line, canUndo }) => ({
          id: line.id,
          day: line.day,
          told: <ToldRoadLine line={line} />,
          acts: canUndo ? [undo(line)] : [],
        }))}
      />
    </Details>
  )
}

/** One line of a big goal's story in words. */
export function ToldRoadLine({ line }: { line: RoadmapLine }) {
  const undone = undoing(line)
  return (
    <Told way={undone?.of ? undone.way : null} gone={line.takenBack && !undone?.of}>
      {(undone?.of ?? line).events.map((event) => (
        <RoadLine key={event.id} event={event} />
      ))}
    </Told>
  )
}

function RoadLine({ event }: { event: RoadmapEventAt }) {
  const { t, day } = useWords()
  switch (event.kind) {
    case 'set':
      return <p>{t('roadmap:history.set')}</p>
    case 'restated':
      return <Before words={<SaidWords said={event.before} />}>{t('roadmap:history.restated')}</Before>
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
      return <Before words={<SaidWords said={event.before} />}>{t('roadmap:history.reward')}</Before>
    case 'stops-moved':
      return <p>{t('roadmap:history.moved')}</p>
    case 'line':
      return <Before words={<SaidWords said={event.line} />}>{t(`roadmap:history.line.${event.change}`)}</Before>
    case 'undone':
      return <p>{t('goals:history.undoneBefore')}</p>
    case 'stop':
      return (
        <Before words={<GoalLine goal={wordsThen(event.stop)} />}>{t(`roadmap:history.stop.${event.change}`)}</Before>
      )
  }
}

function Before({ children, words }: { children: ReactNode; words: ReactNode }) {
  return (
    <>
      <p className="meta">{children}</p>
      <p>{words}</p>
    </>
  )
}

const SaidWords = ({ said }: { said: Said }) => <Own lang={said.language}>{said.text}</Own>
