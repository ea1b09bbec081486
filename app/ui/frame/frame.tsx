import type { ReactNode } from 'react'
import { isolate, useWords } from '#app/i18n/words.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Aloud } from './aloud.tsx'
import { Brand } from './brand.tsx'
import { ExitButton } from './exit-button.tsx'
import { Footer } from './footer.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { StillHere } from './still-here.tsx'
import { Tabs } from './tabs.tsx'

export type Reader =
  | { role: 'anyone' }
  | { role: 'participant'; teenager?: boolean }
  | { role: 'worker' | 'administrator'; name: string }

export interface FrameProps {
  children: ReactNode
  reader: Reader
  handle: Pick<PageHandle, 'tab' | 'width' | 'readOnly'>
  /** The address of this page, to come back to after choosing a language. */
  here: string
  /** The made-up people of `npm run demo`. */
  demo: boolean
  /** The page has a form that keeps what is typed. */
  typing?: boolean
  /** The own name of the language somebody chose that cannot be offered now. */
  unfinished?: string | null
  /** Until the visit ends by itself; null for somebody not signed in. */
  secondsLeft?: number | null
  /** Somebody chose a button that reads each page out. */
  aloud?: boolean
}

const homes = { anyone: '/', participant: '/today', worker: '/worker', administrator: '/admin' } as const

/** What stands round every page, in this order in the HTML: skip link, header, tabs, main, footer. */
export function Frame(props: FrameProps) {
  const { children, reader, handle, here, demo } = props
  const { typing = false, aloud = false, unfinished = null, secondsLeft = null } = props
  const { t } = useWords()
  return (
    <>
      <a className="skip" href="#main">
        {t('common:skipToMain')}
      </a>
      <header className="top">
        {demo && <p className="demo">{t('common:demo')}</p>}
        <div className="bar">
          <Brand href={homes[reader.role]} />
          {'name' in reader && (
            <a className="who" href={`${homes[reader.role]}/me`}>
              <bdi>{reader.name}</bdi>
            </a>
          )}
          <LanguageMenu next={here} typing={typing} />
          <ExitButton />
        </div>
        {aloud && <Aloud />}
      </header>
      {reader.role === 'participant' && <Tabs now={handle.tab} teenager={reader.teenager === true} />}
      <main id="main" tabIndex={-1}>
        {unfinished !== null && (
          <p className="hint">{t('common:language.notNow', { language: isolate(unfinished) })}</p>
        )}
        {children}
      </main>
      <Footer role={reader.role} />
      {reader.role !== 'anyone' && secondsLeft !== null && !handle.readOnly && (
        <StillHere secondsLeft={secondsLeft} here={here} role={reader.role} />
      )}
    </>
  )
}

/** The classes of <body>: the stylesheet lays the page out by them. */
export function bodyClass(
  reader: Reader,
  { width, turned, run }: Pick<PageHandle, 'width' | 'turned' | 'run'>,
): string | undefined {
  const classes = [
    reader.role === 'participant' && width !== 'wide' && width !== 'landing' && 'tabbed',
    (reader.role === 'worker' || width === 'wide') && 'wide',
    width === 'full' && reader.role !== 'worker' && 'full',
    width === 'landing' && 'land wide',
    turned && 'turn',
    run && 'run',
  ]
  return classes.filter(Boolean).join(' ') || undefined
}
