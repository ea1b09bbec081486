import ICAL from 'ical.js'
import { type CalendarDay, calendarOf, standsInCalendar } from '#app/domain/calendar.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { english, languageOf } from '#app/i18n/languages.ts'
import { digest } from '#app/server/identity/secrets.server.ts'
import { listStepsForCalendar, type Reader } from '#db'

// Half of a digest names a line as well as a whole one, and fits the 75 bytes of a line.
const uidOf = (stepId: string) => digest('calendar step', stepId).slice(0, 32)

/** The days of this person's steps that may stand in a calendar, soonest first. */
export async function calendarDays(db: Reader, ownerId: string) {
  const steps = await listStepsForCalendar(db, ownerId)
  return steps.filter(standsInCalendar).map(({ id, day }) => ({ uid: uidOf(id), day }))
}

/** This person's calendar as a calendar app reads it: the same whether it is asked for by hand or by its address. */
export function calendarText(days: readonly CalendarDay[], owner: { language: string }, now: string): string {
  const { t } = wordsIn((languageOf(owner.language) ?? english).code)
  const said = { name: t('calendar:name'), step: t('calendar:step') }
  return ICAL.stringify(calendarOf(days, said, now))
}
