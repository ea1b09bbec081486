import type { Day } from '#app/domain/day.ts'
import { stepFacts, stepIcon } from '#app/features/goals/parts/step-row.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import type { StepOnPaper } from './step-on-paper.server.ts'

/** Empty lines to write on. */
export function Blank({ lines = 1 }: { lines?: number }) {
  return (
    <>
      {Array.from({ length: lines }, (_, at) => at).map((at) => (
        <p key={at} className="blank" />
      ))}
    </>
  )
}

/** A step on paper: its stone to fill in by hand, its words, when, where and who. */
export function PaperStep({ step, today }: { step: StepOnPaper; today: Day }) {
  const words = useWords()
  const { text } = step
  // Without its words a step has its day alone.
  const facts = text === null ? step.day && words.day(step.day, 'weekday') : stepFacts(words, { ...step, text }, today)
  return (
    <div className="bend">
      <p>
        <Icon name={stepIcon(step.status)} />
        {text === null ? words.t('goals:paper.stepOfMine') : <Own lang={step.language}>{text}</Own>}
        {facts && <small> {facts}</small>}
      </p>
      {step.note && (
        <p className="meta">
          <Own lang={step.language}>{step.note}</Own>
        </p>
      )}
    </div>
  )
}

/** The steps that did not fit, counted. */
export function MoreSteps({ more }: { more: number }) {
  const { t, number } = useWords()
  return <>{more > 0 && t('goals:paper.more', { count: more, number: number(more) })}</>
}
