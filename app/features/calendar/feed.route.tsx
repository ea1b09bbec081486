import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarAnswer } from './calendar-answer.ts'
import { readCalendarFeed } from './read-calendar.server.ts'

/** Whoever has the address reads the calendar; nobody signs in here. Found for as long as its owner lets it be. */
export const loader = async ({ params, context }: LoaderFunctionArgs) =>
  calendarAnswer(await readCalendarFeed(params.secret, context.now), 'inline')
