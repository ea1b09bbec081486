import { useWords } from '#app/i18n/words.ts'
import { type DayPart, dayOrder, idOfField } from './day-parts.ts'
import { type AskedProps, GroupFrame } from './frame.tsx'
import { useSent } from './refusal.ts'

const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

export interface DayFieldProps extends AskedProps {
  /** Sends name.day, name.month (1 to 12) and name.year. An error names the part to mend, or the whole day: then its link
   * leads to the first part. */
  name: string
  /** 'YYYY-MM-DD' on a form not sent yet. */
  value?: string
}

/** A calendar day in three fields: a native picker hides years, and its months speak the phone's language, not the page's. */
export function DayField({ name, value = '', ...asked }: DayFieldProps) {
  const { t, language, digits } = useWords()
  const { text, error } = useSent(name)
  const [year, month, day] = value.split('-').map(Number)
  const inDigits = (part: number | undefined) => (part ? digits(part) : '')
  const first = { day: inDigits(day), month: String(month || ''), year: inDigits(year) }
  const isWrong = (part: DayPart) => error && (error.field === name || error.field === `${name}.${part}`)
  const shared = (part: DayPart) => ({
    id: idOfField(`${name}.${part}`, language),
    name: `${name}.${part}`,
    defaultValue: text(`${name}.${part}`, first[part]),
    'aria-invalid': isWrong(part) || undefined,
    'aria-describedby': isWrong(part) ? `${name}-error` : undefined,
  })
  return (
    <GroupFrame id={name} error={error} saidByEach {...asked}>
      <div className="three">
        {dayOrder(language).map((part) => (
          <label key={part} htmlFor={shared(part).id}>
            {t(`common:field.${part}`)}
            {part === 'month' ? (
              <select {...shared(part)}>
                <option value="">…</option>
                {months.map((each) => (
                  <option key={each} value={each}>
                    {t(`common:month.${each}`)}
                  </option>
                ))}
              </select>
            ) : (
              <input {...shared(part)} inputMode="numeric" autoComplete="off" maxLength={part === 'year' ? 4 : 2} />
            )}
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}
