import type { ReactNode } from 'react'

interface DetailsProps {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  /** for a link to it */
  id?: string
}

/** A fold. */
export function Details({ summary, children, open, id }: DetailsProps) {
  return (
    <details open={open} id={id}>
      <summary>{summary}</summary>
      <div className="flow">{children}</div>
    </details>
  )
}
