import type { ReactNode } from 'react'
import type { Language } from './languages.ts'
import { useWords, WordsProvider } from './words.ts'

/** What stands in it speaks this language: direction, dates and numbers too. */
export function Speak({
  language,
  className,
  children,
}: {
  language: Language['code']
  className?: string
  children: ReactNode
}) {
  const words = useWords().in(language)
  return (
    <WordsProvider value={words}>
      <div lang={words.language} dir={words.dir} className={className}>
        {children}
      </div>
    </WordsProvider>
  )
}
