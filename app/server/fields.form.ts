import { z } from 'zod'
import { type Day, dayFromParts, daysInMonth, isDay } from '#app/domain/day.ts'

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

/** What was typed in the three fields, as Latin digits. A year of two digits is one of this century: "27" is 2027. */
function partsOf(values: Record<string, unknown>, name: string) {
  const typed = (part: string) => asDigits(String(values[`${name}.${part}`] ?? ''))
  const year = typed('year')
  return { year: /^\d\d$/.test(year) ? `20${year}` : year, month: typed('month'), day: typed('day') }
}

/** What three fields say: a day, nothing at all, or a day that is not whole or does not exist. */
export function dayOf(
  values: Record<string, unknown>,
  name: string,
): Day | 'empty' | 'missing' | 'unknown' | 'month-end' {
  const { year, month, day } = partsOf(values, name)
  if (!year && !month && !day) return 'empty'
  if (!year || !month || !day) return 'missing'
  const found = dayFromParts(Number(year), Number(month), Number(day))
  if (found) return found
  const short = Number(month) >= 1 && Number(month) <= 12 && Number(day) > daysInMonth(Number(year), Number(month))
  return short && Number(day) <= 31 ? 'month-end' : 'unknown'
}

/** Reads a day inside a schema's transform; null when it was left empty or refused. The refusal stands at the field's name. */
export function readDay(
  values: Record<string, unknown>,
  name: string,
  context: z.core.$RefinementCtx,
  required: boolean,
): Day | null {
  const day = dayOf(values, name)
  if (day === 'empty' && !required) return null
  if (day === 'empty' || day === 'missing') refuse('common:error.dayMissing')
  else if (day === 'unknown') refuse('common:error.dayUnknown')
  else if (day === 'month-end') {
    const { year, month } = partsOf(values, name)
    const days = daysInMonth(Number(year), Number(month))
    refuse('goals:error.monthEnd', { days })
  } else return day
  return null

  function refuse(message: string, params?: Record<string, number>) {
    context.addIssue({ code: 'custom', message, path: [name], ...(params && { params }) })
  }
}

/**
 * A day that stands beside a choice of days. What was typed counts without *another day* being chosen; beside another
 * choice it is one too many, and the page asks which of the two it is. Nothing that was typed is dropped in silence.
 */
export function readOtherDay<Choice extends string>(
  values: Record<string, unknown>,
  choice: Choice | undefined,
  context: z.core.$RefinementCtx,
  required: boolean,
): { choice: Choice | 'own' | null; own: Day | null; beside: Exclude<Choice, 'own'> | null } {
  const typed = dayOf(values, 'day') !== 'empty'
  const chosen = choice ?? (typed ? 'own' : null)
  // A refused date that still stands there after another choice was made: which of the two, not the date's mistake again.
  if (typed && chosen !== 'own' && !isDay(dayOf(values, 'day'))) {
    context.addIssue({ code: 'custom', message: 'goals:error.dayBeside', path: ['day'] })
    return { choice: chosen, own: null, beside: null }
  }
  const own = typed || chosen === 'own' ? readDay(values, 'day', context, required || typed) : null
  const beside = own !== null && chosen !== 'own' ? (chosen as Exclude<Choice, 'own'>) : null
  return { choice: chosen, own, beside }
}

/** A number as people type it: $1,200 · 1 200 · 1.200 · ١٢٠٠. Null when it is none. */
export function numberFrom(typed: string): number | null {
  const text = asDigits(typed).replace(/[\s$\u00a0]/g, '')
  if (/^\d{1,3}([.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''))
  return /^\d{1,9}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : null
}
