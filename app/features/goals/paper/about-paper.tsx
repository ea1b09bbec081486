import { useWords } from '#app/i18n/words.ts'

/** Beside everything that leaves a paper: how to print it, and that it can be found. Stays on the screen. */
export function AboutPaper() {
  const { t } = useWords()
  return (
    <div className="note flow on-screen">
      <p>{t('goals:paper.how')}</p>
      <p>{t('goals:paper.lies')}</p>
    </div>
  )
}
