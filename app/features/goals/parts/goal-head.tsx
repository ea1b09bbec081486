import type { GoalStatus, Standing } from '#app/domain/goal.ts'
import type { LifeArea } from '#app/domain/life-area.ts'
import { WholeDates } from '#app/i18n/whole-dates.tsx'
import { isolate, useWords } from '#app/i18n/words.ts'
import { Cycle, type CycleWord } from '#app/ui/parts/cycle.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { LifePicture } from '#app/ui/pictures/life-picture.tsx'
import { GoalSentence, type GoalWords } from './goal-sentence.tsx'

export type HeadGoal = GoalWords & {
  id: string
  number: number | null
  lifeArea: LifeArea | null
  status: GoalStatus
  onlyMe: boolean
  /** of a goal that is written for a child: what it is called here */
  childName?: string | null
}

/** Which goal this is: for whom, where it is a child's; its number when a worker knows it, and its part of life. */
export function GoalEyebrow({ goal }: { goal: HeadGoal }) {
  const { t, number } = useWords()
  const parts = [
    goal.childName && t('children:goals.new', { name: isolate(goal.childName) }),
    goal.number !== null && !goal.onlyMe && t('goals:goal.number', { number: number(goal.number) }),
    goal.lifeArea && t(`common:area.${goal.lifeArea}`),
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <p className="eyebrow">
      <span>
        <LifePicture of={goal.lifeArea} /> <WholeDates>{parts.join(' · ')}</WholeDates>
      </span>
    </p>
  )
}

/** Its status, how its plan stands, who sees it. */
export function GoalTags({ goal, standing, seenBy }: { goal: HeadGoal; standing: Standing | null; seenBy: string[] }) {
  const { t, list } = useWords()
  return (
    <p>
      <Tag on>{t(`goals:status.${goal.status}`)}</Tag> {standing && <Tag>{t(`goals:standing.${standing}`)}</Tag>}{' '}
      {goal.onlyMe && <Tag icon="closed">{t('common:onlyMe')}</Tag>}
      {seenBy.length > 0 && (
        <Tag icon="eye">{t('goals:goal.seenBy', { count: seenBy.length, names: list(seenBy.map(isolate)) })}</Tag>
      )}
    </p>
  )
}

/** The day of a goal in own words; a template says it in its sentence. */
export function TargetDay({ goal }: { goal: GoalWords }) {
  const { t, day } = useWords()
  if (goal.templateKey !== null) return null
  return (
    <p className="meta">
      <WholeDates>{t('goals:goal.by', { day: day(goal.targetDay) })}</WholeDates>
    </p>
  )
}

const ADDRESSES: Record<CycleWord, string> = { goal: '', plan: '/plan', do: '/do', review: '/review' }

export function GoalCycle({ goalId, now }: { goalId: string; now: CycleWord }) {
  return <Cycle now={now} href={(word) => `/goals/${goalId}${ADDRESSES[word]}`} />
}

/** Above the pages of one goal: which goal, in its words, and where in the cycle. */
export function GoalAbove({ goal, now }: { goal: HeadGoal; now: CycleWord }) {
  return (
    <>
      <GoalEyebrow goal={goal} />
      <GoalSentence goal={goal} as="p" className="lead" />
      <TargetDay goal={goal} />
      <GoalCycle goalId={goal.id} now={now} />
    </>
  )
}
