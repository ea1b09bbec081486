import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export interface EmptyProps {
  id: string
  icon: IconName
  title: ReactNode
  /** What can be done about it, and its one action. */
  children: ReactNode
}

/** Nothing here yet: says what to do next. */
export function Empty({ id, icon, title, children }: EmptyProps) {
  return (
    <section className="empty flow" aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={icon} /> {title}
      </h2>
      {children}
    </section>
  )
}
