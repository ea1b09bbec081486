// Puts a page onto the screen once, and looks at it in every way that is asked for.
import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { languageOf } from '#app/i18n/languages.ts'
import { askAxe } from '#tests/support/axe.ts'
import type { Answer } from '#tests/support/visitor.ts'
import { findings } from './findings.ts'
import { type Look, nameOf, type Visit } from './looks.ts'
import { speakPseudo } from './pseudo-language.ts'

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

/** The parts of the page on the screen, whatever they say: elements within each other, and where there are words. */
const partsOf = () => {
  // What is said, and where a link leads, may differ; that it is there may not. Records have names of their own. What words
  // bring along says nothing about parts: their language, what is kept for a script, where a drawing's lines run.
  const said = /^(aria-label|alt|title|placeholder|value|href|action|formaction)$/
  const ofWords = /^(lang|dir|data-.*|d|[xy][12]?|c[xy]|r|points|transform|viewBox|width|height)$/
  const given = ({ name, value }: Attr) =>
    said.test(name)
      ? `${name} ${value.trim() ? 'is there' : 'is empty'}`
      : `${name}=${value.replace(/[\w-]{16,}/g, ':id')}`
  const tell = (one: Element): string => {
    const hasWords = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    // Languages put the three parts of a day, and the choices of a list, in orders of their own.
    if (one.matches('.three')) return `<a day, ${one.querySelectorAll('[aria-invalid]').length} of it wrong>`
    const inside = one.localName === 'select' ? '' : [...one.children].map(tell).join('')
    return `<${one.localName} ${[...one.attributes]
      .filter(({ name }) => !ofWords.test(name))
      .map(given)
      .sort()
      .join(' ')}>${hasWords ? 'words' : ''}${inside}</>`
  }
  // The mark at the language that is on stands at another button in each.
  const marks = document.querySelectorAll('.langs [aria-current]')
  for (const one of marks) one.removeAttribute('aria-current')
  const parts = tell(document.body)
  for (const one of marks) one.setAttribute('aria-current', 'true')
  return parts
}

/** The parts each page has in English, which is looked at first; its other languages wait for them. */
const inEnglish = new WeakMap<Visit['page'], Promise<string>>()

/** Axe is asked about colours once for each way to come by one, and where only words differ from English about words alone. */
async function questionOf(page: Page, { page: state }: Visit, look: Look): Promise<Look['axe']> {
  const english = inEnglish.get(state)
  if (look.axe === 'colours') return (await bringsColours(page, nameOf(look))) ? 'colours' : 'nothing'
  if (look.axe !== 'words' || !english) return look.axe
  return (await english) === (await page.evaluate(partsOf)) ? 'wording' : 'words'
}

/** How whatever has words on the screen comes by its colours: what it is, and what it stands in. */
const coloursOf = () => {
  const byColour = /^(class|role|type|disabled|checked|selected|open|aria-(current|invalid|disabled|pressed|checked))$/
  const kinds = new Map<Element, string>()
  const kindOf = (one: Element): string => {
    const known = kinds.get(one)
    if (known !== undefined) return known
    const own = [...one.attributes]
      .filter(({ name }) => byColour.test(name))
      .map(({ name, value }) => `${name}=${value}`)
    const kind = `${one.parentElement ? kindOf(one.parentElement) : ''}<${one.localName} ${own.sort().join(' ')}>`
    kinds.set(one, kind)
    return kind
  }
  const hasWords = (one: Element) =>
    /^(input|select|textarea)$/.test(one.localName) ||
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
  return [...new Set([...document.body.querySelectorAll('*')].filter(hasWords).map(kindOf))]
}

/** The ways to come by a colour that axe has been asked about, in each scheme. */
const coloursSeen = new Set<string>()

/** Whether something on this page comes by its colours in a way that no page before it had; from then on one had. */
async function bringsColours(page: Page, scheme: string): Promise<boolean> {
  const fresh = (await page.evaluate(coloursOf)).map((one) => `${scheme} ${one}`).filter((one) => !coloursSeen.has(one))
  for (const one of fresh) coloursSeen.add(one)
  return fresh.length > 0
}

async function lookAt(page: Page, asked: Visit, tongue: string, looks: Look[]): Promise<string[]> {
  const found: string[] = []
  const { code: lang, dir } = languageOf(tongue === 'pseudo' ? 'en' : tongue) ?? { code: '', dir: '' }
  for (const look of looks) {
    await hold(page, look, dir === 'ltr')
    const said = await page.evaluate(findings, { lang, dir })
    const question = await questionOf(page, asked, look)
    if (question !== 'nothing') said.push(...(await askAxe(page, question)))
    found.push(...said.map((one) => `${tongue}, ${nameOf(look)}: ${one}`))
  }
  return found
}

const expected = { empty: 200, filled: 200, long: 200, refused: 400, 'not found': 404 }

async function see(page: Page, asked: Visit, shown?: () => Promise<void>): Promise<string[]> {
  const { page: state, language, looks, pseudo = [] } = asked
  const answer = await state.answer(language)
  const found = answer.status === expected[state.state] ? [] : [`${language}: answers ${answer.status}`]
  await show(page, answer)
  await shown?.()
  found.push(...(await lookAt(page, asked, language, looks)))
  if (pseudo.length > 0) {
    await page.evaluate(speakPseudo)
    found.push(...(await lookAt(page, asked, 'pseudo', pseudo)))
  }
  return found.map((one) => `${state.name}: ${one}`)
}

/** Everything that is wrong with one page in one language, a line each. */
export async function visit(page: Page, asked: Visit): Promise<string[]> {
  if (asked.language !== 'en') return see(page, asked)
  let know: (parts: string) => void = () => undefined
  inEnglish.set(
    asked.page,
    new Promise((resolve) => {
      know = resolve
    }),
  )
  try {
    return await see(page, asked, async () => know(await page.evaluate(partsOf)))
  } finally {
    // why: a page that could not be shown is like no other
    know('')
  }
}
