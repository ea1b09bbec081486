// Which colours of a page nobody has asked axe about: its question about them takes longer than all others together.
import type { Page } from 'playwright-core'

/** The colours words have on the screen, each way once: the letters, their size, and what lies behind them. */
const coloursOf = () => {
  const behind = new Map<Element, string>()
  const styleOf = (one: Element) => getComputedStyle(one)
  const behindOf = (one: Element): string => {
    const known = behind.get(one)
    if (known !== undefined) return known
    const { backgroundColor, backgroundImage, opacity, position } = styleOf(one)
    // What leaves its place may lie on anything: it is told by its name.
    const name = /fixed|sticky|absolute/.test(position) ? `${one.localName}.${one.getAttribute('class')}` : ''
    const isPlain = backgroundImage === 'none' && opacity === '1' && !name
    const isClear = isPlain && backgroundColor === 'rgba(0, 0, 0, 0)'
    const own = isClear ? '' : `${name} ${backgroundColor} ${backgroundImage} ${opacity}`
    const isAll = isPlain && backgroundColor.startsWith('rgb(')
    const all = isAll || !one.parentElement ? own : own + behindOf(one.parentElement)
    behind.set(one, all)
    return all
  }
  const hasWords = (one: Element) =>
    /^(input|select|textarea)$/.test(one.localName) ||
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
  const wayOf = (one: Element) => {
    const { color, fontSize, fontWeight, textShadow, textDecorationLine } = styleOf(one)
    // A link is told from the words around it, and what is off may be faint.
    const around = one.parentElement && one.closest('a') ? `among ${styleOf(one.parentElement).color}` : ''
    const isOff = one.matches(':disabled, [aria-disabled=true]') ? 'off' : ''
    const letters = `${color} ${fontSize} ${fontWeight} ${textShadow} ${textDecorationLine} ${around} ${isOff}`
    return `${letters}, behind: ${behindOf(one)}`
  }
  return [...new Set([...document.body.querySelectorAll('*')].filter(hasWords).map(wayOf))]
}

/** The colours axe has been asked about in this process, in each scheme. */
const coloursSeen = new Set<string>()

/** Whether something on this page has its colours in a way that nothing on an earlier page had. */
export async function bringsColours(page: Page, scheme: string): Promise<boolean> {
  const fresh = (await page.evaluate(coloursOf)).map((one) => `${scheme} ${one}`).filter((one) => !coloursSeen.has(one))
  for (const one of fresh) coloursSeen.add(one)
  return fresh.length > 0
}
