import type { ReactNode } from 'react'
import { filledText, type Refusal } from '#app/ui/form.ts'
import { RefusalProvider } from './refusal.ts'

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
}

/**
 * A form of plain HTML. It carries an id made for it, so that a second press, a reload or a phone that sends again
 * on a bad line makes one row. A form that was refused keeps its id: nothing was written under it yet.
 */
export function PostForm({ children, action, refusal, submission, version, className, label }: PostFormProps) {
  const id = filledText(refusal?.filled, 'submission') || (submission ?? crypto.randomUUID())
  return (
    <form method="post" action={action} className={className ?? 'flow'} aria-label={label} noValidate>
      {submission !== false && <input type="hidden" name="submission" value={id as string} />}
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <RefusalProvider value={refusal}>{children}</RefusalProvider>
    </form>
  )
}
