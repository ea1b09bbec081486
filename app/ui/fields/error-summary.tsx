import { useWords } from '#app/i18n/words.ts'
import { filledText, type Refusal } from '#app/ui/form.ts'
import { idOfField } from './day-parts.ts'
import { errorText } from './refusal.ts'

// Fields nobody sees, and the form itself: a form that is broken there has no place to lead to.
const hidden = new Set(['form', 'press', 'submission', 'version'])

/**
 * First thing on a page whose form was refused: says how many things to fix and leads to each field.
 * `ids` names the element for a field whose id is not its name.
 */
export function ErrorSummary({ refusal, ids = {} }: { refusal: Refusal | undefined; ids?: Record<string, string> }) {
  const words = useWords()
  const { t, language } = words
  if (!refusal || refusal.errors.length === 0) return null
  const count = refusal.errors.length
  return (
    // biome-ignore lint/a11y/noAutofocus: the page was loaded again because of these errors; without script this is the only way to bring a screen reader to them
    <div className="errors flow" role="alert" tabIndex={-1} autoFocus aria-labelledby="errors-title">
      <h2 id="errors-title">{t('common:error.summary', { count })}</h2>
      <ul>
        {refusal.errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            {hidden.has(error.field) && !ids[error.field] ? (
              errorText(words, error)
            ) : (
              <a href={`#${ids[error.field] ?? idOfField(error.field, language)}`}>{errorText(words, error)}</a>
            )}
          </li>
        ))}
      </ul>
      <p>{t(filledText(refusal.filled, 'emptied') ? 'common:error.keptButSecrets' : 'common:error.kept')}</p>
    </div>
  )
}
