/**
 * A calendar day without a time zone, written `YYYY-MM-DD`. A promise "by Friday" is a day, not an instant:
 * Friday begins at three different moments in Boston, Los Angeles and Anchorage, and it is still Friday.
 * Text of this shape sorts and compares as time does, in both databases.
 */
export type Day = string & { readonly day: unique symbol }

const MILLISECONDS_PER_DAY = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** True when the text is a day that exists: `2026-02-29` is not one. */
export function isDay(text: string): text is Day {
  const parts = SHAPE.exec(text)
  return parts !== null && dayFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text
}

/** The day this text names, or null when there is no such day. */
export function dayFrom(text: string): Day | null {
  return isDay(text) ? text : null
}

/** The day of these numbers (month 1 to 12), or null when the calendar has no such day. Years 1900 to 2200. */
export function dayFromParts(year: number, month: number, day: number): Day | null {
  if (![year, month, day].every(Number.isInteger)) return null
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return text(year, month, day)
}

// 29 February comes back after eight years at most (1896 and 1904).
const YEARS_TO_A_LEAP_DAY = 8

/**
 * The day somebody means who says "3 March" without a year: the next such day from `today` on, or, where something is told
 * that was, the last one. Null when no year has this day.
 */
export function nearestSuchDay(month: number, day: number, today: Day, way: 'ahead' | 'behind'): Day | null {
  for (let away = 0; away <= YEARS_TO_A_LEAP_DAY; away++) {
    const found = dayFromParts(partsOf(today).year + (way === 'ahead' ? away : -away), month, day)
    if (found && (way === 'ahead' ? found >= today : found <= today)) return found
  }
  return null
}

/** How many days a month has: so that a refused 30 February can say "try a day up to 28". */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** This many days later; earlier when negative. Counts days, not hours, so a clock change moves nothing. */
export function addDays(day: Day, days: number): Day {
  return fromUtc(utc(day) + days * MILLISECONDS_PER_DAY)
}

/** This many months later, stopping at the month's end: 30 November + 3 months = 28 or 29 February. */
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = partsOf(from)
  const since = year * 12 + (month - 1) + months
  const toYear = Math.floor(since / 12)
  const toMonth = since - toYear * 12 + 1
  return text(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MILLISECONDS_PER_DAY)
}

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    // Making a format costs 50 times what using it does, and every request asks.
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    formats.set(timeZone, format)
  }
  return format
}

// Every clock of our time is whole quarter hours away from UTC, so a day begins with one everywhere: within a quarter hour
// the day stays. A worker's list asks four days of each of a hundred people, and using a format is slow as well.
const QUARTER_HOUR = 900_000
const MOST_QUARTERS = 5000
const daysOfQuarters = new Map<string, Day>()

/** The day it is in this time zone at this instant (ISO text in UTC). *Today* is always the participant's day. */
export function dayIn(timeZone: string, instant: string): Day {
  const quarter = `${Math.floor(Date.parse(instant) / QUARTER_HOUR)} ${timeZone}`
  const known = daysOfQuarters.get(quarter)
  if (known) return known
  const parts = { year: 0, month: 0, day: 0 }
  for (const part of formatIn(timeZone).formatToParts(new Date(instant))) {
    if (part.type === 'year' || part.type === 'month' || part.type === 'day') parts[part.type] = Number(part.value)
  }
  const day = text(parts.year, parts.month, parts.day)
  if (daysOfQuarters.size >= MOST_QUARTERS) daysOfQuarters.clear()
  daysOfQuarters.set(quarter, day)
  return day
}

function utc(day: Day): number {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return Date.UTC(year, month - 1, dayOfMonth)
}

function fromUtc(milliseconds: number): Day {
  const date = new Date(milliseconds)
  return text(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function text(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day
}

/** Whether two days lie in one year: then a weekday tells more than the year. */
export const sameYear = (one: Day, other: Day): boolean => one.slice(0, 4) === other.slice(0, 4)
