import { describe, expect, it } from 'vitest'
import { bothWays } from '#tests/support/browser.ts'
import { arrive, withProduct } from '#tests/support/journey.ts'

/** The line above the header of a demo, which has to fit as well. */
const demoLine = 32

describe('a participant answers my life now, skips one question and comes back to it', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const point = (at: number) => page.getByRole('radio').nth(at - 1)
      /** *Next* stands on the first screen of a small phone, with nothing over it. */
      const nextIsSeen = async () => {
        await page.setViewportSize({ width: 320, height: 568 })
        const next = page.getByRole('button', { name: t('common:action.next') })
        const ends = await next.evaluate((button) => {
          scrollTo(0, 0)
          const { left, bottom } = button.getBoundingClientRect()
          return document.elementFromPoint(left + 20, bottom - 3) === button ? bottom : 'under something'
        })
        expect(ends, page.url()).toBeLessThanOrEqual(568 - demoLine)
      }
      /** One tap with a script, a tap and *Next* without. */
      const answer = async (at: number) => {
        const here = page.url()
        // why: a page is deaf to taps for its first moments, so that a double tap answers one question; and the part of the
        // script that goes on by a tap arrives after the page
        if (way.script) {
          await page.waitForLoadState('networkidle')
          await page.waitForFunction(() => performance.now() > 900)
        }
        await point(at).click({ force: true })
        if (!way.script) return phone.press(t('common:action.next'))
        await page.waitForURL((url) => url.href !== here)
        await phone.look()
      }
      /** A tap, or a key, that is no answer yet: the page had time to leave and is still here. */
      const stays = async (at: number, pressed: Promise<void>) => {
        const here = page.url()
        await pressed
        await page.evaluate(async () => {
          for (let frame = 0; frame < 4; frame++) await new Promise((drawn) => requestAnimationFrame(drawn))
        })
        expect(page.url()).toBe(here)
        expect(await point(at).isChecked()).toBe(true)
      }
      await arrive(phone)
      await phone.open('/quality-of-life')
      await phone.press(t('quality-of-life:empty.start'))
      const first = phone.path()
      expect(await page.getByRole('radio').count()).toBe(10)
      // It is said before it happens, and only where it does.
      expect(await page.getByText(t('rounds:taps')).isVisible()).toBe(way.script)
      await nextIsSeen()

      await answer(7)
      // Back from the second question is the first one, and the same answer goes on again.
      await phone.follow(t('common:action.back'))
      expect(phone.path()).toBe(first)
      if (way.script) {
        await stays(8, point(7).press('ArrowDown'))
        await page.getByText(t('rounds:noteForMe.summary')).click()
        await stays(7, point(7).click({ force: true }))
        await page.getByText(t('rounds:noteForMe.summary')).click()
      }
      await answer(7)
      expect(await page.getByText(t('rounds:taps')).count()).toBe(0)
      // Nothing picked: asked again, nothing lost. (Back from here would be the browser's "send again?", as no page is kept.)
      await phone.press(t('common:action.next'), 400)
      await phone.press(t('common:action.skip'))
      const third = phone.path()

      // The phone is needed for something else: what was begun waits, and its words stay hidden.
      await phone.open('/today')
      await phone.open('/quality-of-life')
      expect(await page.getByRole('heading', { name: t('quality-of-life:empty.title') }).count()).toBe(0)
      expect(await page.locator('main').textContent()).toContain(
        t('rounds:resume.soFar', { answered: phone.words.number(1), total: phone.words.number(10) }),
      )
      await phone.follow(t('rounds:resume.go'))
      expect(phone.path()).toBe(third)
      for (let at = 3; at <= 10; at++) {
        if (way.script) await nextIsSeen()
        await answer(at)
        // why: a very low point offers help on the same page once, and Next goes on
        if (phone.path().endsWith(`/${third.split('/').pop()}`) && at > 3) throw new Error('it does not go on')
      }
      expect(phone.path()).toMatch(/\/why$/)
      await phone.press(t('rounds:why.save'))
      expect(phone.path()).toBe('/quality-of-life')
      expect(await phone.heading()).toBe(t('quality-of-life:title'))

      expect(await page.getByRole('heading', { name: t('quality-of-life:leftOut') }).count()).toBe(1)
      expect(await page.locator('main', { hasText: t('rounds:leftOut.skip') }).count()).toBe(1)
    }),
  )
})
