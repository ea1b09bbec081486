// The built product answering real requests inside this process, so that a test hears every statement it sends.
import { afterAll, beforeAll } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { type AnsweringHere, answerHere } from './answering-here.ts'
import { sessionOf } from './lives.ts'
import { freePort } from './server.ts'
import { aVisitor, type Visitor } from './visitor.ts'

export interface ServedApp {
  url(): string
  /** Somebody who is signed in as this person; nobody in particular without one. */
  visitor(actor?: Actor): Promise<Visitor>
}

// One for a whole file: the built server reads its settings once.
let port: number | undefined

/** Starts the shell beside a database the suite has opened (`onBothDatabases`, `onSqlite`). */
export function withServedApp(settings: Record<string, string> = {}): ServedApp {
  let here: AnsweringHere
  beforeAll(async () => {
    port ??= await freePort()
    here = await answerHere(port, settings)
  })
  afterAll(async () => {
    await here?.close()
    // why: the next suite listens on the same port, and fetch has to notice first that its connections are gone
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
  return {
    url: () => here.url,
    async visitor(actor) {
      const visitor = aVisitor(here.url, actor?.language)
      if (actor) visitor.cookies.set('session', await sessionOf(actor))
      return visitor
    },
  }
}
