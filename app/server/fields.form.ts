import { z } from 'zod'
import { type Day, dayFromParts, daysInMonth, nearestSuchDay } from '#app/domain/day.ts'

/** Own words up to a limit; '' when nothing was written. The refusal says how many letters fit. */
export const ownWords = (limit: number) =>
  z
    .string()
    .default('')
    .superRefine((text, context) => {
      if (text.length > limit) {
        context.addIssue({ code: 'custom', message: 'common:error.tooLong', params: { limit } })
      }
    })

/** Own words that must be there; `empty` is what is said when they are not. */
export const someWords = (limit: number, empty: string) =>
  ownWords(limit).superRefine((text, context) => {
    if (text === '') context.addIssue({ code: 'custom', message: empty })
  })

const part = z.string().max(10, 'common:error.dayUnknown').default('')

/** The three fields of a day: name.day, name.month, name.year. */
export function dayFields<Name extends string>(name: Name) {
  type Parts = Record<`${Name}.day` | `${Name}.month` | `${Name}.year`, typeof part>
  return { [`${name}.day`]: part, [`${name}.month`]: part, [`${name}.year`]: part } as Parts
}

/** Digits of any script as numbers: phones set to Arabic type ٢١. */
export function asDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let zero = code
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
    return String(code - zero)
  })
}

/** How a day without its year is understood. */
export interface DayAsked {
  /** the person's own day */
  today: Day
  required?: boolean
  /** `behind` where something is told that was: the last such day, not the next */
  way?: 'ahead' | 'behind'
}

type Part = 'day' | 'month' | 'year'

/** What three fields say when it is no day: the part to mend, or all of it. */
interface NoDay {
  part: Part | null
  message: string
  params?: Record<string, string | number>
}

/** What was typed in the three fields, as Latin digits. A year of two digits is one of this century: "27" is 2027. */
function partsOf(values: Record<string, unknown>, name: string): Record<Part, string> {
  const typed = (part: Part) => asDigits(String(values[`${name}.${part}`] ?? ''))
  const year = typed('year')
  return { year: /^\d\d$/.test(year) ? `20${year}` : year, month: typed('month'), day: typed('day') }
}

const DIGITS = /^\d{1,2}$/

/** Which part is missing or none: digits alone make a number here ("1e1" is not the tenth). */
function partToMend({ year, month, day }: Record<Part, string>, today: Day): NoDay | null {
  if (!day || !month) return { part: day ? 'month' : month ? 'day' : null, message: 'common:error.dayMissing' }
  const isPart = (text: string, most: number) => DIGITS.test(text) && Number(text) >= 1 && Number(text) <= most
  if (!isPart(day, 31)) return { part: 'day', message: 'common:error.dayUnknown' }
  if (!isPart(month, 12)) return { part: 'month', message: 'common:error.dayUnknown' }
  const params = { year: Number(today.slice(0, 4)) }
  const isYear = year === '' || (/^\d{4}$/.test(year) && dayFromParts(Number(year), 1, 1) !== null)
  return isYear ? null : { part: 'year', message: 'common:error.yearUnknown', params }
}

/** What three fields say: a day, nothing at all, or what to mend. Without a year it is the nearest such day. */
export function dayOf(
  values: Record<string, unknown>,
  name: string,
  { today, way = 'ahead' }: DayAsked,
): Day | 'empty' | NoDay {
  const parts = partsOf(values, name)
  if (!parts.year && !parts.month && !parts.day) return 'empty'
  const mend = partToMend(parts, today)
  if (mend) return mend
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)]
  const found = parts.year ? dayFromParts(year, month, day) : nearestSuchDay(month, day, today, way)
  if (found) return found
  // Without a year only a day that no year has comes here: 29 days are what February can have.
  const days = daysInMonth(parts.year ? year : LEAP_YEAR, month)
  return { part: 'day', message: 'goals:error.monthEnd', params: { days } }
}

const LEAP_YEAR = 2028

/** Whether anything stands in the three fields of a day. */
export const isDayTyped = (values: Record<string, unknown>, name: string): boolean =>
  Object.values(partsOf(values, name)).some((part) => part !== '')

/** Reads a day inside a schema's transform; null when it was left empty or refused. The refusal stands at the part to mend. */
export function readDay(
  values: Record<string, unknown>,
  name: string,
  context: z.core.$RefinementCtx,
  asked: DayAsked,
): Day | null {
  const day = dayOf(values, name, asked)
  if (day === 'empty' && !asked.required) return null
  const mend: Day | NoDay = day === 'empty' ? { part: null, message: 'common:error.dayMissing' } : day
  if (typeof mend === 'string') return mend
  const { part, message, params } = mend
  context.addIssue({ code: 'custom', message, path: [part ? `${name}.${part}` : name], ...(params && { params }) })
  return null
}

/** A form that has to know which day it is. Making one costs, and there are but a few todays at a time. */
export function formOfDay<Form extends z.ZodType>(make: (today: Day) => Form): (today: Day) => Form {
  const made = new Map<Day, Form>()
  return (today) => {
    const known = made.get(today)
    if (known) return known
    if (made.size >= MOST_TODAYS) made.clear()
    const form = make(today)
    made.set(today, form)
    return form
  }
}

const MOST_TODAYS = 4

/**
 * A day that stands beside a choice of days, in the fields `name`. What was typed counts without *another day* being chosen;
 * beside another choice it is one too many, and the page asks which of the two it is. Nothing typed is dropped in silence.
 */
export function readOtherDay<Choice extends string>(
  values: Record<string, unknown>,
  choice: Choice | undefined,
  context: z.core.$RefinementCtx,
  { name = 'day', required, ...asked }: DayAsked & { name?: string },
): { choice: Choice | 'own' | null; own: Day | null; beside: Exclude<Choice, 'own'> | null } {
  const typed = isDayTyped(values, name)
  const chosen = choice ?? (typed ? 'own' : null)
  // A refused date that still stands there after another choice was made: which of the two, not the date's mistake again.
  if (typed && chosen !== 'own' && typeof dayOf(values, name, asked) !== 'string') {
    context.addIssue({ code: 'custom', message: 'goals:error.dayBeside', path: [name] })
    return { choice: chosen, own: null, beside: null }
  }
  const needed = { ...asked, required: required || typed }
  const own = typed || chosen === 'own' ? readDay(values, name, context, needed) : null
  const beside = own !== null && chosen !== 'own' ? (chosen as Exclude<Choice, 'own'>) : null
  return { choice: chosen, own, beside }
}

/** A number as people type it: $1,200 · 1 200 · 1.200 · ١٬٢٠٠ · １，２００. Null when it is none. */
export function numberFrom(typed: string): number | null {
  // Full-width signs become narrow ones; Arabic and Persian have a comma and a point of their own between digits.
  const narrow = typed.normalize('NFKC').replace(/٬/g, ',').replace(/٫/g, '.')
  const text = asDigits(narrow).replace(/[\s$\u00a0]/g, '')
  if (/^\d{1,3}([.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''))
  return /^\d{1,9}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : null
}
