import type { ReactNode } from 'react'
import { type Day, sameYear } from '#app/domain/day.ts'
import { isAfterGoal, isStillOpen, type NeedAnswer, type StepActor, type StepStatus } from '#app/domain/step.ts'
import { WholeDates } from '#app/i18n/whole-dates.tsx'
import { isolate, startingLarge, useWords, type Words } from '#app/i18n/words.ts'
import { Icon, type IconName } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { OwnText } from '#app/ui/parts/own-text.tsx'

/** A step as a page shows it. */
export interface ShownStep {
  id: string
  text: string
  language: string
  actor: StepActor
  actorName: string | null
  day: Day | null
  time: string | null
  place: string | null
  need: string | null
  needAskedDay: Day | null
  needAnswer: NeedAnswer | null
  status: StepStatus
  statusReason: string | null
  statusReasonLanguage: string | null
  doneDay: Day | null
  onlyMe: boolean
}

const LOOKS = {
  done: { className: 'done', icon: 'done' },
  doing: { className: 'doing', icon: 'doing' },
  'not-started': { className: 'open', icon: 'open' },
  'cannot-yet': { className: 'blocked', icon: 'blocked' },
  'no-longer-needed': { className: 'dropped', icon: 'dropped' },
} as const satisfies Record<StepStatus, { className: string; icon: IconName }>

export const stepIcon = (status: StepStatus): IconName => LOOKS[status].icon

/** The day a step is planned for, in the words people use for it. */
export function dayWords({ t, day }: Words, on: Day, today: Day): string {
  return on === today ? t('goals:step.today') : day(on, sameYear(on, today) ? 'weekday' : 'long')
}

/** When, where and who, one after the other: facts in a row, not a sentence put together. */
export function stepFacts(words: Words, step: ShownStep, today: Day): string {
  const { t } = words
  if (step.status === 'no-longer-needed') return ''
  const facts: string[] = []
  if (step.status === 'done') {
    if (step.doneDay) facts.push(dayWords(words, step.doneDay, today))
  } else {
    if (step.day && step.day < today) facts.push(t('goals:step.stayed', { day: dayWords(words, step.day, today) }))
    else if (step.day) facts.push(dayWords(words, step.day, today))
    if (step.time) facts.push(words.time(step.time))
    if (step.place) facts.push(isolate(step.place))
  }
  // "Not started. me" would be two scraps: that I do it goes without saying when nothing else is known.
  if (step.actor === 'me' && facts.length === 0) return ''
  const who = step.actor === 'other' && step.actorName ? isolate(step.actorName) : t(`goals:step.who.${step.actor}`)
  if (facts.length === 0) return startingLarge(who, words.language)
  // A dot never begins a line, and "me" never stands on one alone.
  return startingLarge(`${facts.join('\u00a0· ')}\u00a0·\u00a0${who}`, words.language)
}

/** Own words in a quiet line: too small for the book face, and not struck through with a step no longer needed. */
function Said({ children, lang }: { children: string; lang: string | null }) {
  const { language } = useWords()
  return (
    <span dir="auto" lang={lang && lang !== language ? lang : undefined}>
      <OwnText>{children}</OwnText>
    </span>
  )
}

/** What a step still to do needs, when it was asked for, and the answer. Once the step is over, nothing is needed. */
function Need({ step, need }: { step: ShownStep; need: string }) {
  const { t, day } = useWords()
  return (
    <p className="meta">
      {t('goals:step.needs')} <Own lang={step.language}>{need}</Own>
      {step.needAskedDay && <> {t('goals:step.needAsked', { day: day(step.needAskedDay) })}</>}
      {step.needAnswer && <> {t(`goals:step.needAnswer.${step.needAnswer}`)}</>}
    </p>
  )
}

export interface StepRowProps {
  step: ShownStep
  today: Day
  /** Of its goal, where a day after it is worth a line. */
  targetDay?: Day
  /** What can be done with it, and what stands under it. */
  children?: ReactNode
}

/** One step as a stone in its course: drawing, word and edge say its status, never the colour alone. */
export function StepRow({ step, today, targetDay, children }: StepRowProps) {
  const words = useWords()
  const { t } = words
  const look = LOOKS[step.status]
  return (
    // Named only where a press leads back to it: an id is letters that do not get smaller.
    <li className={look.className} id={children ? `step-${step.id}` : undefined}>
      <Icon name={look.icon} />
      <div>
        <Own as="p" lang={step.language}>
          {step.text}
        </Own>
        <p className="meta">
          <b>{t(`goals:step.status.${step.status}`)}</b>
          {words.gap}
          <WholeDates>{stepFacts(words, step, today)}</WholeDates>
        </p>
        {targetDay && isAfterGoal(step, targetDay) && <p className="meta">{t('goals:step.afterGoal')}</p>}
        {step.onlyMe && <p className="meta">{t('common:onlyMe')}</p>}
        {step.need && isStillOpen(step.status) && <Need step={step} need={step.need} />}
        {step.statusReason && (
          <p className="meta">
            <Said lang={step.statusReasonLanguage}>{step.statusReason}</Said>
          </p>
        )}
        {children}
      </div>
    </li>
  )
}
