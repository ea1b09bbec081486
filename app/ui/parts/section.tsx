import type { ReactNode } from 'react'
import { WholeDates } from '#app/i18n/whole-dates.tsx'

export interface SectionProps {
  id: string
  title: ReactNode
  children: ReactNode
  /** 'note' for the one thing to do now, 'card' for a record on a desk. */
  className?: 'note' | 'card' | 'peek'
}

/** A part of a page under its own heading. */
export function Section({ id, title, children, className }: SectionProps) {
  return (
    <section className={className ? `${className} flow` : 'flow'} aria-labelledby={id}>
      <h2 id={id}>
        <WholeDates>{title}</WholeDates>
      </h2>
      {children}
    </section>
  )
}
