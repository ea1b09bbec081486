import { useWords } from '#app/i18n/words.ts'

/** Beside everything that leaves a paper: how to print it, and that it can be found. Stays on the screen. */
export function AboutPaper() {
  const { t } = useWords()
  return (
    <div className="note flow on-screen">
      <p>{t('common:paper.how')}</p>
      <p>{t('common:paper.lies')}</p>
    </div>
  )
}
