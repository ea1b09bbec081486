import type { ReactNode } from 'react'

export interface AskedProps {
  label: ReactNode
  /** Where I am, above the question: "2 of 4". */
  eyebrow?: ReactNode
  /** When the question is the heading of its page or part. */
  heading?: 'h1' | 'h2'
}

/** The words of a question inside its label or legend, so that a screen reader says them with the field. */
export function Asked({ label, eyebrow, heading: Heading }: AskedProps) {
  return (
    <>
      {eyebrow && <span className="eyebrow">{eyebrow}</span>}
      {Heading ? <Heading>{label}</Heading> : label}
    </>
  )
}
