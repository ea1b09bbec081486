// The built product on a database of its own, and a browser that walks through it with several pages side by side.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { closeDatabase, migrateToLatest, openDatabase } from '#db'
import { answerHere } from '#tests/support/answering-here.ts'
import { AUDIT_KEY } from '#tests/support/audit-key.ts'
import { type ChromiumPlace, openChromium } from '#tests/support/chromium.ts'
import { everyMessageSent } from '#tests/support/messages.ts'
import { quickFolder } from '#tests/support/quick-folder.ts'
import { freePort, serve } from '#tests/support/server.ts'
import type { Visit } from './looks.ts'
import { everyPageState, ofTheDemo, type PageState } from './states.ts'
import { openUnpainted, unpainted } from './unpainted.ts'
import { prepare, visit } from './visit.ts'
import type { Weights } from './weights.ts'

export interface Matrix {
  states: PageState[]
  /** What the pages weighed that were walked through. */
  weights: Weights
  /** What is wrong, a line each; `tell` hears each line as soon as it is found. */
  walk(visits: Visit[], tell?: (line: string) => void): Promise<string[]>
  /** Takes these pages in hand one after the other, on several screens at once. */
  each<What>(what: readonly What[], look: (page: Page, one: What) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** The demo, with messages on the page that is nowhere else. */
async function aDemo(folder: string) {
  const databaseUrl = `file:${join(folder, 'demo.sqlite')}`
  await openDatabase({ url: databaseUrl, auditKey: AUDIT_KEY })
  await migrateToLatest()
  await everyMessageSent()
  await closeDatabase()
  return serve({ databaseUrl, settings: { FOOTBRIDGE_DEMO: '1' } })
}

/** How many pages are open at once: one is drawn while another waits for the server. */
const side = 3

/** Pages that are never painted are quicker, and no picture can be taken of them. */
export async function openMatrix(place: ChromiumPlace, { painted = false } = {}): Promise<Matrix> {
  const folder = quickFolder('matrix')
  const demo = await aDemo(folder)
  await openDatabase({ url: `file:${join(folder, 'matrix.sqlite')}`, auditKey: AUDIT_KEY })
  await migrateToLatest()
  // why: with these set, /sign-in has the agency's button; nobody is asked before it is pressed
  const signOn = {
    OIDC_ISSUER: 'http://localhost:9',
    OIDC_CLIENT_ID: 'matrix',
    OIDC_CLIENT_SECRET: 'a-secret-of-the-matrix',
  }
  const { url, close } = await answerHere(await freePort(), signOn)
  const browser = await openChromium(place, painted ? [] : unpainted)
  const each: Matrix['each'] = async (what, look) => {
    const left = [...what]
    const walk = async (page: Page) => {
      await prepare(page, url)
      for (let next = left.shift(); next !== undefined; next = left.shift()) await look(page, next)
    }
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    // Where a question was asked from is written down for each of them, and here always the same place.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    const pages: Page[] = []
    while (pages.length < side) pages.push(await (painted ? context.newPage() : openUnpainted(context)))
    await Promise.all(pages.map(walk))
    Error.stackTraceLimit = stackTraceLimit
    await context.close()
  }
  const weights: Weights = new Map()
  return {
    weights,
    states: [...(await everyPageState(url)), ofTheDemo(demo.url)],
    each,
    async walk(visits, tell = () => undefined) {
      const found: string[] = []
      await each(visits, async (page, asked) => {
        const { language, page: state } = asked
        const lines = await visit(page, asked, weights).catch((error: unknown) => [
          `${state.name}, ${language}: ${error}`,
        ])
        for (const line of lines) {
          found.push(line)
          tell(line)
        }
      })
      return found
    },
    async close() {
      await browser.close()
      await close()
      await demo.stop()
      await closeDatabase()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
