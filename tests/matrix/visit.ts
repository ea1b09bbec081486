// Puts a page onto the screen once, and looks at it in every way that is asked for.
import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { languageOf } from '#app/i18n/languages.ts'
import type { Answer } from '#tests/support/visitor.ts'
import { findings } from './findings.ts'
import { type Look, nameOf, type Visit } from './looks.ts'
import { speakPseudo } from './pseudo-language.ts'
import { ask, inEnglishFirst } from './questions.ts'
import { type Weights, weigh } from './weights.ts'

/** A page of the product with its stylesheet, for others to be put in. */
export async function prepare(page: Page, url: string): Promise<void> {
  // why: tsx keeps the names of functions by calling this, and a page has no such thing
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto(`${url}/privacy`)
}

/**
 * Shows an answer of the server without leaving the page that is there: the same HTML under the same stylesheet, in a
 * tenth of the time a browser takes to go from one page to the next. Folds are opened, because what is in them has to be
 * right as well; the language menu lies over the page and stays shut.
 */
export async function show(page: Page, { html }: Answer): Promise<void> {
  await page.evaluate(async (text) => {
    const next = new DOMParser().parseFromString(text, 'text/html')
    for (const name of ['lang', 'dir'])
      document.documentElement.setAttribute(name, next.documentElement.getAttribute(name) ?? '')
    document.title = next.title
    const sheets = (of: Document) => [...of.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([data-worn])')]
    const names = (of: Document) => sheets(of).map((link) => link.getAttribute('href') ?? '')
    // A few pages bring another sheet; nearly all the one that is there.
    if (names(next).join() !== names(document).join()) {
      const old = sheets(document)
      const arrived = names(next).map((href) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet' })
        link.setAttribute('href', href)
        document.head.append(link)
        return new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject }))
      })
      await Promise.all(arrived)
      for (const link of old) link.remove()
    }
    document.body.replaceWith(next.body)
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
    document.querySelector<HTMLElement>('.errors')?.focus()
    scrollTo(0, 0)
  }, html)
}

/** A reader's own spacing (WCAG 1.4.12), as an add-on brings it: the page's security policy does not reach it. */
const spaceOut = (asked: { spaced: boolean; letters: boolean }) => {
  const sheet = new CSSStyleSheet()
  // Arabic letters are joined; WCAG leaves out what a script does not use.
  const letters = asked.letters ? 'letter-spacing: 0.12em !important;' : ''
  sheet.replaceSync(`
    * { line-height: 1.5 !important; word-spacing: 0.16em !important; ${letters} }
    p { margin-block-end: 2em !important; }
    /* A drawing cannot make room; the table under each of ours says the same. */
    svg, svg * { line-height: 1 !important; word-spacing: 0 !important; letter-spacing: 0 !important; }
  `)
  document.adoptedStyleSheets = asked.spaced ? [sheet] : []
}

const sheetOf = (name: string) =>
  readdirSync('build/client/assets')
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.css'))
    .map((file) => `/assets/${file}`)

/** The sheets that a choice on /reading brings, after all others, as the page would come with them. */
const wear = async (hrefs: string[]) => {
  for (const old of document.querySelectorAll('[data-worn]')) old.remove()
  const arrived = hrefs.map((href) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    link.dataset.worn = ''
    document.head.append(link)
    return new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject }))
  })
  await Promise.all(arrived)
}

/** How each page was last held. Turning a page costs as much as looking at it, so nothing is turned that stands right. */
const held = new WeakMap<Page, Record<string, string>>()

export async function hold(page: Page, look: Look, letters: boolean): Promise<void> {
  const { width, height, scheme, spaced = false, reading = [] } = look
  const before = held.get(page)
  const now = {
    size: `${width} × ${height}`,
    scheme,
    spacing: spaced ? `spaced, letters ${letters}` : '',
    reading: reading.join(),
  }
  if (before?.size !== now.size) await page.setViewportSize({ width, height })
  if (before?.scheme !== scheme) {
    const colorScheme = scheme === 'dark' ? 'dark' : 'light'
    await page.emulateMedia({ colorScheme, forcedColors: scheme === 'forced' ? 'active' : 'none' })
  }
  if ((before?.reading ?? '') !== now.reading) await page.evaluate(wear, reading.flatMap(sheetOf))
  if ((before?.spacing ?? '') !== now.spacing) await page.evaluate(spaceOut, { spaced, letters })
  held.set(page, now)
}

async function lookAt(page: Page, asked: Visit, tongue: string, looks: Look[]): Promise<string[]> {
  const found: string[] = []
  const { code: lang, dir } = languageOf(tongue === 'pseudo' ? 'en' : tongue) ?? { code: '', dir: '' }
  for (const look of looks) {
    await hold(page, look, dir === 'ltr')
    const said = await page.evaluate(findings, { lang, dir })
    said.push(...(await ask(page, asked.page, look)))
    found.push(...said.map((one) => `${tongue}, ${nameOf(look)}: ${one}`))
  }
  return found
}

const expected = { empty: 200, filled: 200, long: 200, refused: 400, 'not found': 404 }

async function see(
  page: Page,
  asked: Visit,
  weights: Weights,
  shown?: (page: Page) => Promise<void>,
): Promise<string[]> {
  const { page: state, language, looks, pseudo = [] } = asked
  const answer = await state.answer(language)
  const found = answer.status === expected[state.state] ? [] : [`${language}: answers ${answer.status}`]
  found.push(...weigh(weights, asked, answer))
  await show(page, answer)
  await shown?.(page)
  found.push(...(await lookAt(page, asked, language, looks)))
  if (pseudo.length > 0) {
    await page.evaluate(speakPseudo)
    found.push(...(await lookAt(page, asked, 'pseudo', pseudo)))
  }
  return found.map((one) => `${state.name}: ${one}`)
}

/** Everything that is wrong with one page in one language, a line each; what it weighs is added to `weights`. */
export const visit = (page: Page, asked: Visit, weights: Weights): Promise<string[]> =>
  asked.language === 'en'
    ? inEnglishFirst(asked.page, (shown) => see(page, asked, weights, shown))
    : see(page, asked, weights)
