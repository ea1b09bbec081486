import type { ReactNode } from 'react'
import { StandsContext } from '#app/ui/drafts/as-it-stood.ts'
import { oddsOf, usePageDraft } from '#app/ui/drafts/draft.ts'
import { DraftAbove, DraftBelow } from '#app/ui/drafts/draft-frame.tsx'
import { filledText, type Refusal } from '#app/ui/form.ts'
import { OddsProvider, RefusalProvider } from './refusal.ts'

export interface PostFormProps {
  children: ReactNode
  /** Another address than the page's own. */
  action?: string
  /** useActionData() of the page: its fields show what was typed and what to mend. Only for the form that was sent. */
  refusal?: Refusal
  /** The form's own id, made while rendering unless given; false for a form that changes nothing twice (sign in, language). */
  submission?: string | false
  /** The version of the record it changes: an old one is answered with 409 instead of overwriting. */
  version?: number
  className?: string
  label?: string
  /**
   * What is typed here is kept on the server before it is sent, and comes back: the page's one form with own words.
   * `one-tap`: one choice and no words, on one screen of a small phone; what is said of a long visit comes last.
   */
  draft?: boolean | 'one-tap'
  /** An open page's: Back in this browser, after leaving fast or on a shared phone, does not fill in again who was here. */
  forgets?: boolean
}

/**
 * A form of plain HTML. It carries an id made for it, so that a second press, a reload or a phone that sends again
 * on a bad line makes one row. A form that was refused keeps its id: nothing was written under it yet.
 */
export function PostForm(props: PostFormProps) {
  const { children, action, refusal, submission, version, className, label, forgets } = props
  const id = filledText(refusal?.filled, 'submission') || (submission ?? crypto.randomUUID())
  const page = usePageDraft()
  const draft = props.draft ? page : null
  const oneTap = props.draft === 'one-tap'
  const shown = refusal ?? (draft?.fields ? { filled: draft.fields, errors: [] } : undefined)
  return (
    <form
      method="post"
      action={action}
      className={className ?? 'flow'}
      aria-label={label}
      noValidate
      id={draft ? 'draft' : undefined}
    >
      {/* Browsers know a form by the names of its first fields, and fill in what they know; this one is new each time. */}
      {forgets && <input type="hidden" name={crypto.randomUUID()} />}
      {submission !== false && <input type="hidden" name="submission" value={id as string} />}
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <OddsProvider value={oddsOf(refusal, draft)}>
        <RefusalProvider value={shown}>
          <StandsContext.Provider value={draft && {}}>
            {draft && <DraftAbove draft={draft} sent={refusal !== undefined} long={!oneTap} />}
            {children}
            {draft && <DraftBelow draft={draft} sent={refusal !== undefined} long={oneTap} />}
          </StandsContext.Provider>
        </RefusalProvider>
      </OddsProvider>
    </form>
  )
}
