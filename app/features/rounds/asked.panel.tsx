import type { ReactNode } from 'react'
import { languageOf } from '#app/i18n/languages.ts'
import { useWords } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { instrumentText, languageOfTexts } from '#app/instruments/published.ts'

type AskedProps = { of: PublishedInstrument } & ({ at: string; children?: never } | { at?: never; children: ReactNode })

/**
 * Words of a questionnaire, by where they stand in it or as they were made. An agency's that are not in the page's language
 * are English and say so: a voice reads them as such, and they keep their direction.
 */
export function Asked({ of, at, children }: AskedProps) {
  const { language } = useWords()
  const says = at === undefined ? children : instrumentText(of, language, at)
  const lang = languageOfTexts(of, language)
  if (lang === language) return <>{says}</>
  return (
    <span lang={lang} dir={languageOf(lang)?.dir}>
      {says}
    </span>
  )
}
