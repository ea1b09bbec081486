import pino from 'pino'

/** The operator's log: what happened to a request, never what a person wrote, an address they typed or who they are. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: null })
