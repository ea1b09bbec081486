import type { DateWords, Language } from './languages.ts'
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

  /** A day in one of the styles. A long one, and one with its weekday, also says the date people count in at home. */
  day(style: DayStyle, timeZone = 'UTC'): Speak {
    const ours = this.#plainDay(style, timeZone)
    const { alsoIn } = this.#own
    if (!alsoIn || (style !== 'long' && style !== 'weekday')) return ours
    const atHome = new Intl.DateTimeFormat(this.#locale, { ...styles[style], calendar: alsoIn, timeZone })
    const beside = style === 'weekday' ? this.#format({ month: 'long', day: 'numeric' }, timeZone) : ours
    return (date) => `${atHome.format(date)} (${beside(date)})`
  }

  /** A time of day: 8:30 PM. */
  time(timeZone = 'UTC'): Speak {
    return this.#format({ hour: 'numeric', minute: '2-digit' }, timeZone)
  }

  /** A day and its time, short. */
  dayTime(timeZone: string): Speak {
    if (!this.#own.shortYear) return this.#format(dayAndTime, timeZone)
    const [day, time] = [this.day('shortYear', timeZone), this.time(timeZone)]
    return (date) => `${day(date)}, ${time(date)}`
  }

  #plainDay(style: DayStyle, timeZone: string): Speak {
    const pattern = this.#own[style]
    return pattern ? this.#filled(pattern, timeZone) : this.#format(styles[style], timeZone)
  }

  #format(options: Intl.DateTimeFormatOptions, timeZone: string): Speak {
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

  #filled(pattern: string, timeZone: string): Speak {
    const part = (options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes): Speak => {
      // With its day, so that a month bends as it does behind one.
      const format = new Intl.DateTimeFormat(this.#locale, {
        day: 'numeric',
        ...options,
        calendar: 'gregory',
        timeZone,
      })
      return (date) => format.formatToParts(date).find((one) => one.type === type)?.value ?? ''
    }
    const { months, shortMonths, weekdays } = this.#own
    const place = placeIn(timeZone)
    const own = (names: readonly string[] | undefined, of: 'month' | 'weekday', spoken: Speak): Speak =>
      names ? (date) => names[place(date)[of]] ?? '' : spoken
    const pieces: Record<string, Speak> = {
      day: part({}, 'day'),
      year: part({ year: 'numeric', month: 'long' }, 'year'),
      month: own(months, 'month', part({ month: 'long' }, 'month')),
      shortMonth: own(shortMonths, 'month', part({ month: 'short' }, 'month')),
      weekday: own(weekdays, 'weekday', part({ weekday: 'long', month: 'long' }, 'weekday')),
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

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

function placeIn(timeZone: string): (date: Date) => { month: number; weekday: number } {
  const format = new Intl.DateTimeFormat('en-US', { month: 'numeric', weekday: 'short', timeZone })
  return (date) => {
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]))
    return { month: Number(parts.get('month')) - 1, weekday: WEEKDAYS.indexOf(parts.get('weekday') ?? '') }
  }
}
