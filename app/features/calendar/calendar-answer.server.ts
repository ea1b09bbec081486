import { CALENDAR_FILE } from '#app/domain/calendar.ts'

/** A calendar as an answer: a file to save, or what a calendar app reads. */
export const calendarAnswer = (text: string, disposition: 'attachment' | 'inline') =>
  new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `${disposition}; filename="${CALENDAR_FILE}"`,
    },
  })
