import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** A word for a state: Now, Later, Time to look again. */
export function Tag({ children, on, icon }: { children: ReactNode; on?: boolean; icon?: IconName }) {
  return (
    <span className={on ? 'tag on' : 'tag'}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
