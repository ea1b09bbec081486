import type { ReactNode } from 'react'

/** A wide table in a box that scrolls by itself, reachable by keyboard, so that the page never moves sideways. */
export function Scroll({ children, label }: { children: ReactNode; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll the table
    <section className="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
