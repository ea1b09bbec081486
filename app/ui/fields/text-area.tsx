import { OtherWords } from '#app/ui/drafts/other-words.tsx'
import { type AskedProps, described, LabelFrame } from './frame.tsx'
import { useSent } from './refusal.ts'

export interface TextAreaProps extends AskedProps {
  name: string
  value?: string
  maxLength?: number
  rows?: number
  id?: string
}

/** A question answered in own words. The direction follows what is typed. */
export function TextArea({ name, value, id = name, maxLength, rows = 3, ...asked }: TextAreaProps) {
  const { text, error } = useSent(name)
  const typed = text(name, value)
  return (
    <>
      <LabelFrame id={id} error={error} {...asked}>
        <textarea
          id={id}
          name={name}
          rows={rows}
          dir="auto"
          // Text over the limit comes back whole: a limit on it would let nothing be typed but deletions, silently.
          maxLength={typed.length > (maxLength ?? Number.POSITIVE_INFINITY) ? undefined : maxLength}
          {...described(id, asked.hint, error)}
          // HTML drops a first line break; React's server rendering keeps it by adding one.
          defaultValue={typed}
        />
      </LabelFrame>
      <OtherWords name={name} typed={typed} saved={value} />
    </>
  )
}
