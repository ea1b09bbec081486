import { gzipSync } from 'node:zlib'
import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { WordsProvider } from '#app/i18n/words.ts'
import { DocumentProvider } from '#app/server/document.ts'
import { log } from '#app/server/shell/log.server.ts'
import { headerBesideForm } from '#app/ui/frame/header-beside-form.ts'

export { refuseWrongSettings } from '#app/server/settings/settings.server.ts'
export { listen } from '#app/server/shell/serve.server.ts'
// The shell and the pages are one module graph: one database connection, one catalogue of words.
export { createShell } from '#app/server/shell/shell.server.ts'

/** Remix keeps a timer of this length for each request, although nothing here streams. */
export const streamTimeout = 1000

/** Renders a page to one piece of static HTML: nothing hydrates, so React's markers would be bytes without a reader. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  { serverHandoffStream: _, ...remix }: EntryContext,
  context: AppLoadContext,
) {
  const { actor, words, nonce, demo, path, secondsLeft, unfinished, reading } = context
  const script = remix.manifest.entry.module
  const page = renderToStaticMarkup(
    <WordsProvider value={words}>
      <DocumentProvider value={{ actor, nonce, demo, path, secondsLeft, unfinished, reading, script, status }}>
        <RemixServer context={remix} url={request.url} />
      </DocumentProvider>
    </WordsProvider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', words.language)
  // Remix keeps an action's headers to itself unless each route hands them on; this is the one that matters to a page.
  for (const said of Object.values(remix.staticHandlerContext.actionHeaders)) {
    const retryAfter = said.get('Retry-After')
    if (retryAfter) headers.set('Retry-After', retryAfter)
  }
  const html = `<!doctype html>${headerBesideForm(page)}`
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return new Response(html, { status, headers })
  // The page is whole, so one call compresses it: a stream for each answer costs more than the compressing itself.
  headers.set('Content-Encoding', 'gzip')
  headers.append('Vary', 'Accept-Encoding')
  return new Response(gzipSync(html), { status, headers })
}

/** A request that was given up, or a page that is not there, is no error of ours: without this each 404 logs its address. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || (typeof error === 'object' && error !== null && 'status' in error)) return
  log.error(
    { error: error instanceof Error ? error.message : 'unknown', stack: (error as Error)?.stack },
    'a page broke',
  )
}
