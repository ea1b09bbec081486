import { languageOf } from '#app/i18n/languages.ts'
import { useWords } from '#app/i18n/words.ts'
import { languageName } from './language-name.ts'

interface ReadTogetherProps {
  theirs: string
  mine: string
  /** What else stands in the address of the page, to be kept: `then=…&` */
  keep?: string
}

/**
 * Which language the person reads, and the same page in it by one link, so that both look at the same words. The link
 * changes this page alone, and the one that is opened from it.
 */
export function ReadTogether({ theirs, mine, keep = '' }: ReadTogetherProps) {
  const { t, language, gap } = useWords()
  const other = language === theirs ? mine : theirs
  return (
    <p>
      {t('caseload:appointment.reads', { language: languageName(theirs, language) })}
      {gap}
      {other !== language && languageOf(other) && (
        <a className="more" href={`?${keep}in=${other}`}>
          {t('caseload:appointment.together', { language: languageName(other, language) })}
        </a>
      )}
    </p>
  )
}
