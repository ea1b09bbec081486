// Each thing the matrix looks for, shown once: a check that cannot fail is none.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openChromium } from '#tests/support/chromium.ts'
import { findings } from './findings.ts'
import { speakPseudo } from './pseudo-language.ts'

const sound = '<h1>My goals</h1><p>Read <a href="/help">the help page</a> when there is time.</p>'

const cases: { name: string; body: string; found: RegExp }[] = [
  { name: 'two headings of the first rank', body: '<h1>My goals</h1>', found: /^2 headings of the first rank$/ },
  { name: 'another language', body: '<script>document.documentElement.lang = "es"</script>', found: /lang=es dir=ltr/ },
  {
    name: 'something too wide',
    body: '<div style="width:400px">wide</div>',
    found: /^scrolls sideways: 400 px in 320$/,
  },
  {
    name: 'a low button',
    body: '<button style="height:30px">Save</button>',
    found: /too small: button "Save" \d+ × 30/,
  },
  { name: 'a low link that stands alone', body: '<p><a href="/me">Me</a></p>', found: /^a target too small: a "Me"/ },
  {
    name: 'a small box to tick',
    body: '<label style="display:block;width:30px;height:30px"><input type="checkbox"></label>',
    found: /^a target too small: input/,
  },
  {
    name: 'a sentence that stops twice',
    body: '<p>From 10:48 a.m.. It is kept.</p><p>And so on ... or …</p>',
    found: /^a stop said twice: p "From 10:48 a\.m\.\. It is kept\."$/,
  },
  {
    name: 'words cut off',
    body: '<div style="width:60px;overflow:hidden;white-space:nowrap">Leave fast and safe</div>',
    found: /^cut off: div/,
  },
  {
    name: 'words that run out of their button',
    body: '<button style="width:60px;height:48px;padding:0;white-space:nowrap">Leave fast and safe</button>',
    found: /^runs out of its box: button/,
  },
  {
    name: 'words on other words',
    body: '<p style="margin:0">Goals</p><p style="margin:-18px 0 0">Bridge</p>',
    found: /^lies on other words: p "Goals" on "Bridge"$/,
  },
  {
    name: 'a choice that does not fit its field',
    body: '<div><select style="width:60px;height:48px" name="month"><option>September</option></select></div>',
    found: /^cut off: select month/,
  },
]

describe('what the matrix looks for', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openChromium(inject('chromium'))
    page = await browser.newPage({ viewport: { width: 320, height: 740 } })
  })
  afterAll(() => browser?.close())

  const foundIn = async (body: string) => {
    await page.setContent(
      `<!doctype html><html lang="en" dir="ltr"><body style="margin:0;font:16px/18px sans-serif">${body}`,
    )
    return page.evaluate(findings, { lang: 'en', dir: 'ltr' })
  }

  it('finds nothing on a sound page', async () => {
    expect(await foundIn(sound)).toEqual([])
  })

  it.each(cases)('finds $name', async ({ body, found }) => {
    const lines = await foundIn(sound + body)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(found)
  })

  it('makes English longer, and leaves names and own words alone', async () => {
    await foundIn('<h1>Take this step today</h1><p dir="auto">Find a job</p><p>Hello, \u2068Rosa\u2069</p>')
    await page.evaluate(speakPseudo)
    expect(await page.locator('h1, p').allTextContents()).toEqual([
      'Táááké thhhís stttép tódddáý',
      'Find a job',
      'Hélllló, ⁨Rosa⁩',
    ])
  })
})
