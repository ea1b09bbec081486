// Everything about a page on the screen that one question to the browser can answer.

export interface Expected {
  lang: string
  dir: string
}

/**
 * What is wrong with the page on the screen, a line each: its language, its heading, what moves sideways, what a thumb
 * cannot hit, what is cut off, what lies on something else. A browser calls it, so it uses nothing from outside.
 */
export function findings({ lang, dir }: Expected): string[] {
  const root = document.documentElement
  const found: string[] = []
  const say = (what: string, one: Element, more = '') => {
    const text = (one.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)
    const classes = one.getAttribute('class')
    found.push(`${what}: ${one.localName}${classes ? `.${classes.replace(/ /g, '.')}` : ''} "${text}"${more}`)
  }
  const px = Math.round
  // Said, not shown: for screen readers, or shown only with the focus.
  const said = '.vh, .skip'
  // The heads of a table that is a list on a phone are among them.
  const isSaid = (one: Element) => {
    const head = one.closest('thead')
    return one.closest(said) !== null || (head !== null && getComputedStyle(head).clipPath === 'inset(50%)')
  }
  const isShown = (one: Element) =>
    !isSaid(one) && one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })

  if (root.lang !== lang || root.dir !== dir) found.push(`says lang=${root.lang} dir=${root.dir}, not ${lang} ${dir}`)
  const headings = document.querySelectorAll('h1').length
  if (headings !== 1) found.push(`${headings} headings of the first rank`)

  const width = root.clientWidth
  if (root.scrollWidth > width) found.push(`scrolls sideways: ${root.scrollWidth} px in ${width}`)

  // A link within a sentence is as high as its line; WCAG 2.5.8 leaves it out, and so does quality.md.
  const isInSentence = (one: Element) => {
    if (one.localName !== 'a' || getComputedStyle(one).display !== 'inline') return false
    const around = one.closest('p, li, dd, td, label, legend, span:not(a span)') ?? one.parentElement
    return (around?.textContent ?? '').trim().length > (one.textContent ?? '').trim().length
  }
  for (const one of document.querySelectorAll('a[href], button, select, textarea, input, summary')) {
    if (!isShown(one) || isInSentence(one)) continue
    const isPicked = one instanceof HTMLInputElement && (one.type === 'radio' || one.type === 'checkbox')
    if (one instanceof HTMLInputElement && one.type === 'hidden') continue
    const { width: wide, height: high } = ((isPicked && one.closest('label')) || one).getBoundingClientRect()
    if (wide < 43.5 || high < 43.5) say('a target too small', one, ` ${px(wide)} × ${px(high)}`)
  }

  // Each element is asked once how it stands: much text stands within the same ones.
  const known = new Map<Element, ReturnType<typeof howItStands>>()
  const howItStands = (one: Element) => {
    const { display, overflowX, overflowY, position } = getComputedStyle(one)
    return {
      floats: position === 'fixed' || position === 'sticky' || position === 'absolute',
      scrolls: overflowX === 'auto' || overflowX === 'scroll',
      cuts: (overflowX !== 'visible' || overflowY !== 'visible') && one !== document.body,
      holds: !/^inline$|contents/.test(display) && !(one instanceof SVGElement),
      box: one.getBoundingClientRect(),
    }
  }
  const stands = (one: Element) => {
    const it = known.get(one) ?? howItStands(one)
    known.set(one, it)
    return it
  }

  // Where text stands, and on which floor: what floats lies over the page on purpose.
  const floorOf = (one: Element): Element =>
    one === root || stands(one).floats || !one.parentElement ? one : floorOf(one.parentElement)
  const written: { of: Element; floor: Element; rect: DOMRect }[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const of = node.parentElement
    if (!of || !node.textContent?.trim() || !isShown(of) || of.closest('script, style, option')) continue
    // A name beside the menu is cut with three dots; the page it leads to has it whole.
    if (of.localName === 'bdi' && of.parentElement && getComputedStyle(of.parentElement).textOverflow === 'ellipsis')
      continue
    // A part that is put into a sentence may bring its own: "10:48 a.m.." Three dots are something else.
    if (/[^.]\.\.(?!\.)|[,،、。]{2}/u.test(node.textContent)) say('a stop said twice', of)
    range.selectNodeContents(node)
    const floor = floorOf(of)
    for (const rect of range.getClientRects()) if (rect.width > 1 && rect.height > 1) written.push({ of, floor, rect })
  }

  /** What cuts off, or should hold, what stands in it. */
  const goesOver = (rect: DOMRect, box: DOMRect, sideways: boolean) =>
    rect.left < box.left - 1.5 || rect.right > box.right + 1.5
      ? true
      : !sideways && (rect.top + rect.height * 0.2 < box.top || rect.bottom - rect.height * 0.2 > box.bottom)
  const told = new Set<Element>()
  const tell = (what: string, one: Element, more = '') => {
    if (!told.has(one)) say(what, one, more)
    told.add(one)
  }
  for (const { of, rect } of written) {
    let scrolls = false
    let holder: Element | null = null
    for (let at: Element | null = of; at && at !== root; at = at.parentElement) {
      const how = stands(at)
      if (how.scrolls) scrolls = true
      else if (how.cuts && !scrolls && goesOver(rect, how.box, false))
        tell('cut off', of, ` by ${at.localName}.${at.className}`)
      if (!holder && how.holds) holder = at
    }
    if (holder && goesOver(rect, stands(holder).box, true)) tell('runs out of its box', of)
    if (!scrolls && (rect.left < -1 || rect.right > width + 1)) tell('runs out of the screen', of)
  }

  // Letters touch only in the middle of their lines: the boxes of two lines overlap where lines stand close.
  const middle = ({ left, right, top, height }: DOMRect) => ({
    left: left + 1,
    right: right - 1,
    top: top + height * 0.3,
    bottom: top + height * 0.7,
  })
  const middles = written.map(({ of, floor, rect }) => ({ of, floor, ...middle(rect) })).sort((a, b) => a.top - b.top)
  for (const [at, one] of middles.entries())
    for (const other of middles.slice(at + 1)) {
      if (other.top >= one.bottom) break
      if (one.of === other.of && !(one.of instanceof SVGElement)) continue
      if (one.floor !== other.floor) continue
      if (other.left < one.right && other.right > one.left)
        tell('lies on other words', one.of, ` on "${(other.of.textContent ?? '').trim().slice(0, 40)}"`)
    }

  // A field's own letters are no text nodes. Chromium keeps about 22 px of a choice for its arrow. One that is as wide as
  // its form already ends with three dots, and opens to a list that has the words whole.
  const pen = document.createElement('canvas').getContext('2d')
  for (const one of document.querySelectorAll('select')) {
    const style = getComputedStyle(one)
    const isAsWideAsCanBe = one.getBoundingClientRect().width > (one.form?.clientWidth ?? 0) - 2
    if (!isShown(one) || !pen || (isAsWideAsCanBe && style.textOverflow === 'ellipsis')) continue
    pen.font = style.font
    const sides = Number.parseFloat(style.paddingInlineStart) + Number.parseFloat(style.paddingInlineEnd)
    const room = one.clientWidth - sides - 22
    const needs = Math.max(...[...one.options].map(({ text }) => pen.measureText(text).width))
    if (needs > room) found.push(`cut off: select ${one.name}, ${px(needs)} px of letters in ${px(room)}`)
  }
  return found
}
