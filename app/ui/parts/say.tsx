import type { ReactNode } from 'react'

/** The goal read back as one sentence: <b> round what was given, <i> round what is missing. */
export function Say({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <p className="say" dir="auto" lang={lang}>
      {children}
    </p>
  )
}
