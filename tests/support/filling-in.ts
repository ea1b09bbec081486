// Fills any form in with something sensible, or with something that is not, by what its controls say they are.
import type { Control, FoundForm } from './forms.ts'
import type { Fields } from './visitor.ts'

const isText = ({ type }: Control) =>
  ['text', 'textarea', 'search', 'tel', 'email', 'number', 'password'].includes(type)
const isPartOfDay = (name: string) => /\.(day|month|year)$|^(day|month|year)$/.test(name)

/** Everything one can write into but days. */
export const textsIn = (form: FoundForm): string[] =>
  [...form.controls].filter(([name, control]) => isText(control) && !isPartOfDay(name)).map(([name]) => name)

export const daysIn = (form: FoundForm): string[] => [...form.controls.keys()].filter(isPartOfDay)

/** A day as three fields; `day.month` becomes its month. */
export function dayFields(names: string[], [year, month, day]: [string, string, string]): Fields {
  const parts: Record<string, string> = { day, month, year }
  return Object.fromEntries(names.map((name) => [name, parts[name.split('.').pop() as string] as string]))
}

/** A day so many days from this one, as three fields. */
function dayFrom(today: Date, days: number): [string, string, string] {
  const day = new Date(today.getTime() + days * 86_400_000)
  return [String(day.getUTCFullYear()), String(day.getUTCMonth() + 1), String(day.getUTCDate())]
}

/** What somebody might answer: the first choice, a few words, a day next month. Ticks stay as they are, texts that stand there too. */
export function sensible(form: FoundForm, today = new Date()): Fields {
  const day = dayFrom(today, 20)
  const filled = new Map(form.fields.filter(([, value]) => value !== ''))
  // why: a sheet of paper was written before it is typed in, and what is written down as a special moment has happened
  const isPast = daysIn(form).filter((name) => /^(paper|happened)\./.test(name))
  const fields: Fields = { ...dayFields(daysIn(form), day), ...dayFields(isPast, dayFrom(today, -20)) }
  for (const [name, control] of form.controls) {
    // A day beside a choice of days is *another day*: both at once would be asked about.
    const isAnotherDay = control.options.includes('own') && daysIn(form).length > 0
    if (isAnotherDay) fields[name] = 'own'
    if (isAnotherDay || filled.has(name) || isPartOfDay(name)) continue
    // why: no code fits without a worker who shows one; somebody shown something before is picked beside it
    if (name === 'workerCode') fields[name] = ''
    else if (isText(control)) fields[name] = control.type === 'number' ? '3' : 'Call the school'
    else if (control.type === 'time') fields[name] = '09:30'
    else if (control.type === 'date') fields[name] = day.map((part) => part.padStart(2, '0')).join('-')
    else if (control.options.length > 0 && control.type !== 'checkbox')
      fields[name] = control.options.find(Boolean) ?? ''
  }
  return fields
}

/** Nothing written, nothing picked. */
export const nothing = (form: FoundForm): Fields =>
  Object.fromEntries([...form.controls].filter(([, control]) => isText(control)).map(([name]) => [name, '']))
