import { useWords } from '#app/i18n/words.ts'
import { type AskedProps, GroupFrame } from './frame.tsx'
import { useSent } from './refusal.ts'

type Part = 'day' | 'month' | 'year'

// As these readers write a date. Languages not named here go day, month, year.
const orders: Record<string, readonly Part[]> = {
  en: ['month', 'day', 'year'],
  ko: ['year', 'month', 'day'],
  'zh-Hans': ['year', 'month', 'day'],
  'zh-Hant': ['year', 'month', 'day'],
}
const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

export interface DayFieldProps extends AskedProps {
  /** Sends name.day, name.month (1 to 12) and name.year. An error names the whole day: its link leads to the first part. */
  name: string
  /** 'YYYY-MM-DD' on a form not sent yet. */
  value?: string
}

/** A calendar day in three fields: a native picker hides years, and its months speak the phone's language, not the page's. */
export function DayField({ name, value = '', ...asked }: DayFieldProps) {
  const { t, language } = useWords()
  const { text, error } = useSent(name)
  const [year = '', month = '', day = ''] = value.split('-')
  const first = { day: String(Number(day) || ''), month: String(Number(month) || ''), year }
  const order = orders[language] ?? ['day', 'month', 'year']
  const shared = (part: Part) => ({
    id: part === order[0] ? name : `${name}.${part}`,
    name: `${name}.${part}`,
    defaultValue: text(`${name}.${part}`, first[part]),
    'aria-invalid': error && true,
    'aria-describedby': error && `${name}-error`,
  })
  return (
    <GroupFrame id={name} error={error} saidByEach {...asked}>
      <div className="three">
        {order.map((part) => (
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
