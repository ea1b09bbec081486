import type { InputHTMLAttributes } from 'react'
import { OtherWords } from '#app/ui/drafts/other-words.tsx'
import { type AskedProps, described, LabelFrame } from './frame.tsx'
import { useSent } from './refusal.ts'

type Passed = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'min' | 'max' | 'step' | 'spellCheck' | 'list'
>

export interface FieldProps extends AskedProps, Passed {
  name: string
  /** What stands in it on a form not sent yet. A password never comes back, whatever was sent. */
  value?: string
  /** When one page asks the same name twice. */
  id?: string
}

/** A question answered in one line. */
export function Field({ name, label, eyebrow, heading, hint, value, id = name, ...passed }: FieldProps) {
  const { text, error } = useSent(name)
  const ownWords = !passed.type && !passed.inputMode
  return (
    <>
      <LabelFrame id={id} label={label} eyebrow={eyebrow} heading={heading} hint={hint} error={error}>
        <input
          id={id}
          name={name}
          defaultValue={passed.type === 'password' ? undefined : text(name, value)}
          {...described(id, hint, error)}
          dir={ownWords ? 'auto' : undefined}
          {...passed}
        />
      </LabelFrame>
      {ownWords && <OtherWords name={name} typed={text(name, value)} saved={value} />}
    </>
  )
}
