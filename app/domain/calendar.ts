import { addDays, type Day } from './day.ts'
import type { GoalStatus } from './goal.ts'
import type { LifeArea } from './life-area.ts'
import { isStillOpen, type StepStatus } from './step.ts'

/** The name of the file: it says neither whose it is nor where it is from. */
export const CALENDAR_FILE = 'calendar.ics'

/** A step as far as a calendar asks about it: when, and whether it may stand there. Never its words, time or place. */
export interface StepForCalendar {
  id: string
  day: Day | null
  status: StepStatus
  onlyMe: boolean
  goal: { status: GoalStatus; onlyMe: boolean; lifeArea: LifeArea | null }
}

/**
 * Whether a step stands in the calendar, which others may see: it has a day, is still to do, and belongs to a goal of now.
 * Nothing that is *only me*, and nothing of a goal about safety: even a day can tell somebody where to wait.
 */
export function standsInCalendar<S extends StepForCalendar>(step: S): step is S & { day: Day } {
  const { day, status, onlyMe, goal } = step
  const isShowable = !onlyMe && !goal.onlyMe && goal.lifeArea !== 'safety'
  return isShowable && day !== null && isStillOpen(status) && goal.status === 'now'
}

/** One line of a calendar: a day, and a name for the line that stays the same and is no id of ours. */
export interface CalendarDay {
  uid: string
  day: Day
}

type Property = [name: string, parameters: Record<string, string>, type: string, value: string]

/** A calendar as data (jCal, RFC 7265), to be written out as the text of RFC 5545. */
export type Calendar = [name: 'vcalendar', properties: Property[], parts: (Event | Zone)[]]
type Event = [name: 'vevent', properties: Property[], below: []]
type Zone = [name: 'vtimezone', properties: Property[], below: [['standard', Property[], []]]]

/**
 * A calendar needs one part at least (RFC 5545, 3.4), and some apps refuse a subscription without. While no day stands in
 * it, this is the part that says nothing: the time zone of the one instant that calendars of ours hold.
 */
const NOTHING_BUT_UTC: Zone = [
  'vtimezone',
  [['tzid', {}, 'text', 'Etc/UTC']],
  [
    [
      'standard',
      [
        ['dtstart', {}, 'date-time', '1970-01-01T00:00:00'],
        ['tzoffsetfrom', {}, 'utc-offset', '+00:00'],
        ['tzoffsetto', {}, 'utc-offset', '+00:00'],
      ],
      [],
    ],
  ],
]

/**
 * The calendar of these days: each a whole day under the same neutral title, keeping nobody's time busy, with no place, no
 * words, no alarm. It says when it was asked for, not when anything was changed, which would tell when the person was here.
 * @param said the calendar's name and the title of every line, in the person's language
 * @param now an instant in UTC
 */
export function calendarOf(days: readonly CalendarDay[], said: { name: string; step: string }, now: string): Calendar {
  const text = (name: string, value: string): Property => [name, {}, 'text', value]
  const events = days.map(
    ({ uid, day }): Event => [
      'vevent',
      [
        text('uid', uid),
        ['dtstamp', {}, 'date-time', `${now.slice(0, 19)}Z`],
        ['dtstart', {}, 'date', day],
        ['dtend', {}, 'date', addDays(day, 1)],
        text('summary', said.step),
        text('transp', 'TRANSPARENT'),
        text('class', 'PRIVATE'),
      ],
      [],
    ],
  )
  return [
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', '-//calendar//calendar//EN'),
      text('method', 'PUBLISH'),
      ['x-wr-calname', {}, 'unknown', said.name],
      // Asked for twice a day: often enough for days, and not so often that a phone's data goes on it.
      ['refresh-interval', {}, 'duration', 'PT12H'],
    ],
    events.length > 0 ? events : [NOTHING_BUT_UTC],
  ]
}
