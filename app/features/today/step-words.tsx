import { useWords } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'
import type { TodayStep } from './read-today.server.ts'

export const addressOf = (step: TodayStep) => `/goals/${step.goalId}/steps/${step.id}`

/** What a step says; of one that is only mine that there is one, and the way to its words. */
export function StepWords({ step, as = 'p', className }: { step: TodayStep; as?: 'p' | 'span'; className?: string }) {
  const { t } = useWords()
  if (step.text === null) {
    const link = <a href={addressOf(step)}>{t('today:onlyMine')}</a>
    return as === 'p' ? <p className={className}>{link}</p> : link
  }
  return (
    <Own as={as} lang={step.language} className={className}>
      {step.text}
    </Own>
  )
}

/** What tells like buttons apart for a screen reader; it is text on the page too, so it says no more than the page. */
export function useStepName() {
  const { t } = useWords()
  return (step: TodayStep) => step.text ?? t('today:onlyMine')
}
