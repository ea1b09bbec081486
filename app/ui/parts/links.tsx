import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export interface LinkRow {
  href: string
  label: ReactNode
  hint?: ReactNode
  icon?: IconName
}

/** Links whose whole line can be pressed. */
export function Links({ links }: { links: readonly LinkRow[] }) {
  return (
    <ul className="links">
      {links.map(({ href, label, hint, icon }) => (
        <li key={href}>
          <a href={href}>
            {icon && <Icon name={icon} />}
            <span>
              {label} {hint && <small>{hint}</small>}
            </span>
            <Icon name="arrow" />
          </a>
        </li>
      ))}
    </ul>
  )
}
