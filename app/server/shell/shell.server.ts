import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { constants } from 'node:zlib'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express'
import { readingHelpOf } from '#app/domain/reading-help.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { halfTranslated, nameOfUnfinished } from '#app/i18n/languages.ts'
import { languageFor, languageInAddress } from '#app/i18n/negotiate.server.ts'
import { languageCookie, readCookies } from '#app/server/identity/cookies.server.ts'
import { readVisit, type Visit } from '#app/server/identity/session.server.ts'
import type { RequestContext } from '#app/server/request-context.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import { databaseAnswers, migrationsAreCurrent } from '#db'
import { withoutHandOff } from './hand-off.server.ts'
import { setHeadersOfAll, setPageHeaders } from './headers.server.ts'
import { keepUnsent } from './keep-unsent.server.ts'
import { isCalendarAddress, log, loggedPath } from './log.server.ts'
import { refusedAtTheGate } from './origin-gate.server.ts'
import { plainPage } from './plain-page.server.tsx'
import { withRoom } from './room.server.ts'
import { routeParts } from './route-parts.server.ts'

export type Shell = express.Express

interface Development {
  before: RequestHandler
  load: () => Promise<unknown>
}

/** The server around Remix: what may come in, what every answer carries, who is asking. */
export function createShell(build: ServerBuild, development?: Development): Shell {
  for (const { code, missing } of halfTranslated)
    log.warn({ language: code, missing: missing.slice(0, 20), of: missing.length }, 'a language is not offered')
  const shell = express()
  shell.disable('x-powered-by')
  shell.disable('etag')
  shell.use(headersOfAll)
  shell.get('/healthz', (_request, response) => void response.type('text').send('ok'))
  shell.get('/readyz', ready)
  shell.use(logged)
  if (development) shell.use(development.before)
  shell.use(
    '/assets',
    // Fetched once and kept for a year, so it may take longer to make smaller.
    compression({ level: 9, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } }),
    express.static('build/client/assets', { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  )
  shell.use(withRoom(busy))
  shell.use(compression())
  shell.use(publicFiles())
  shell.use(pageHeaders)
  shell.use(gate)
  shell.use(oneHost)
  shell.use(known)
  shell.use(keepUnsent)
  shell.use(remix(build, development))
  shell.use(broken)
  return shell
}

/** The icons, the manifest and the like. Their names are read once, so that no page waits for a look at the disk. */
function publicFiles(): RequestHandler {
  const names = existsSync('build/client') ? readdirSync('build/client', { withFileTypes: true }) : []
  const files = new Set(names.filter((entry) => entry.isFile()).map((entry) => `/${entry.name}`))
  const send = express.static('build/client', { maxAge: '1h', index: false, dotfiles: 'ignore' })
  return (request, response, next) => (files.has(request.path) ? send(request, response, next) : next())
}

async function ready(_request: Request, response: Response): Promise<void> {
  const isReady = await databaseAnswers()
    .then(() => migrationsAreCurrent())
    .catch(() => false)
  response
    .status(isReady ? 200 : 503)
    .type('text')
    .send(isReady ? 'ready' : 'not ready')
}

function logged(request: Request, response: Response, next: NextFunction): void {
  const started = performance.now()
  response.on('finish', () => {
    // The path alone: ids in it are ours, and a query may hold where somebody was going.
    log.info({
      method: request.method,
      path: loggedPath(request.path),
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
    })
  })
  next()
}

function headersOfAll(_request: Request, response: Response, next: NextFunction): void {
  setHeadersOfAll(response, env())
  next()
}

function pageHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.locals.nonce = randomBytes(16).toString('base64url')
  setPageHeaders(response, response.locals.nonce as string, env())
  next()
}

/** An address apart from the language it asks for, which is ours or is passed over. */
function withoutLanguage(address: string): string {
  const [path = '', ...query] = address.split('?')
  return `${path}?${query.join('?').replace(/(^|&)lng=[^&]*/g, '')}`
}

// No id of ours holds a NUL, and PostgreSQL breaks on one instead of finding nothing.
function gate(request: Request, response: Response, next: NextFunction): void {
  const status = refusedAtTheGate(request, env().publicUrl.origin)
  // Remix answers `<address>.data` with everything a loader returned; no page of ours asks for it.
  const isData = request.path.endsWith('.data')
  const hasNul = /%00/.test(withoutLanguage(request.originalUrl))
  // Whoever leaves fast is never held up by how much stands in the form beside the way out.
  response.locals.isTooLong = status === 413 && request.path === '/exit'
  if ((status === null || response.locals.isTooLong) && !isData && !hasNul) {
    next()
    return
  }
  sendPlainPage(request, response, status ?? 404)
}

/** What was asked for is not begun, so that nobody has to wonder whether it was saved. */
function busy(request: Request, response: Response): void {
  pageHeaders(request, response, () => undefined)
  response.setHeader('Retry-After', '60')
  sendPlainPage(request, response, 503)
}

function sendPlainPage(request: Request, response: Response, status: number): void {
  response
    .status(status)
    .type('html')
    .send(plainPage(wordsOf(request, null), status, readingHelpOf(readCookies(request.headers.cookie).reading)))
}

/**
 * Remix's own origin check answers 500 behind a proxy that rewrites Host, and to a browser that came by another name of this
 * machine (127.0.0.1). The gate has decided already: host and origin are the ones people type, whoever forwarded them.
 */
function oneHost(request: Request, _response: Response, next: NextFunction): void {
  request.headers.host = env().publicUrl.host
  if (request.headers.origin !== undefined) request.headers.origin = env().publicUrl.origin
  delete request.headers['x-forwarded-host']
  next()
}

const wordsOf = (request: Request, person: string | null) =>
  wordsIn(
    languageFor({
      query: request.query.lng,
      person,
      cookie: readCookies(request.headers.cookie).language,
      acceptLanguage: request.headers['accept-language'],
    }).code,
  )

/** Who asks, looked up once for whatever comes after. */
async function known(request: Request, response: Response, next: NextFunction): Promise<void> {
  try {
    response.locals.now = now()
    const { session } = readCookies(request.headers.cookie)
    response.locals.visit = await readVisit(session, response.locals.now as string)
    next()
  } catch (error) {
    next(error)
  }
}

function contextOf(request: Request, response: Response): RequestContext {
  const visit = response.locals.visit as Visit | null
  const cookies = readCookies(request.headers.cookie)
  const live = visit && 'actor' in visit ? visit : null
  const words = wordsOf(request, live?.actor.language ?? null)
  // Asked for in the address: this browser keeps it. Only GET may come with one, and no page links to it.
  if (languageInAddress(request.query.lng) && request.method === 'GET' && !isCalendarAddress(request.path))
    response.append('Set-Cookie', languageCookie(words.language))
  return {
    actor: live && { ...live.actor, page: request.path },
    sessionId: live?.id ?? null,
    ended: visit && 'ended' in visit ? { id: visit.id, actor: visit.ended } : null,
    secondsLeft: live?.secondsLeft ?? null,
    confirmedAt: live?.confirmedAt ?? null,
    idleMinutes: live?.idleMinutes ?? null,
    isTooLong: response.locals.isTooLong === true,
    userAgent: request.headers['user-agent'],
    words,
    unfinished: nameOfUnfinished(live?.actor.language ?? cookies.language),
    reading: readingHelpOf(cookies.reading),
    now: response.locals.now as string,
    nonce: response.locals.nonce as string,
    demo: env().FOOTBRIDGE_DEMO,
    path: request.originalUrl,
    device: cookies.device ?? null,
    asked: cookies.passkey ?? null,
  }
}

function remix(build: ServerBuild, development?: Development): RequestHandler {
  const mode = process.env.NODE_ENV
  if (development) {
    const load = async () => withoutHandOff((await development.load()) as ServerBuild)
    return createRequestHandler({ build: load, mode, getLoadContext: contextOf }) as RequestHandler
  }
  const partFor = routeParts(withoutHandOff(build))
  const handlers = new Map<ServerBuild, RequestHandler>()
  return (request, response, next) => {
    const part = partFor(request.path)
    const handler =
      handlers.get(part) ?? (createRequestHandler({ build: part, mode, getLoadContext: contextOf }) as RequestHandler)
    handlers.set(part, handler)
    return handler(request, response, next)
  }
}

function broken(error: Error, request: Request, response: Response, next: NextFunction): void {
  const status = 'status' in error && typeof error.status === 'number' && error.status < 500 ? error.status : 500
  if (status >= 500) log.error({ error: error.message, stack: error.stack }, 'the shell broke')
  if (response.headersSent) {
    next(error)
    return
  }
  sendPlainPage(request, response, status)
}
