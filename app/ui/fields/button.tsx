import type { ReactNode } from 'react'
import { Icon, type IconName } from '#app/ui/parts/icon.tsx'

export interface ButtonProps {
  children: ReactNode
  name?: string
  value?: string
  /** One 'main' on a page: the thing to do next. */
  kind?: 'main' | 'alt'
  /**
   * Said by a screen reader after the words, to tell like buttons apart: "I did it: call the school". Somebody's own words
   * as `<Own>`.
   */
  of?: ReactNode
  /** Drawn after the words. */
  icon?: IconName
  formAction?: string
}

/** Sends the form around it. */
export function Button({ children, name, value, kind = 'main', of, icon, formAction }: ButtonProps) {
  return (
    <button
      type="submit"
      className={kind === 'main' ? 'btn' : 'btn alt'}
      name={name}
      value={value}
      formAction={formAction}
    >
      {children}
      {of && <span className="vh">: {of}</span>}
      {icon && <Icon name={icon} />}
    </button>
  )
}
