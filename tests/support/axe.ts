// axe, asked about the page on the screen.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[]
}
type WithAxe = Window & { axe?: { run(on: Document, how: object): Promise<AxeResult> } }

// The axe that @axe-core/playwright brings, asked directly: that package loads it anew for every question. The small one of
// its two files says the same and is there in two thirds of the time.
const need = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const source = readFileSync(need.resolve('axe-core/axe.min.js'), 'utf8')

const colours = ['color-contrast', 'link-in-text-block']

/** What other words can change on a page whose parts stay the same: what is said, said twice, or wider than its box. */
const wording = [
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'image-alt',
  'image-redundant-alt',
  'input-button-name',
  'label',
  'label-title-only',
  'landmark-unique',
  'link-name',
  'button-name',
  'summary-name',
  'svg-img-alt',
  'scrollable-region-focusable',
]

/** What axe can be asked: everything, all but colours, only what colours can change, or only what other words can. */
export type Question = 'all' | 'words' | 'colours' | 'wording'

/** What axe finds wrong with the page on the screen, a line each. */
export async function askAxe(page: Page, question: Question): Promise<string[]> {
  const rules = Object.fromEntries(colours.map((id) => [id, { enabled: false }]))
  const how = {
    ...(question === 'colours' && { runOnly: colours }),
    ...(question === 'wording' && { runOnly: wording }),
    ...(question === 'words' && { rules }),
    resultTypes: ['violations'],
    selectors: false,
    // why: of sheets and frames from elsewhere there are none
    preload: false,
    iframes: false,
  }
  const ask = () => page.evaluate((asked) => (window as WithAxe).axe?.run(document, asked), how)
  let answer = await ask()
  if (!answer) {
    await page.evaluate(source)
    answer = await ask()
  }
  if (!answer) throw new Error('axe is not on this page')
  return answer.violations.map(
    ({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}
