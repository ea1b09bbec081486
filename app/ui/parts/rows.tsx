import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** Lines of a list with hairlines between. */
export function Rows({ children, ordered }: { children: ReactNode; ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul'
  return <List className="rows">{children}</List>
}

export interface RowProps {
  children: ReactNode
  icon?: IconName
  iconClass?: string
  /** A button or link at the end of the line. */
  end?: ReactNode
  id?: string
}

export function Row({ children, icon, iconClass, end, id }: RowProps) {
  return (
    <li id={id}>
      {icon && <Icon name={icon} className={iconClass} />}
      <div>{children}</div>
      {end}
    </li>
  )
}
