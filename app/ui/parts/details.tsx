import type { ReactNode } from 'react'

/** A fold. */
export function Details({ summary, children, open }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <div className="flow">{children}</div>
    </details>
  )
}
