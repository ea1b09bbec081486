// The root of the Remix template round Footbridge's own frame: it hydrates, so it loads everything a browser needs to do so.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData, useMatches } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { DocumentProvider } from '#app/server/document.ts'
import stylesheet from '#app/ui/footbridge.css?url'
import { bodyClass, Frame, type Reader } from '#app/ui/frame/frame.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const links = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
]

export const loader = async ({ context }: LoaderFunctionArgs) => {
  const { actor, nonce, demo, path, reading } = context
  return { actor, nonce, demo, path, reading, script: '', status: 200 }
}

export default function Root() {
  const { t, language, dir } = useWords()
  const document = useLoaderData<typeof loader>()
  const handle = (useMatches().at(-1)?.handle ?? {}) as PageHandle
  const { actor } = document
  const reader: Reader =
    actor?.role === 'worker' ? { role: 'worker', name: actor.name } : { role: actor ? 'participant' : 'anyone' }
  return (
    <html lang={language} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${handle.title ? t(handle.title as 'common:brand') : ''} · ${t('common:brand')}`}</title>
        <Meta />
        <Links />
      </head>
      <body className={bodyClass(reader, handle)}>
        <DocumentProvider value={document}>
          <Frame reader={reader} handle={handle} here={document.path} demo={document.demo}>
            <Outlet />
          </Frame>
        </DocumentProvider>
        <ScrollRestoration nonce={document.nonce} />
        <Scripts nonce={document.nonce} />
      </body>
    </html>
  )
}
