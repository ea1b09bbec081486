import type { Day } from '#app/domain/day.ts'
import { FAMILY_GOAL_LIMITS, FAMILY_IDEAS, type FamilyIdea } from '#app/domain/family-goal.ts'
import { useWords } from '#app/i18n/words.ts'
import { useSent } from '#app/ui/fields/refusal.ts'
import { Select } from '#app/ui/fields/select.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Ticks } from '#app/ui/fields/ticks.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'

interface FamilyGoalFieldsProps {
  title: string
  people: readonly { personId: string; name: string; language: string }[]
  months: readonly Day[]
  /** what a new one begins with */
  idea?: FamilyIdea | null
  /** how it stands; nothing of a new one */
  goal?: {
    text: string
    timesAWeek: number | null
    ifThis: string | null
    thenWe: string | null
    reward: string | null
    byMonth: Day | null
  }
}

/** What may be written as well: the field, and where the goal keeps it. */
const AS_WELL = [
  ['if_this', 'ifThis'],
  ['then_we', 'thenWe'],
  ['reward', 'reward'],
] as const

const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const

/** What the family wants to do, whom to ask, and behind a fold what may help: all of that if one wants. */
export function FamilyGoalFields({ title, people, months, idea, goal }: FamilyGoalFieldsProps) {
  const { t, day, number } = useWords()
  const { statement, words } = FAMILY_GOAL_LIMITS
  // What was typed, or has to be mended, is not behind a fold.
  const { text } = useSent('if_this')
  const isTyped = ['times', 'month', ...AS_WELL.map(([name]) => name)].some((name) => text(name) !== '')
  const none = { value: '', label: t('family-goals:form.noMatter') }
  return (
    <>
      <TextArea
        name="statement"
        eyebrow={title}
        heading="h1"
        label={t('family-goals:form.what')}
        hint={t('family-goals:form.whatHint')}
        value={goal?.text ?? (idea ? t(`family-goals:idea.${idea}`) : undefined)}
        maxLength={statement}
        rows={2}
      />
      {!goal && !idea && (
        <Details summary={t('family-goals:form.ideas')}>
          {FAMILY_IDEAS.map((one) => (
            <p key={one}>
              <More href={`/family/goals/new?idea=${one}`}>{t(`family-goals:idea.${one}`)}</More>
            </p>
          ))}
        </Details>
      )}
      {people.length > 0 && (
        <Ticks
          name="asked"
          label={t(goal ? 'family-goals:form.askMore' : 'family-goals:form.ask')}
          hint={t('family-goals:form.askHint')}
          options={people.map(({ personId, name, language }) => ({
            value: personId,
            label: <Own lang={language}>{name}</Own>,
          }))}
        />
      )}
      <Details summary={t('family-goals:form.more')} open={goal !== undefined || isTyped}>
        <Select
          name="times"
          label={t('family-goals:form.times')}
          options={[
            none,
            ...WEEK.map((times) => ({
              value: times,
              label: t('family-goals:times', { count: Number(times), number: number(Number(times)) }),
            })),
          ]}
          value={goal?.timesAWeek?.toString() ?? ''}
        />
        <Select
          name="month"
          label={t('family-goals:form.month')}
          options={[none, ...months.map((month) => ({ value: month, label: day(month, 'month') }))]}
          value={goal?.byMonth ?? ''}
        />
        {AS_WELL.map(([name, kept]) => (
          <TextArea
            key={name}
            name={name}
            label={t(`family-goals:form.${name}`)}
            value={goal?.[kept] ?? ''}
            maxLength={words}
            rows={2}
          />
        ))}
      </Details>
    </>
  )
}
