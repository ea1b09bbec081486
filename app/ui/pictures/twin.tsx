import type { ReactNode } from 'react'
import type { Language } from '#app/i18n/languages.ts'
import { Speak } from '#app/i18n/speak.tsx'

export interface TwinProps {
  /** The reader's language first; one alone makes a plain sheet. */
  languages: readonly Language['code'][]
  title: ReactNode
  /** What stands on the sheet, a line each; every line is said in each language, side by side. */
  rows: readonly { key: string; content: ReactNode }[]
}

/** One sheet in two languages side by side, so that two people read the same line of the same paper. */
export function Twin({ languages, title, rows }: TwinProps) {
  // The cells keep the page's direction, which puts the reader's language first; what is in them has its own.
  const sides = (As: 'td' | 'th', content: ReactNode) =>
    languages.map((language) => (
      <As key={language} scope={As === 'th' ? 'col' : undefined}>
        <Speak language={language}>{content}</Speak>
      </As>
    ))
  return (
    <table className="twin">
      <thead>
        <tr>{sides('th', title)}</tr>
      </thead>
      <tbody>
        {rows.map(({ key, content }) => (
          <tr key={key}>{sides('td', content)}</tr>
        ))}
      </tbody>
    </table>
  )
}
