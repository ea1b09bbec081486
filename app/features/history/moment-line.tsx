import type { ReactNode } from 'react'
import { wordsThen } from '#app/domain/roadmap.ts'
import type { BigGoalMoment, GoalMoment, Moment } from '#app/domain/time-line.ts'
import { GoalLine, type GoalLineWords } from '#app/features/goals/goal-line.panel.tsx'
import { MilestoneLine, useMilestoneDay } from '#app/features/milestones/milestone-line.panel.tsx'
import { RoundLink } from '#app/features/rounds/round-link.panel.tsx'
import { useWords, type Words } from '#app/i18n/words.ts'
import { Icon, type IconName } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'

interface MomentLineProps {
  moment: Moment
  goal: (GoalLineWords & { id: string; onlyMe: boolean }) | undefined
  roadmap: { id: string; statement: string; language: string; onlyMe: boolean } | undefined
}

/** One thing on the line: its day, what it was, and where it can be opened. What is only mine stays off the paper. */
export function MomentLine({ moment, goal, roadmap }: MomentLineProps) {
  const words = useWords()
  const { t, day } = words
  const when = useMilestoneDay()
  const { icon, look, said, link, mine } = told(words, { moment, goal, roadmap })
  return (
    <li className={mine ? 'mine' : undefined}>
      <Icon name={icon} className={look} />
      <p className="meta">{moment.kind === 'milestones' ? when(moment) : day(moment.day)}</p>
      <p>{said}</p>
      <p>{link}</p>
      {mine && (
        <p>
          <Tag icon="closed">{t('common:onlyMe')}</Tag>
        </p>
      )}
    </li>
  )
}

interface Told {
  icon: IconName
  /** marigold: something was reached; with rays that stand on the paper: a sun */
  look?: 'got' | 'got rays'
  said: string
  /** what it was about, to be opened */
  link: ReactNode
  mine: boolean
}

function told(words: Words, { moment, goal, roadmap }: MomentLineProps): Told {
  if (moment.kind === 'answers') {
    return {
      icon: ICONS[moment.instrumentKey] ?? 'paper',
      said: words.t('history:answered'),
      link: <RoundLink id={moment.roundId} instrumentKey={moment.instrumentKey} />,
      mine: moment.onlyMe,
    }
  }
  if (moment.kind === 'milestones') {
    return {
      icon: 'moment',
      look: 'got rays',
      said: words.t('history:milestone'),
      link: (
        <More href={`/milestones/${moment.milestoneId}`}>
          <MilestoneLine {...moment.told} />
        </More>
      ),
      mine: moment.onlyMe,
    }
  }
  if (moment.kind === 'goals') {
    return {
      ...goalIcon(moment.told),
      said: goalSaid(words, moment.told),
      link: <More href={`/goals/${moment.goalId}`}>{goal && <GoalLine goal={goal} />}</More>,
      mine: goal?.onlyMe ?? false,
    }
  }
  return {
    ...bigGoalIcon(moment.told),
    said: bigGoalSaid(words, moment.told),
    link: (
      <More href={`/roadmap/${moment.roadmapId}`}>
        {moment.told.what === 'stop' ? (
          <GoalLine goal={wordsThen(moment.told.stop)} />
        ) : (
          roadmap && <Own lang={roadmap.language}>{roadmap.statement}</Own>
        )}
      </More>
    ),
    mine: roadmap?.onlyMe ?? false,
  }
}

const ICONS: Readonly<Record<string, IconName | undefined>> = { qol: 'me', calmap: 'family', bridge: 'bridge' }

const REACHED = { icon: 'done', look: 'got' } as const

function goalIcon(told: GoalMoment): Pick<Told, 'icon' | 'look'> {
  if (told.what === 'set') return { icon: 'goals' }
  const to = told.what === 'review' ? told.decision : told.to
  return to === 'achieved' ? REACHED : { icon: 'clock' }
}

function goalSaid({ t }: Words, told: GoalMoment): string {
  if (told.what === 'set') return t('goals:history.set')
  return told.what === 'review' ? t(`goals:history.review.${told.decision}`) : t(`goals:history.status.${told.to}`)
}

const bigGoalIcon = (told: BigGoalMoment): Pick<Told, 'icon' | 'look'> =>
  told.what === 'stop' || (told.what === 'status' && told.to === 'achieved') ? REACHED : { icon: 'goals' }

function bigGoalSaid({ t }: Words, told: BigGoalMoment): string {
  if (told.what === 'set') return t('history:bigGoal.set')
  return told.what === 'stop' ? t('history:bigGoal.stop') : t(`history:bigGoal.${told.to}`)
}
