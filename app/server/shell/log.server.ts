import pino from 'pino'

/** The operator's log: what happened to a request, never what a person wrote, an address they typed or who they are. */
export const log = pino({ level: known(process.env.LOG_LEVEL), base: null })

/** A path as it may stand in the log: the address of a calendar is its key, so only that there was one. */
export const loggedPath = (path: string): string => path.replace(CALENDAR, '/calendar/…')

const CALENDAR = /^\/+calendar\/.*/is

/** The address that a calendar app asks: it keeps no cookie, and is given none. */
export const isCalendarAddress = (path: string): boolean => CALENDAR.test(path)

/** A level that makes no sense is named by settings.server.ts when the server starts; this file is read before that. */
function known(level = 'info'): string {
  return level === 'silent' || level in pino.levels.values ? level : 'info'
}
