import type { ReactNode } from 'react'

/** A link that stands as a line of its own, tall enough for a thumb. */
export function More({ href, children, of }: { href: string; children: ReactNode; of?: ReactNode }) {
  return (
    <a className="more" href={href}>
      <span>
        {children}
        {of && <span className="vh">: {of}</span>}
      </span>
    </a>
  )
}
