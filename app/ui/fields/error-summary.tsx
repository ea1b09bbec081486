import { useWords } from '#app/i18n/words.ts'
import { filledText, type Refusal } from '#app/ui/form.ts'
import { idOfField, questionOf } from './day-parts.ts'
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
  const said = refusal.errors.map((error) => errorText(words, error))
  return (
    // biome-ignore lint/a11y/noAutofocus: the page was loaded again because of these errors; without script this is the only way to bring a screen reader to them
    <div className="errors flow" role="alert" tabIndex={-1} autoFocus aria-labelledby="errors-title">
      <h2 id="errors-title">{t('common:error.summary', { count })}</h2>
      <ul>
        {refusal.errors.map(({ field, message }, at) => (
          <li key={`${field} ${message}`}>
            {hidden.has(field) && !ids[field] ? (
              said[at]
            ) : (
              <Way
                place={ids[field] ?? idOfField(field, language)}
                question={ids[field] ?? questionOf(field)}
                said={said}
                at={at}
              />
            )}
          </li>
        ))}
      </ul>
      <p>{t(filledText(refusal.filled, 'emptied') ? 'common:error.keptButSecrets' : 'common:error.kept')}</p>
    </div>
  )
}

interface WayProps {
  /** The element to lead to, and the field whose question it belongs to. */
  place: string
  question: string
  said: readonly string[]
  at: number
}

/** The way to a field. Where several fields lack the same, whoever hears the ways hears each with its question. */
function Way({ place, question, said, at }: WayProps) {
  const id = `way-${at}`
  const isSaidTwice = said.filter((text) => text === said[at]).length > 1
  return (
    <a href={`#${place}`} {...(isSaidTwice && { id, 'aria-labelledby': `${id} ${question}-asked` })}>
      {said[at]}
    </a>
  )
}
