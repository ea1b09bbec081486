import { languageOf } from '#app/i18n/languages.ts'
import { useWords } from '#app/i18n/words.ts'

/**
 * The language in the header: its own name, which leads to the page with all of them; fourteen in a fold would cover a small
 * phone, and weigh on every page. On a page with something to type (`typing`) the small script brings the words along;
 * without it the name leads to the button below the form that does.
 */
export function LanguageMenu({ next, typing }: { next: string; typing: boolean }) {
  const { language, t } = useWords()
  const { name, shortName = name } = languageOf(language) ?? { name: language }
  const list = /^\/language(?!\w)/.test(next) ? next : `/language?next=${encodeURIComponent(next)}`
  const label = t('common:language.now', { name })
  return (
    <>
      {typing && (
        <noscript>
          <a className="lang" href="#draft-language" aria-label={label}>
            {shortName}
          </a>
        </noscript>
      )}
      <a className={typing ? 'lang typing' : 'lang'} href={list} aria-label={label}>
        {shortName}
      </a>
    </>
  )
}
