import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { everyWay, type Phone } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct, wordsOf } from '#tests/support/journey.ts'

interface Said {
  text: string
  lang: string
  voice: string
}
type Listening = Window & { said: Said[]; silenced: number; finish(): void; bring(): void }

/**
 * why: the Chromium of the tests has no voices. This one keeps what it is told, says that it ended when the test lets it, and
 * knows its voices a moment late, as Chromium does.
 */
const fakeVoices = (voices: { lang: string; localService: boolean; name: string }[]) => {
  const here = window as unknown as Listening
  let now: { onend?: () => void } | null = null
  let isThere = false
  const heard: (() => void)[] = []
  Object.assign(here, {
    said: [],
    silenced: 0,
    finish: () => now?.onend?.(),
    bring: () => {
      isThere = true
      for (const one of heard) one()
    },
    SpeechSynthesisUtterance: class {
      text: string
      constructor(text: string) {
        this.text = text
      }
    },
  })
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => (isThere ? voices : []),
      addEventListener: (_: string, listen: () => void) => heard.push(listen),
      speak: (one: { text: string; lang: string; voice: { name: string }; onend?: () => void }) => {
        now = one
        here.said.push({ text: one.text, lang: one.lang, voice: one.voice.name })
      },
      cancel: () => {
        now = null
        here.silenced += 1
      },
    },
  })
}

const said = (page: Page) => page.evaluate(() => (window as unknown as Listening).said)
const silenced = (page: Page) => page.evaluate(() => (window as unknown as Listening).silenced)
const finish = (page: Page) => page.evaluate(() => (window as unknown as Listening).finish())
const voicesCome = (page: Page) => page.evaluate(() => (window as unknown as Listening).bring())

const local = (lang: string) => ({ lang, localService: true, name: `here ${lang}` })
const remote = (lang: string) => ({ lang, localService: false, name: `far away ${lang}` })

describe('a page is read aloud when somebody asks, and never else', () => {
  const product = withProduct()
  const withScript = everyWay.filter(({ script }) => script)
  const wait = (phone: Phone) => phone.page.waitForLoadState('networkidle')

  it.each(withScript)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const mine = { en: 'en-US', es: 'es_MX', ar: 'ar' }[way.language.code] as string
      // Own words of another language than the page's have a voice of their own.
      await page.addInitScript(fakeVoices, [remote(way.language.code), local('fr-FR'), local(mine), local('en-GB')])
      await page.addInitScript('globalThis.__name = (named) => named')
      await arrive(phone)
      const goal = await haveAGoal(phone)

      await phone.open('/reading')
      await wait(phone)
      const choice = page.getByRole('button', { name: t('reading-help:aloud.yes') })
      expect(await choice.isVisible()).toBe(false)
      await voicesCome(page)
      expect(await page.getByText(t('reading-help:aloud.hint')).isVisible()).toBe(true)
      await choice.click()
      await phone.look()

      await phone.open(goal)
      await wait(phone)
      const row = page.locator('.aloud')
      expect(await row.isVisible()).toBe(false)
      await voicesCome(page)
      const read = row.getByRole('button', { name: t('common:aloud.read') })
      await read.waitFor()
      expect(await said(page)).toEqual([])

      await read.click()
      const heading = (await phone.heading()).replace(/\s+/g, ' ')
      for (let at = 0; at < 4 && !(await said(page)).some(({ text }) => text === heading); at++) await finish(page)
      const first = await said(page)
      expect(first.map(({ text }) => text)).toContain(heading)
      expect(new Set(first.map(({ voice }) => voice))).toEqual(new Set([`here ${mine}`]))
      expect(await page.locator('.heard').count()).toBe(1)

      // A pause holds its place, and what was told to be silent does not go on by itself.
      await row.getByRole('button', { name: t('common:aloud.pause') }).click()
      const before = (await said(page)).length
      await finish(page)
      expect((await said(page)).length).toBe(before)
      await row.getByRole('button', { name: t('common:aloud.goOn') }).click()
      expect((await said(page)).at(-1)?.text).toBe(first.at(-1)?.text)

      for (let at = 0; at < 60 && (await page.locator('.heard').count()) > 0; at++) await finish(page)
      const all = (await said(page)).map(({ text }) => text)
      expect(all.some((text) => text.includes(wordsOf(phone).first))).toBe(true)
      expect(all.some((text) => text.includes(t('common:skipToMain')))).toBe(false)
      expect(await read.isVisible()).toBe(true)
      expect(await row.getByRole('button', { name: t('common:aloud.stop') }).isVisible()).toBe(false)

      // Escape and *Stop* are silence, and so is leaving.
      await read.click()
      const quiet = await silenced(page)
      await page.keyboard.press('Escape')
      expect(await silenced(page)).toBe(quiet + 1)
      await read.click()
      await row.getByRole('button', { name: t('common:aloud.stop') }).click()
      expect(await silenced(page)).toBe(quiet + 2)
      await read.click()
      await page.route('**/exit', () => undefined)
      const atOnce = await page.evaluate(() => {
        document.querySelector<HTMLButtonElement>('.exit')?.click()
        return (window as unknown as Listening).silenced
      })
      expect(atOnce).toBe(quiet + 3)
    }),
  )

  it('words are read in their own language where the phone has a voice for it', () =>
    product.on(withScript[0] as (typeof withScript)[number], async (phone) => {
      const { page } = phone
      await page.addInitScript(fakeVoices, [local('en-US'), local('es-ES')])
      await page.addInitScript('globalThis.__name = (named) => named')
      await page.context().addCookies([{ name: 'reading', value: 'aloud', url: phone.url }])
      await arrive(phone)
      await page.context().addCookies([{ name: 'lng', value: 'es', url: phone.url }])
      await page.goto(`${phone.url}/help`)
      await wait(phone)
      await voicesCome(page)
      await page.evaluate(() => {
        const main = document.querySelector('main') as HTMLElement
        const words = Object.assign(document.createElement('p'), { lang: 'es', textContent: 'Hablar con la maestra' })
        const unseen = Object.assign(document.createElement('p'), { hidden: true, textContent: 'unseen' })
        const fold = document.createElement('details')
        fold.append(Object.assign(document.createElement('summary'), { textContent: 'More' }), 'folded')
        main.replaceChildren(words, 'In between', unseen, fold)
      })
      await page.locator('.aloud button').first().click()
      for (let at = 0; at < 6; at++) await finish(page)
      expect((await said(page)).map(({ text, voice }) => [text, voice])).toEqual([
        ['Hablar con la maestra', 'here es-ES'],
        ['In between', 'here en-US'],
        ['More', 'here en-US'],
      ])
    }))

  it('without a voice of the phone itself there is no button', () =>
    product.on(withScript[0] as (typeof withScript)[number], async (phone) => {
      const { page } = phone
      await page.addInitScript(fakeVoices, [remote('en-US'), local('es-ES')])
      await page.addInitScript('globalThis.__name = (named) => named')
      await page.context().addCookies([{ name: 'reading', value: 'aloud', url: phone.url }])
      await phone.open('/reading')
      await wait(phone)
      await voicesCome(page)
      expect(
        await page.locator('[data-aloud]').evaluateAll((all) => all.map((one) => (one as HTMLElement).hidden)),
      ).toEqual([true, true])
    }))
})
