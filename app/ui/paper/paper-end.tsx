import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.ts'

interface PaperEndProps {
  forMe: boolean
  today: string
  /** What did not fit, said and not hidden. */
  children?: ReactNode
}

/** The foot of a sheet: who it is for, and of which day it is, on the paper itself. */
export function PaperEnd({ forMe, today, children }: PaperEndProps) {
  const { t, day, gap } = useWords()
  return (
    <p className="meta">
      {children}
      {gap}
      {t(forMe ? 'common:paper.forMe' : 'common:paper.forAnybody')}
      {gap}
      <bdi>{t('common:brand')}</bdi> · {day(today)}
    </p>
  )
}
