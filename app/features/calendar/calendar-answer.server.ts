import { CALENDAR_FILE } from '#app/domain/calendar.ts'
import type { Words } from '#app/i18n/words.ts'
import { plainPage } from '#app/server/shell/plain-page.server.tsx'

/** A calendar as an answer: a file to save, or what a calendar app reads. */
export const calendarAnswer = (text: string, disposition: 'attachment' | 'inline') =>
  new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `${disposition}; filename="${CALENDAR_FILE}"`,
    },
  })

/** An address that hands out a file has no page of its own to say no on: this is one. */
export const saidPlainly = (words: Words, status: number) =>
  new Response(plainPage(words, status), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
