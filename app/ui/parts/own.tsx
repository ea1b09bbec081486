import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.ts'
import { OwnText } from './own-text.tsx'

export interface OwnProps {
  children: ReactNode
  /** The language it was written in, as stored beside the text. */
  lang?: string | null
  as?: 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'b' | 'div' | 'td' | 'dd'
  className?: string
  id?: string
}

/**
 * What a person wrote: set like a book, with the direction of its first letter, and its own language for the screen
 * reader's voice when that is not the page's.
 */
export function Own({ children, lang, as: As = 'span', className, id }: OwnProps) {
  const { language } = useWords()
  return (
    <As
      className={className ? `voice ${className}` : 'voice'}
      dir="auto"
      lang={lang && lang !== language ? lang : undefined}
      id={id}
    >
      {typeof children === 'string' ? <OwnText>{children}</OwnText> : children}
    </As>
  )
}
