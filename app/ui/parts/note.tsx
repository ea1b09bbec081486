import type { ReactNode } from 'react'

/** Something to know; `sun` for something to celebrate. */
export function Note({ children, sun, as: As = 'div' }: { children: ReactNode; sun?: boolean; as?: 'div' | 'p' }) {
  return <As className={`note flow${sun ? ' sun' : ''}`}>{children}</As>
}
