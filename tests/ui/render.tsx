import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { WordsProvider } from '#app/i18n/words.ts'

/** A piece of page as HTML, in one language. */
export const rendered = (node: ReactNode, language = 'en') =>
  renderToStaticMarkup(<WordsProvider value={wordsIn(language)}>{node}</WordsProvider>)

/** The opening tags of one kind, as written. */
export const tags = (html: string, name: string) => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? []
