// The template's entry: it streams, and hands everything the loaders returned to the browser.
import { PassThrough } from 'node:stream'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { WordsProvider } from '#app/i18n/words.ts'

export { createStock } from './server.ts'

const abortDelay = 5_000

export default function handleRequest(
  request: Request,
  responseStatusCode: number,
  responseHeaders: Headers,
  remixContext: EntryContext,
  { words, nonce }: AppLoadContext,
) {
  const whenReady = isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady'
  return new Promise<Response>((resolve, reject) => {
    const page = (
      <WordsProvider value={words}>
        <RemixServer context={remixContext} url={request.url} abortDelay={abortDelay} nonce={nonce} />
      </WordsProvider>
    )
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [whenReady]() {
        const body = new PassThrough()
        responseHeaders.set('Content-Type', 'text/html')
        resolve(
          new Response(createReadableStreamFromReadable(body), {
            headers: responseHeaders,
            status: responseStatusCode,
          }),
        )
        pipe(body)
      },
      onShellError: reject,
      onError(error: unknown) {
        process.stderr.write(`${String(error)}\n`)
      },
    })
    setTimeout(abort, abortDelay)
  })
}
