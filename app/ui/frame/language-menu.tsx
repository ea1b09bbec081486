import { languageOf } from '#app/i18n/languages.ts'
import { useWords } from '#app/i18n/words.ts'
import { LanguageButtons } from './language-buttons.tsx'

/** The language in the header: its own name, and a fold with all of them. */
export function LanguageMenu({ next }: { next: string }) {
  const { language, t } = useWords()
  return (
    <details className="lang">
      <summary aria-label={t('common:language.now', { name: languageOf(language)?.name ?? language })}>
        {languageOf(language)?.name}
      </summary>
      <LanguageButtons next={next} />
    </details>
  )
}
