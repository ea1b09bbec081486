import type { Actor } from '#app/domain/actor.ts'
import type { ReadingHelp } from '#app/domain/reading-help.ts'
import type { Words } from '#app/i18n/words.ts'

/** What the shell found out about a request before Remix sees it: who asks, in which language, when. */
export interface RequestContext extends Record<string, unknown> {
  actor: Actor | null
  /** Hash of the session's token: what /sign-out and /exit end. */
  sessionId: string | null
  /** Whose visit ended by itself, when this browser still carries it: words sent too late are theirs. */
  ended: { id: string; actor: Actor } | null
  /** Until this visit ends by itself, when nothing more is pressed; null for somebody not signed in. */
  secondsLeft: number | null
  /** When whoever asks last showed who they are, by password, passkey or card; null for somebody not signed in. */
  confirmedAt: string | null
  /** After how many minutes without a press this visit ends; null on one's own device, and for somebody not signed in. */
  idleMinutes: number | null
  /** The form that came to the exit is longer than any of ours: it is not read, and leaving does not wait for it. */
  isTooLong: boolean
  /** What the browser says it is: kept as *phone* or *computer* when it signs in. */
  userAgent: string | undefined
  words: Words
  /** The own name of the language somebody chose that is listed and not whole, so that the page can say so. */
  unfinished: string | null
  /** What this browser was asked for to make reading easier. */
  reading: ReadingHelp
  now: string
  nonce: string
  demo: boolean
  /** Path and query as asked for, for the way back from the language menu and the sign-in page. */
  path: string
  /** What this browser carries of an earlier sign-in: its failed tries are counted apart from strangers'. */
  device: string | null
  /** What this browser was given with the question it may answer by a key. */
  asked: string | null
}

declare module '@remix-run/node' {
  // With this flag the types of loaders and actions are what they return, unchanged.
  interface Future {
    v3_singleFetch: true
  }

  interface AppLoadContext extends RequestContext {}
}
