// What axe is asked about a page on the screen: everything it could answer differently, and that once.
import type { Page } from 'playwright-core'
import { askAxe } from '#tests/support/axe.ts'
import { bringsColours } from '#tests/support/colours.ts'
import { type Look, nameOf, type Visit } from './looks.ts'

/** The parts of the page on the screen, whatever they say: elements within each other, and where there are words. */
const partsOf = () => {
  // What is said, and where a link leads, may differ; that it is there may not. Records have names of their own. What words
  // bring along says nothing about parts: their language, what is kept for a script, where a drawing's lines run.
  const said = /^(aria-label|alt|title|placeholder|value|href|action|formaction)$/
  const ofWords = /^(lang|dir|data-.*|d|[xy][12]?|c[xy]|r|points|transform|viewBox|width|height)$/
  const given = ({ name, value }: Attr) =>
    said.test(name)
      ? `${name} ${value.trim() ? 'is there' : 'is empty'}`
      : `${name}=${value.replace(/[\w-]{16,}/g, ':id').replace(`-${document.documentElement.lang}`, '-:language')}`
  // Around words of another language or direction stands a frame that says so and nothing else.
  const isFrame = (node: Node): node is Element =>
    node instanceof HTMLSpanElement && [...node.attributes].every(({ name }) => ofWords.test(name))
  const within = (one: Element): Node[] => [...one.childNodes].flatMap((node) => (isFrame(node) ? within(node) : node))
  const tell = (one: Element): string => {
    // Languages put the three parts of a day, and the choices of a list, in orders of their own.
    if (one.matches('.three')) return `<a day, ${one.querySelectorAll('[aria-invalid]').length} of it wrong>`
    const nodes = within(one)
    const hasWords = nodes.some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    const elements = one.localName === 'select' ? [] : nodes.filter((node) => node instanceof Element)
    return `<${one.localName} ${[...one.attributes]
      .filter(({ name }) => !ofWords.test(name))
      .map(given)
      .sort()
      .join(' ')}>${hasWords ? 'words' : ''}${elements.map(tell).join('')}</>`
  }
  // The mark at the language that is on stands at another button in each.
  const marks = document.querySelectorAll('.langs [aria-current]')
  for (const one of marks) one.removeAttribute('aria-current')
  const parts = tell(document.body)
  for (const one of marks) one.setAttribute('aria-current', 'true')
  return parts
}

/** The parts axe was asked everything about, for each page. English is the first; its other languages wait for it. */
const asked = new WeakMap<Visit['page'], Promise<Set<string>>>()

/** Looks at a page in English, and lets its other languages know the parts it has as soon as `shown` has seen them. */
export async function inEnglishFirst<Found>(
  state: Visit['page'],
  look: (shown: (page: Page) => Promise<void>) => Promise<Found>,
): Promise<Found> {
  let know: (parts: Set<string>) => void = () => undefined
  asked.set(
    state,
    new Promise((resolve) => {
      know = resolve
    }),
  )
  try {
    return await look(async (page) => know(new Set([await page.evaluate(partsOf)])))
  } finally {
    // why: a page that could not be shown is like no other
    know(new Set())
  }
}

/** Whether another language has shown the same parts of this page already, so that only words can be wrong with it. */
async function saysOnlyOtherWords(page: Page, state: Visit['page']): Promise<boolean> {
  const before = (await asked.get(state)) ?? new Set()
  const parts = await page.evaluate(partsOf)
  const isKnown = before.has(parts)
  before.add(parts)
  return isKnown
}

/** What axe finds wrong when it is asked what this look asks for. */
export async function ask(page: Page, state: Visit['page'], look: Look): Promise<string[]> {
  const found: string[] = []
  for (const asked of look.axe) {
    if (asked === 'new colours') {
      if (await bringsColours(page, nameOf(look))) found.push(...(await askAxe(page, 'colours')))
    } else if (asked === 'other words') {
      found.push(...(await askAxe(page, (await saysOnlyOtherWords(page, state)) ? 'wording' : 'words')))
    } else found.push(...(await askAxe(page, asked)))
  }
  return found
}
