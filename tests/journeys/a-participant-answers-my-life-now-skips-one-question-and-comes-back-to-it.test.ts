import { describe, expect, it } from 'vitest'
import { everyWay } from '#tests/support/browser.ts'
import { arrive, withProduct } from '#tests/support/journey.ts'

describe('a participant answers my life now, skips one question and comes back to it', () => {
  const product = withProduct()
  it.each(everyWay)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const point = (at: number) =>
        page
          .getByRole('radio')
          .nth(at - 1)
          .check({ force: true })
      await arrive(phone)
      await phone.open('/quality-of-life')
      await phone.press(t('quality-of-life:empty.start'))
      const first = phone.path()
      expect(await page.getByRole('radio').count()).toBe(10)

      await point(7)
      await phone.press(t('common:action.next'))
      // Back from the second question is the first one.
      await page.goBack()
      expect(phone.path()).toBe(first)
      await phone.press(t('common:action.next'))
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
        await point(at)
        await phone.press(t('common:action.next'))
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
