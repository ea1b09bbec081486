import type { LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { calendarAnswer } from './calendar-answer.ts'
import { readCalendarFile } from './read-calendar.server.ts'

/** Hands out a file and has no page: what it is, and that it stays, is said where the button is. */
export const loader = async (args: LoaderFunctionArgs) =>
  calendarAnswer(await readCalendarFile(participant(args)), 'attachment')
