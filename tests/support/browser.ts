// A phone in somebody's hand: a real Chromium at 360 px that complains when a page is not as it should be.
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { languages } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/words.ts'
import { chromiumArguments } from './chromium.ts'

export type Language = (typeof languages)[number]

export interface Way {
  language: Language
  script: boolean
}

/** Every language, with JavaScript and without. */
export const everyWay: (Way & { name: string })[] = languages.flatMap((language) =>
  [true, false].map((script) => ({ language, script, name: `${language.code}, JavaScript ${script ? 'on' : 'off'}` })),
)

export interface Phone {
  page: Page
  words: Words
  t: Words['t']
  url: string
  /** Opens an address and looks at the page. */
  open(path: string): Promise<void>
  /** Looks at what is on the screen: language, landmarks, no sideways scroll, no violation axe can find. */
  look(): Promise<void>
  /** Presses the button with this name and looks at the page that follows. */
  press(name: string | RegExp): Promise<void>
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

let browser: Browser

/** One browser for a file of journeys. */
export function withChromium() {
  beforeAll(async () => {
    const { executablePath, env } = inject('chromium')
    browser = await chromium.launch({
      executablePath,
      args: chromiumArguments,
      env: { ...process.env, ...env } as Record<string, string>,
    })
  })
  afterAll(() => browser?.close())
}

// A page in a state is looked at closely once per language: axe takes as long as a whole journey's clicks.
const looked = new Set<string>()

const exact = (name: string | RegExp) => ({ name, exact: typeof name === 'string' })

async function scrollsSideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().width > width)
    return [
      `${document.documentElement.scrollWidth} > ${width}`,
      ...wide.slice(-3).map((one) => one.outerHTML.slice(0, 120)),
    ]
  })
}

async function lookClosely(page: Page, way: Way) {
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 })
    expect(await scrollsSideways(page), `${page.url()} scrolls sideways at ${width} px`).toEqual([])
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const said = violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    )
    expect(said, `axe on ${page.url()} (${way.language.code}, ${width} px)`).toEqual([])
  }
  await page.setViewportSize({ width: 360, height: 740 })
}

async function lookQuickly(page: Page, way: Way) {
  const html = page.locator('html')
  expect([await html.getAttribute('lang'), await html.getAttribute('dir')], page.url()).toEqual([
    way.language.code,
    way.language.dir,
  ])
  for (const tag of ['h1', 'header', 'main', 'footer']) {
    const count = await page.locator(`body ${tag === 'h1' ? 'h1' : `> ${tag}, body > * > ${tag}`}`).count()
    if (tag === 'h1' || tag === 'main') expect(count, `${tag} on ${page.url()}`).toBe(1)
    else expect(count, `${tag} on ${page.url()}`).toBeGreaterThan(0)
  }
}

function listen(context: BrowserContext, url: string): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    // why: Chromium itself reports a 400 or 404 answer as an error, and such answers are part of the journeys
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) complaints.push(`asks ${request.url()}`)
  })
  return complaints
}

/** A phone with nothing on it yet, that prefers `way.language`. */
export async function aPhone(url: string, way: Way): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: way.script,
    locale: way.language.locale,
    extraHTTPHeaders: { 'Accept-Language': way.language.code },
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(10_000)
  const complaints = listen(context, url)
  const page = await context.newPage()
  const words = wordsIn(way.language.code)

  async function look() {
    await page.waitForLoadState('load')
    await lookQuickly(page, way)
    const state = `${way.language.code} ${new URL(page.url()).pathname.replace(/[\w-]{16,}/g, ':id')} ${await page.locator('main form, main section, main [role]').count()}`
    if (!way.script || looked.has(state)) return
    looked.add(state)
    await lookClosely(page, way)
  }

  const after = async (step: Promise<unknown>) => {
    await step
    await look()
  }

  return {
    page,
    words,
    t: words.t,
    url,
    look,
    open: (path) => after(page.goto(url + path)),
    press: (name) =>
      after(page.getByRole('main').or(page.locator('body')).getByRole('button', exact(name)).first().click()),
    follow: (name) => after(page.getByRole('main').getByRole('link', exact(name)).first().click()),
    fill: (label, text) =>
      page
        .getByLabel(label, { exact: typeof label === 'string' })
        .first()
        .fill(text),
    pick: async (name) => {
      const radio = page.getByRole('radio', exact(name))
      await ((await radio.count()) > 0 ? radio : page.getByRole('checkbox', exact(name))).first().check({ force: true })
    },
    heading: async () => (await page.locator('h1').textContent())?.trim() ?? '',
    path: () => new URL(page.url()).pathname,
    async close() {
      await context.close()
      expect(complaints, 'what the browser complained about').toEqual([])
    },
  }
}
