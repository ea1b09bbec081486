import { languages } from '#app/i18n/languages.ts'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import type { PageDraft } from '#app/ui/form.ts'

interface DraftProps {
  draft: PageDraft
  /** What happens to words on a page that stands open long is said here: above the fields, or last. */
  long: boolean
}

/** Above the fields: that these words are from before. */
export function DraftAbove({ draft, sent, long }: DraftProps & { sent: boolean }) {
  const { t, dayTime } = useWords()
  const { field, keptAt, timeZone } = draft
  return (
    <>
      {/* A browser that fills forms in again on reload would bring back an older version's number. */}
      <input type="hidden" name="draft" value={field} autoComplete="off" />
      {keptAt && !sent && <p className="note">{t('common:draft.back', { when: dayTime(keptAt, timeZone) })}</p>}
      {long && <LongVisit draft={draft} />}
    </>
  )
}

/** Without script nothing is kept while it is typed: the visit's end is said before it comes. */
function LongVisit({ draft: { idleMinutes } }: { draft: PageDraft }) {
  const { t, number } = useWords()
  if (idleMinutes === null) return null
  return (
    <noscript>
      <p className="hint">{t('common:draft.long', { count: idleMinutes, minutes: number(idleMinutes) })}</p>
    </noscript>
  )
}

/**
 * Below everything else, so that Enter presses the form's own button: the quiet line that says what is kept, a way to begin
 * again, and without script the languages and the way out, because those in the header cannot bring a form's words along.
 */
export function DraftBelow({ draft, long }: DraftProps) {
  const { t, language } = useWords()
  return (
    <>
      <p
        className="hint"
        role="status"
        id="draft-said"
        data-kept={t('common:draft.kept')}
        data-lost={t('common:draft.lost')}
        data-odds={t('common:draft.odds')}
      />
      {draft.keptAt && (
        <Button kind="alt" name="press" value="drop" formAction="/draft">
          {t('common:draft.drop')}
        </Button>
      )}
      {long && <LongVisit draft={draft} />}
      <noscript>
        <p className="hint" id="draft-languages">
          {t('common:draft.language')}
        </p>
        <p className="langs">
          {languages
            .filter(({ code }) => code !== language)
            .map(({ code, name, dir }) => (
              <button key={code} type="submit" name="lng" value={code} formAction="/language" lang={code} dir={dir}>
                {name}
              </button>
            ))}
        </p>
        <Button kind="alt" formAction="/exit">
          {t('common:draft.leave')}
        </Button>
      </noscript>
    </>
  )
}
