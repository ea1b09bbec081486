import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { saidPlainly } from '#app/server/said-plainly.server.ts'
import { calendarAnswer } from './calendar-answer.server.ts'
import { readCalendarFeed } from './read-calendar.server.ts'

/** Whoever has the address reads the calendar; nobody signs in here. Found for as long as its owner lets it be. */
export const loader = async (args: LoaderFunctionArgs) => {
  const calendar = await readCalendarFeed(args.params.secret, args.context.now)
  return calendar === null ? saidPlainly(args.context, 404) : calendarAnswer(calendar, 'inline')
}

export const action = (args: ActionFunctionArgs) => saidPlainly(args.context, 405)
