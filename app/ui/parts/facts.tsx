import type { ReactNode } from 'react'

export interface Fact {
  key: string
  term: ReactNode
  /** What is so; null leaves the line out. */
  value: ReactNode
}

/** Names and what stands under them: what I chose, when it ends. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="rows">
      {facts
        .filter(({ value }) => value !== null)
        .map(({ key, term, value }) => (
          <div key={key}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
