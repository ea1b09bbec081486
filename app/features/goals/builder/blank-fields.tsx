import { BLANK_LIMITS, blanksOf, type FilledBlanks, type TemplateKey } from '#app/domain/template.ts'
import { useWords } from '#app/i18n/words.ts'
import { Field } from '#app/ui/fields/field.tsx'

const HINTED = ['person', 'helper', 'safer', 'paper', 'job'] as const

/** One field for each blank of a template. */
export function BlankFields({ templateKey, blanks }: { templateKey: TemplateKey; blanks: FilledBlanks }) {
  const { t } = useWords()
  return (
    <>
      {blanksOf(templateKey).map(({ name, type }) => {
        const hinted = HINTED.find((each) => each === name)
        const value = blanks[name] === undefined ? undefined : String(blanks[name])
        const asked = {
          name,
          label: t(`templates:blank.${name}`),
          hint: hinted && t(`templates:blankHint.${hinted}`),
          value,
        }
        if (type === 'time') return <Field key={name} {...asked} type="time" />
        if (type === 'text') return <Field key={name} {...asked} maxLength={BLANK_LIMITS.text} />
        return <Field key={name} {...asked} inputMode={type === 'amount' ? 'decimal' : 'numeric'} maxLength={12} />
      })}
    </>
  )
}
