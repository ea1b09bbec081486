import { useContext } from 'react'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import type { PageDraft } from '#app/ui/form.ts'
import { markOf, StandsContext } from './as-it-stood.ts'

interface DraftProps {
  draft: PageDraft
  /** This page is the answer to a form that was sent and not taken. */
  sent: boolean
  /** What happens to words on a page that stands open long is said here: above the fields, or last. */
  long: boolean
}

/** Above the fields: that these words are from before. */
export function DraftAbove({ draft, sent, long }: DraftProps) {
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
function LongVisit({ draft: { idleMinutes } }: Pick<DraftProps, 'draft'>) {
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
 * again, and without script the way to another language that brings the form's words along.
 */
export function DraftBelow({ draft, sent, long }: DraftProps) {
  const { t } = useWords()
  const stands = useContext(StandsContext)
  return (
    <>
      {/* Words that were sent and not taken may be nowhere else. */}
      {stands && !sent && <input type="hidden" name="stood" value={markOf(stands)} autoComplete="off" />}
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
        <p id="draft-language">
          <Button kind="alt" formAction="/language">
            {t('common:draft.language')}
          </Button>
        </p>
      </noscript>
    </>
  )
}
