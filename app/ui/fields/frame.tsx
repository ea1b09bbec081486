import type { ReactNode } from 'react'
import { WholeDates } from '#app/i18n/whole-dates.tsx'
import type { FormError } from '#app/ui/form.ts'
import { FieldError } from './field-error.tsx'

/** How a question is asked, whatever answers it. */
export interface AskedProps {
  label: ReactNode
  /** Where I am, above the question: "2 of 4". */
  eyebrow?: ReactNode
  /** When the question is the heading of its page or part. */
  heading?: 'h1' | 'h2'
  hint?: ReactNode
}

interface FrameProps extends AskedProps {
  /** The field's own id; the question, the hint and the error have ids made of it. */
  id: string
  error: FormError | undefined
  children: ReactNode
}

/** Around one control: its label, its hint and what to mend. The control takes `described`. */
export function LabelFrame({ id, hint, error, children, ...asked }: FrameProps) {
  return (
    <div className={error && 'bad'}>
      <label htmlFor={id} id={idOfAsked(id, error)}>
        <Question {...asked} />
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError id={`${id}-error`} error={error} />
      {children}
    </div>
  )
}

interface GroupFrameProps extends FrameProps {
  /** Options one below the other, as a course of stones. */
  pick?: boolean
  /** Each control says the error itself. */
  saidByEach?: boolean
}

/** Around several controls: the question and its hint are one legend, so that a screen reader says both with each. */
export function GroupFrame({ id, hint, error, pick, saidByEach, children, ...asked }: GroupFrameProps) {
  const look = [pick && 'pick', error && 'bad'].filter(Boolean).join(' ')
  return (
    <fieldset className={look || undefined} aria-describedby={error && !saidByEach ? `${id}-error` : undefined}>
      <legend id={idOfAsked(id, error)}>
        <Question {...asked} />
        {hint && <span className="hint">{hint}</span>}
      </legend>
      <FieldError id={`${id}-error`} error={error} />
      {children}
    </fieldset>
  )
}

/** The question's own id, where the summary of errors may have to name it. */
const idOfAsked = (id: string, error: FormError | undefined) => error && `${id}-asked`

function Question({ label, eyebrow, heading: Heading }: Pick<AskedProps, 'label' | 'eyebrow' | 'heading'>) {
  const said = <WholeDates>{label}</WholeDates>
  return (
    <>
      {eyebrow && <span className="eyebrow">{eyebrow}</span>}
      {Heading ? <Heading>{said}</Heading> : said}
    </>
  )
}

/** What ties the control of a `LabelFrame` to its hint and its error. */
export function described(id: string, hint: ReactNode, error: FormError | undefined) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return {
    'aria-invalid': error && true,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
  }
}
