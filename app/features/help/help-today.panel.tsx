import type { HelpNumber } from '#app/domain/help-now.ts'
import { useWords } from '#app/i18n/words.ts'
import { HelpNumbersPanel } from './help-numbers.panel.tsx'
import { nationalHelpNumbers } from './help-numbers.ts'

/**
 * The box *Need help today?* under an answer that says so. It sends nothing, tells no one, and says both. Calm on
 * purpose: no alarm colour, because somebody may be looking over the shoulder.
 */
export function HelpTodayPanel({ numbers = nationalHelpNumbers }: { numbers?: readonly HelpNumber[] }) {
  const { t } = useWords()
  return (
    <section className="card flow" aria-labelledby="help-today">
      <h2 id="help-today">{t('help:today.title')}</h2>
      <p>{t('help:today.lead')}</p>
      <HelpNumbersPanel numbers={numbers} />
    </section>
  )
}
