import { languageOf } from '#app/i18n/languages.ts'
import { useWords } from '#app/i18n/words.ts'
import { LanguageButtons } from './language-buttons.tsx'

/**
 * The language in the header: its own name, and a fold with all of them. On a page with something to type (`typing`) the
 * small script brings the words along; without it the buttons below the form do, and the fold leads there.
 */
export function LanguageMenu({ next, typing }: { next: string; typing: boolean }) {
  const { language, t } = useWords()
  const spoken = languageOf(language)
  return (
    <details className="lang">
      <summary aria-label={t('common:language.now', { name: spoken?.name ?? language })}>
        {spoken?.shortName ?? spoken?.name}
      </summary>
      <LanguageButtons next={next}>
        {typing && (
          <noscript>
            <p>
              <a href="#draft-languages">{t('common:draft.languageBelow')}</a>
            </p>
          </noscript>
        )}
      </LanguageButtons>
    </details>
  )
}
