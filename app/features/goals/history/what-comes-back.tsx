import type { ReactNode } from 'react'
import type { CheckInWord } from '#app/domain/check-in.ts'
import { dayFrom } from '#app/domain/day.ts'
import type { Confidence, GoalStatus } from '#app/domain/goal.ts'
import type { Kept, KeptFields, KeptThing, KeptValue } from '#app/domain/kept.ts'
import type { LifeArea } from '#app/domain/life-area.ts'
import type { ReviewDecision } from '#app/domain/review.ts'
import type { StepStatus } from '#app/domain/step.ts'
import type { FilledBlanks } from '#app/domain/template.ts'
import { type GoalWords, goalText } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords, type Words } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'

/** What a person wrote: it is shown as it was. */
const OWN_WORDS = [
  'text',
  'statement',
  'ifText',
  'thenText',
  'note',
  'helped',
  'inTheWay',
  'willChange',
  'place',
  'need',
]
/** These go along with others and say nothing by themselves. */
const SILENT = [
  'language',
  'statementLanguage',
  'statusReasonLanguage',
  'doneDay',
  'achievedDay',
  'createdAt',
  'updatedAt',
]

/** One field in words, by what it is; null when it needs none, undefined when it has none of its own. */
function fieldWords(words: Words, thing: KeptThing, field: string, value: KeptValue): string | null | undefined {
  const { t, number } = words
  const day = typeof value === 'string' ? dayFrom(value) : null
  switch (field) {
    case 'status':
      return thing === 'goal' ? t(`goals:status.${value as GoalStatus}`) : t(`goals:step.status.${value as StepStatus}`)
    case 'targetDay':
      return day && t('goals:goal.by', { day: words.day(day) })
    case 'reviewDay':
    case 'nextDay':
      return day && t('goals:history.nextDay', { day: words.day(day) })
    case 'day':
      return thing === 'step' ? (day ? words.day(day, 'weekday') : t('goals:undo.noDay')) : null
    case 'onlyMe':
      return t(value ? 'goals:undo.onlyMe' : 'goals:undo.notOnlyMe')
    case 'measureTarget':
      return value === null ? t('goals:undo.noNumber') : t('goals:undo.number', { number: number(Number(value)) })
    case 'how':
      return t(`goals:history.how.${value as CheckInWord}`)
    case 'amount':
      return value === null ? null : t('goals:history.amount', { amount: number(Number(value)) })
    case 'confidence':
      return value === null ? null : t(`goals:sure.${value as Confidence}`)
    case 'lifeArea':
      return value === null ? t('goals:builder.areaNone') : t(`common:area.${value as LifeArea}`)
    case 'decision':
      return t(`goals:history.review.${value as ReviewDecision}`)
    case 'position':
      return t('goals:undo.place')
    default:
      return SILENT.includes(field) ? null : undefined
  }
}

/** What a thing's fields say, one after the other; the rest of them as one line. */
function Fields({ goal, kept, fields }: { goal: GoalWords; kept: Kept; fields: KeptFields }) {
  const words = useWords()
  const { language, statementLanguage } = fields
  const lang = (language ?? statementLanguage ?? null) as string | null
  const whole = kept.before === null || kept.after === null
  const shown: ReactNode[] = []
  let more = false
  for (const [field, value] of Object.entries(fields)) {
    if (OWN_WORDS.includes(field)) {
      if (value)
        shown.push(
          <Own key={field} as="p" lang={lang}>
            {String(value)}
          </Own>,
        )
      continue
    }
    if (field === 'templateBlanks' && typeof value === 'string') {
      const text = goalText(words, { ...goal, blanks: JSON.parse(value) as FilledBlanks })
      shown.push(<p key={field}>{text}</p>)
      continue
    }
    // Of a thing that comes or goes as a whole its words are enough.
    const said = whole && !['how', 'decision'].includes(field) ? null : fieldWords(words, kept.thing, field, value)
    if (said) shown.push(<p key={field}>{said}</p>)
    if (said === undefined) more = true
  }
  if (more || shown.length === 0) shown.push(<p key="more">{words.t('goals:undo.more')}</p>)
  return <>{shown}</>
}

/** How it will be after undoing: what goes, what comes back, what stands there again. */
export function WhatComesBack({ goal, puts }: { goal: GoalWords; puts: readonly Kept[] }) {
  const { t } = useWords()
  return puts.map((put) => (
    <div key={`${put.thing} ${put.id}`} className="told">
      {put.after === null && <p className="meta">{t('goals:undo.goes')}</p>}
      {put.before === null && <p className="meta">{t('goals:undo.comes')}</p>}
      <Fields goal={goal} kept={put} fields={put.after ?? put.before ?? {}} />
    </div>
  ))
}
