import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { saidPlainly } from '#app/server/said-plainly.server.ts'
import { calendarAnswer } from './calendar-answer.server.ts'
import { readCalendarFile } from './read-calendar.server.ts'

/** Hands out a file and has no page: what it is, and that it stays, is said where the button is, or why there is none. */
export const loader = async (args: LoaderFunctionArgs) => {
  const file = await readCalendarFile(participant(args))
  return file === null ? seeOther('/goals/calendar') : calendarAnswer(file, 'attachment')
}

export const action = (args: ActionFunctionArgs) => {
  participant(args)
  return saidPlainly(args.context, 405)
}
