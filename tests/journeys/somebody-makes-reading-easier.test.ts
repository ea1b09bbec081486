import { describe, expect, it } from 'vitest'
import { askAxe } from '#tests/support/axe.ts'
import { bothWays, type Phone } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct } from '#tests/support/journey.ts'

const lettersAt = (phone: Phone) =>
  phone.page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
const paperAt = (phone: Phone) => phone.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const overWide = (phone: Phone) =>
  phone.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('somebody makes reading easier, and every page follows', () => {
  const product = withProduct()

  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      await arrive(phone)
      const goal = await haveAGoal(phone)
      await phone.open('/help')
      expect(await lettersAt(phone)).toBe(17)
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: t('common:foot.letters') })
        .click()
      await phone.look()
      await phone.press(t('reading-help:letters.largest'))
      // By keys alone: where the last press was is where the next Tab goes on.
      await page.getByRole('button', { name: t('reading-help:colors.night') }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/#colors$/)
      await phone.look()
      expect(await paperAt(phone)).toBe('rgb(0, 0, 0)')

      await phone.follow(t('reading-help:goOn'))
      expect(phone.path()).toBe('/help')
      expect(await lettersAt(phone)).toBe(25.5)

      await page.setViewportSize({ width: 320, height: 568 })
      for (const colors of ['night', 'day'])
        for (const path of [
          '/today',
          goal,
          `${goal}/plan`,
          '/calmap',
          '/goals/new',
          '/sharing/new',
          '/me',
          '/reading',
        ]) {
          await page.context().addCookies([{ name: 'reading', value: `largest.${colors}`, url: phone.url }])
          await page.goto(phone.url + path)
          expect(await overWide(phone), `${path} scrolls sideways`).toBe(0)
          if (way.script) expect(await askAxe(page, 'all'), `${path}, ${colors}`).toEqual([])
        }
      // Paper stays as it is.
      await page.emulateMedia({ media: 'print' })
      expect(await paperAt(phone)).toBe('rgb(255, 255, 255)')
      await page.emulateMedia({ media: 'screen' })
    }),
  )
})
