import type { ReactNode } from 'react'
import { Icon, type IconName } from '#app/ui/parts/icon.tsx'

export interface LinkButtonProps {
  href: string
  children: ReactNode
  kind?: 'main' | 'alt'
  of?: ReactNode
  icon?: IconName
}

/** Goes somewhere, looks like a button: for the one thing to do next. */
export function LinkButton({ href, children, kind = 'main', of, icon }: LinkButtonProps) {
  return (
    <a className={kind === 'main' ? 'btn' : 'btn alt'} href={href}>
      {children}
      {of && <span className="vh">: {of}</span>}
      {icon && <Icon name={icon} />}
    </a>
  )
}
