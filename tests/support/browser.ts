// A phone in somebody's hand: a real Chromium at 320 px that complains when a page is not as it should be.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, inject } from 'vitest'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/words.ts'
import { askAxe } from './axe.ts'
import { openChromium } from './chromium.ts'
import { bringsColours } from './colours.ts'
import { storyLanguages } from './story-languages.ts'

export interface Way {
  language: Language
  script: boolean
}

/** Every language of stories, with JavaScript and without. */
export const everyWay: (Way & { name: string })[] = storyLanguages.flatMap((language) =>
  [true, false].map((script) => ({ language, script, name: `${language.code}, JavaScript ${script ? 'on' : 'off'}` })),
)

/**
 * From left to right without JavaScript, and from right to left with it: for stories told of pages that other journeys walk
 * in all six ways.
 */
export const bothWays = everyWay.filter(({ language, script }) =>
  script ? language.dir === 'rtl' : language.code === 'es',
)

export interface Phone {
  page: Page
  words: Words
  t: Words['t']
  url: string
  /** Opens an address and looks at the page, which answers 200 unless another answer is expected. */
  open(path: string, status?: number): Promise<void>
  /** Looks at what is on the screen: language, landmarks, no sideways scroll, no violation axe can find. */
  look(): Promise<void>
  /** Presses the button with this name and looks at the page that follows. */
  press(name: string | RegExp, status?: number): Promise<void>
  /** Follows the link with this name and looks at the page that follows. */
  follow(name: string | RegExp): Promise<void>
  /** Fills the field with this label. */
  fill(label: string | RegExp, text: string): Promise<void>
  /** Picks the radio button or ticks the box with this name. */
  pick(name: string | RegExp): Promise<void>
  heading(): Promise<string>
  path(): string
  close(): Promise<void>
}

let browser: Browser | undefined

/** One browser for all the files that a process runs: each phone is a context of its own. It ends with the process. */
export function withChromium() {
  beforeAll(async () => {
    if (!browser?.isConnected()) browser = await openChromium(inject('chromium'))
  })
}

/** A name that begins so: a label with its hint, a button that says which step it means. */
export const startsWith = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u')

const exact = (name: string | RegExp) => ({ name, exact: typeof name === 'string' })

/** Everything about the page on the screen that one question to the browser can answer. */
const seen = () => {
  const root = document.documentElement
  const main = document.querySelector('main')
  const wide = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().width > root.clientWidth,
  )
  const kind = (one: Element | null) => `<${one?.localName} ${one?.getAttribute('class')} ${one?.getAttribute('role')}>`
  const count = (tag: string) => document.querySelectorAll(tag).length
  return {
    lang: root.lang,
    dir: root.dir,
    landmarks: [count('h1'), count('main'), Math.min(1, count('header')), Math.min(1, count('footer'))],
    firstLink: document.querySelector('a')?.getAttribute('href'),
    sideways: root.scrollWidth > root.clientWidth ? wide.slice(-3).map((one) => one.outerHTML.slice(0, 160)) : [],
    // Two pages of one address made of the same kinds of parts are one state, whatever they say and however many there are.
    shape: [...new Set([...(main?.querySelectorAll('*') ?? [])].map((one) => kind(one.parentElement) + kind(one)))]
      .sort()
      .join(),
  }
}

/** Whether nobody has looked at this page in this state yet, in whatever language; from then on somebody has. */
function isFirstLook(url: string, shape: string): boolean {
  const address = new URL(url).pathname.replace(/[\w-]{16,}/g, ':id')
  const name = createHash('sha256').update(`${address} ${shape}`).digest('hex')
  try {
    writeFileSync(join(inject('looked'), name), '', { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

async function look(page: Page, way: Way) {
  await page.waitForLoadState('load')
  const { lang, dir, landmarks, firstLink, sideways, shape } = await page.evaluate(seen)
  const [code, direction] = [way.language.code, way.language.dir]
  expect({ lang, dir, landmarks, firstLink }, page.url()).toEqual({
    lang: code,
    dir: direction,
    landmarks: [1, 1, 1, 1],
    firstLink: '#main',
  })
  expect(sideways, `${page.url()} scrolls sideways`).toEqual([])
  // axe needs scripts of its own, and takes as long as a whole journey's clicks: once per state. In each language, in the
  // colours of the night and on a desk, tests/matrix/ asks it.
  if (!way.script || !isFirstLook(page.url(), shape)) return
  const found = await askAxe(page, 'words')
  if (await bringsColours(page, 'light')) found.push(...(await askAxe(page, 'colours')))
  expect(found, `axe on ${page.url()} in ${code}`).toEqual([])
}

function listen(context: BrowserContext, url: string): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    // why: Chromium itself reports a 400 or 404 answer as an error, and such answers are part of the journeys
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('request', (request) => {
    // why: the one place that is not ours is where "Leave fast" goes
    const known = [url, 'data:', 'https://www.weather.gov/']
    if (!known.some((start) => request.url().startsWith(start))) complaints.push(`asks ${request.url()}`)
  })
  return complaints
}

/** A phone with nothing on it yet, that prefers `way.language`. */
export async function aPhone(url: string, way: Way): Promise<Phone> {
  if (!browser) throw new Error('There is no browser yet: withChromium() opens one.')
  const context = await browser.newContext({
    viewport: { width: 320, height: 740 },
    javaScriptEnabled: way.script,
    locale: way.language.locale,
    extraHTTPHeaders: { 'Accept-Language': way.language.code },
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(10_000)
  const complaints = listen(context, url)
  const page = await context.newPage()
  const words = wordsIn(way.language.code)

  let answered = 0
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) answered = response.status()
  })

  const after = async (step: Promise<unknown>, status = 200) => {
    await step
    await look(page, way)
    expect(answered, page.url()).toBe(status)
  }

  return {
    page,
    words,
    t: words.t,
    url,
    look: () => look(page, way),
    open: (path, status) => after(page.goto(url + path), status),
    press: (name, status) => after(page.getByRole('button', exact(name)).first().click(), status),
    follow: (name) => after(page.getByRole('main').getByRole('link', exact(name)).first().click()),
    fill: (label, text) => page.getByRole('main').getByLabel(label).first().fill(text),
    pick: async (name) => {
      const named = typeof name === 'string' ? startsWith(name) : name
      const main = page.getByRole('main')
      const either = main.getByRole('radio', { name: named }).or(main.getByRole('checkbox', { name: named }))
      await either.first().check({ force: true })
    },
    heading: async () => (await page.locator('h1').textContent())?.trim() ?? '',
    path: () => new URL(page.url()).pathname,
    async close() {
      await context.close()
      expect(complaints, 'what the browser complained about').toEqual([])
    },
  }
}

/** How many pages this one takes on Letter and on A4. */
export async function pagesOf({ page }: Phone, landscape = false): Promise<number[]> {
  const pages: number[] = []
  for (const format of ['Letter', 'A4']) {
    const paper = await page.pdf({ format, landscape, preferCSSPageSize: false })
    pages.push(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0)
  }
  return pages
}
