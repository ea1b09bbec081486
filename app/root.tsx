import { isRouteErrorResponse, Outlet, useMatches, useRouteError } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.ts'
import { type PageDocument, usePageDocument } from '#app/server/document.ts'
import { DraftProvider } from '#app/ui/drafts/draft.ts'
import stylesheet from '#app/ui/footbridge.css?url'
import type { PageDraft } from '#app/ui/form.ts'
import { bodyClass, Frame, type Reader } from '#app/ui/frame/frame.tsx'
import { Problem, problemOf } from '#app/ui/frame/problem.tsx'
import { ReadingSheets } from '#app/ui/frame/reading-sheets.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import reading from '#app/ui/reading.css?url'
import landing from '#app/ui/style/landing.css?url'
import list from '#app/ui/style/list.css?url'
import paper from '#app/ui/style/paper.css?url'
import choices from '#app/ui/style/reading/choices.css?url'
import road from '#app/ui/style/road.css?url'
import run from '#app/ui/style/run.css?url'
import worker from '#app/ui/worker.css?url'

const homes = { anyone: '/', participant: '/today', worker: '/worker', administrator: '/admin' } as const

function readerOf({ actor }: PageDocument): Reader {
  if (!actor) return { role: 'anyone' }
  return actor.role === 'participant'
    ? { role: actor.role, teenager: actor.teenager === true }
    : { role: actor.role, name: actor.name }
}

/** The document round every page. No title, address or header holds a word somebody wrote. */
export function Layout({ children }: { children: ReactNode }) {
  const { t, language, dir } = useWords()
  const document = usePageDocument()
  const error = useRouteError()
  const match = useMatches().at(-1)
  const handle = match?.handle as PageHandle | undefined
  const typed = error ? null : ((match?.data as { typed?: PageDraft } | null | undefined)?.typed ?? null)
  const reader = readerOf(document)
  const shape: Partial<PageHandle> =
    error || !handle ? {} : { ...handle, tab: handle.tab ?? handle.tabAt?.(document.path) }
  const named = handle?.titleAt?.(document.path) ?? handle?.title
  const title = error || !named ? t(`${problemOf(document.status)}.title`) : t(named as 'common:brand')
  return (
    <html lang={language} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${t('common:brand')}`}</title>
        <link rel="stylesheet" href={shape.readOnly ? reading : stylesheet} />
        {shape.width === 'landing' && <link rel="stylesheet" href={landing} />}
        {shape.road && <link rel="stylesheet" href={road} />}
        {shape.run && <link rel="stylesheet" href={run} />}
        {shape.list && <link rel="stylesheet" href={list} />}
        {shape.worker && <link rel="stylesheet" href={worker} />}
        {shape.paper && <link rel="stylesheet" href={paper} />}
        {shape.readingHelp && <link rel="stylesheet" href={choices} />}
        <ReadingSheets help={document.reading} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <script type="module" src={document.script} nonce={document.nonce} />
      </head>
      <body className={bodyClass(reader, shape)}>
        <DraftProvider value={typed}>
          <Frame
            reader={reader}
            handle={shape}
            here={document.path}
            demo={document.demo}
            typing={typed !== null}
            unfinished={document.unfinished}
            secondsLeft={document.secondsLeft}
            aloud={document.reading.aloud}
          >
            {children}
          </Frame>
        </DraftProvider>
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

/** Not found, not mine, not allowed, or broken: the frame stays, with a way on. */
export function ErrorBoundary() {
  const error = useRouteError()
  const { actor } = usePageDocument()
  const status = isRouteErrorResponse(error) ? error.status : 500
  return <Problem status={status} home={homes[actor?.role ?? 'anyone']} />
}
