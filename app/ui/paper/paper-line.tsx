import type { ReactNode } from 'react'
import { type Key, useWords } from '#app/i18n/words.ts'

/** A line of a sheet: what it is about, and what stands there. */
export function PaperLine({ says, children }: { says: Key; children: ReactNode }) {
  const { t } = useWords()
  return (
    <>
      <p className="meta">{t(says as 'goals:step.title')}</p>
      {children}
    </>
  )
}
