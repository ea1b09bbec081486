import type { ReactNode } from 'react'

export interface Answered {
  key: string
  title: ReactNode
  text: ReactNode
}

/** Short pieces under their own headings: how the plain-language pages are built. */
export function AnsweredList({ answers }: { answers: readonly Answered[] }) {
  return (
    <>
      {answers.map(({ key, title, text }) => (
        <section key={key} className="flow" aria-labelledby={key}>
          <h2 id={key}>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
    </>
  )
}
