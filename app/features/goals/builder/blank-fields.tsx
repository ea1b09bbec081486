import { BLANK_LIMITS, blanksOf, type FilledBlanks, type TemplateKey } from '#app/domain/template.ts'
import { AmountField } from '#app/features/goals/parts/amount-field.tsx'
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
        const value = blanks[name]
        const hint = hinted && t(`templates:blankHint.${hinted}`)
        const asked = { name, label: t(`templates:blank.${name}`), hint }
        if (type === 'number' || type === 'amount') {
          const number = value === undefined ? null : Number(value)
          return <AmountField key={name} {...asked} value={number} whole={type === 'number'} />
        }
        const text = value === undefined ? undefined : String(value)
        if (type === 'time') return <Field key={name} {...asked} value={text} type="time" />
        return <Field key={name} {...asked} value={text} maxLength={BLANK_LIMITS.text} />
      })}
    </>
  )
}
