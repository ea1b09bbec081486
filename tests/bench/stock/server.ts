// The express server of the Remix template, with Footbridge's session and words as its load context.
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Request, type RequestHandler } from 'express'
import { NO_READING_HELP } from '#app/domain/reading-help.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { languageFor } from '#app/i18n/negotiate.server.ts'
import { readCookies } from '#app/server/identity/cookies.server.ts'
import { readSession } from '#app/server/identity/session.server.ts'
import type { RequestContext } from '#app/server/request-context.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import { openDatabase } from '#db'

async function contextOf(request: Request): Promise<RequestContext> {
  const at = now()
  const cookies = readCookies(request.headers.cookie)
  const session = await readSession(cookies.session, at)
  const person = session?.actor.language ?? null
  const acceptLanguage = request.headers['accept-language']
  return {
    actor: session?.actor ?? null,
    sessionId: session?.id ?? null,
    ended: null,
    secondsLeft: null,
    confirmedAt: null,
    idleMinutes: null,
    isTooLong: false,
    userAgent: undefined,
    unfinished: null,
    words: wordsIn(languageFor({ query: null, person, cookie: cookies.language, acceptLanguage }).code),
    now: at,
    reading: NO_READING_HELP,
    nonce: 'bench',
    demo: false,
    path: request.originalUrl,
    asked: null,
    device: null,
  }
}

export async function createStock(build: ServerBuild) {
  const { DATABASE_URL, AUDIT_KEY, PORT, HOST } = env()
  await openDatabase({ url: DATABASE_URL, auditKey: AUDIT_KEY })
  const app = express()
  app.use(compression())
  app.disable('x-powered-by')
  app.use('/assets', express.static('build/bench/client/assets', { immutable: true, maxAge: '1y' }))
  app.use(express.static('build/bench/client', { maxAge: '1h' }))
  app.all('*', createRequestHandler({ build, getLoadContext: contextOf }) as RequestHandler)
  app.listen(PORT, HOST)
}
