import { dayIn } from '#app/domain/day.ts'
import type { DateWords, Language } from './languages.ts'
import { remember } from './remember.ts'
import type { DayStyle } from './words.ts'

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { dateStyle: 'long' },
  short: { month: 'short', day: 'numeric' },
  shortYear: { year: 'numeric', month: 'short', day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', month: 'long', day: 'numeric' },
}

// Spelled out, not `dateStyle: 'medium'`: that writes a month as a number in Arabic, where day and month can be swapped.
const dayAndTime = { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' } as const

type Speak = (date: Date) => string

/**
 * Days and times as one language writes them, in the calendar of the office's letters: what somebody typed is shown again
 * as typed. Intl knows most; `dates` of language.json holds what it does not.
 */
export class Dates {
  readonly #locale: string
  readonly #own: DateWords

  constructor({ locale, dates = {} }: Pick<Language, 'locale' | 'dates'>) {
    this.#locale = locale
    this.#own = dates
  }

  /** A day in one of the styles, told from an instant of it in UTC. A long one, and one with its weekday, also says the date people count in at home. */
  day(style: DayStyle): Speak {
    const pattern = this.#own[style]
    const ours = pattern ? this.#filled(pattern) : this.#format(styles[style])
    const { alsoIn } = this.#own
    if (!alsoIn || (style !== 'long' && style !== 'weekday')) return ours
    const atHome = new Intl.DateTimeFormat(this.#locale, { ...styles[style], calendar: alsoIn, timeZone: 'UTC' })
    const beside = style === 'weekday' ? this.#format({ month: 'long', day: 'numeric' }) : ours
    return (date) => `${atHome.format(date)} (${beside(date)})`
  }

  /** A time of day: 8:30 PM. */
  time(timeZone = 'UTC'): Speak {
    return this.#format({ hour: 'numeric', minute: '2-digit' }, timeZone)
  }

  /** A day and its time, short. */
  dayTime(timeZone: string): Speak {
    if (!this.#own.shortYear) return this.#format(dayAndTime, timeZone)
    const [say, time] = [this.day('shortYear'), this.time(timeZone)]
    // A page of days and times has few days, and a pattern is filled piece by piece.
    const day = remember((here: string) => say(new Date(here)))
    return (date) => `${day(dayIn(timeZone, date.toISOString()))}, ${time(date)}`
  }

  #format(options: Intl.DateTimeFormatOptions, timeZone = 'UTC'): Speak {
    const format = new Intl.DateTimeFormat(this.#locale, { ...options, calendar: 'gregory', timeZone })
    const { halfDays, firstDay } = this.#own
    if (!halfDays && !firstDay && !options.hour) return (date) => format.format(date)
    const hours = hourIn(timeZone)
    const said = (date: Date, { type, value }: Intl.DateTimeFormatPart) => {
      if (halfDays && type === 'dayPeriod') return hours(date) < 12 ? halfDays[0] : halfDays[1]
      return firstDay && type === 'day' && value === '1' ? firstDay : value
    }
    return (date) =>
      inOnePiece(format.formatToParts(date))
        .map((part) => said(date, part))
        .join('')
  }

  #filled(pattern: string): Speak {
    const part = (options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes): Speak => {
      // With its day, so that a month bends as it does behind one.
      const format = new Intl.DateTimeFormat(this.#locale, {
        day: 'numeric',
        ...options,
        calendar: 'gregory',
        timeZone: 'UTC',
      })
      return (date) => format.formatToParts(date).find((one) => one.type === type)?.value ?? ''
    }
    const { months, shortMonths, weekdays } = this.#own
    const own = (names: readonly string[] | undefined, at: (date: Date) => number, spoken: Speak): Speak =>
      names ? (date) => names[at(date)] ?? '' : spoken
    const monthOf = (date: Date) => date.getUTCMonth()
    const weekdayOf = (date: Date) => date.getUTCDay()
    const pieces: Record<string, Speak> = {
      day: part({}, 'day'),
      year: part({ year: 'numeric', month: 'long' }, 'year'),
      month: own(months, monthOf, part({ month: 'long' }, 'month')),
      shortMonth: own(shortMonths, monthOf, part({ month: 'short' }, 'month')),
      weekday: own(weekdays, weekdayOf, part({ weekday: 'long', month: 'long' }, 'weekday')),
    }
    return (date) => pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => pieces[name]?.(date) ?? '')
  }
}

/** "10:30 PM" does not break before its PM. */
function inOnePiece(parts: readonly Intl.DateTimeFormatPart[]): Intl.DateTimeFormatPart[] {
  const isHalf = (at: number) => parts[at]?.type === 'dayPeriod'
  return parts.map((part, at) =>
    /^\s$/.test(part.value) && (isHalf(at - 1) || isHalf(at + 1)) ? { ...part, value: '\u00a0' } : part,
  )
}

function hourIn(timeZone: string): (date: Date) => number {
  const format = new Intl.DateTimeFormat('en-US', { hour: 'numeric', hourCycle: 'h23', timeZone })
  return (date) => Number(format.format(date))
}
