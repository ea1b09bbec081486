import { parse, serialize } from 'cookie'
import { type ReadingHelp, readingHelpText } from '#app/domain/reading-help.ts'
import { env } from '#app/server/settings/env.server.ts'

const day = 24 * 60 * 60

/** Over https a cookie's name carries __Host-, so that no sibling domain can set it. */
const ours = (name: string) => (env().secure ? `__Host-${name}` : name)

export type Cookies = Readonly<Record<string, string | undefined>>

/**
 * What a browser brought: the session's token, the language chosen before signing in, how it shows pages, the device it
 * signed in from before, the minutes between a password and the second factor, and the way to the agency's sign-on and back.
 */
export function readCookies(header: string | undefined): {
  session?: string
  language?: string
  reading?: string
  device?: string
  passkey?: string
  second?: string
  agency?: string
} {
  const all = parse(header ?? '')
  return {
    session: all[ours('session')],
    language: all[ours('lng')],
    reading: all[ours('reading')],
    device: all[ours('device')],
    passkey: all[ours('passkey')],
    second: all[ours('second')],
    agency: all[ours('agency')],
  }
}

const write = (name: string, value: string, maxAge?: number) =>
  serialize(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: env().secure, maxAge })

/**
 * Ends with the browser: on a shared phone the next person starts signed out. On one's own it lasts for so many seconds. The
 * server's own limits are shorter.
 */
export const sessionCookie = (token: string, maxAge?: number) => write(ours('session'), token, maxAge)
/** Takes the session out of this browser. The language stays: it tells nothing. */
export const noSessionCookie = () => write(ours('session'), '', 0)
/** What a browser answers its question for a key by; the question itself stays with us. */
export const passkeyCookie = (token: string, maxAge: number) => write(ours('passkey'), token, maxAge)
/** Between the password and the second factor: opens nothing, and ends with the browser or on the server in minutes. */
export const secondStepCookie = (token: string) => write(ours('second'), token)
export const noSecondStepCookie = () => write(ours('second'), '', 0)
/** On the way to the agency's sign-on and back: says which browser was sent there. */
export const agencyCookie = (token: string, maxAge: number) => write(ours('agency'), token, maxAge)
export const noAgencyCookie = () => write(ours('agency'), '', 0)
export const languageCookie = (code: string) => write(ours('lng'), code, 365 * day)
/** How pages are shown in this browser, whoever is signed in (docs/decisions/0017); nothing chosen, nothing kept. */
export const readingCookie = (help: ReadingHelp) => {
  const text = readingHelpText(help)
  return write(ours('reading'), text, text ? 365 * day : 0)
}
export const deviceCookie = (value: string) => write(ours('device'), value, 365 * day)
