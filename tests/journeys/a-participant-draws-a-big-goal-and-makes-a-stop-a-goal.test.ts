import { describe, expect, it } from 'vitest'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, withProduct, wordsOf } from '#tests/support/journey.ts'

describe('a participant draws a big goal and makes a goal on the way one of hers', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const { goal, first, second, note } = wordsOf(phone)
      await arrive(phone)

      // Nothing yet: the page says what to do.
      await phone.open('/roadmap')
      await phone.follow(t('roadmap:empty.start'))
      await phone.fill(t('roadmap:form.what'), note)
      await phone.press(t('common:action.save'))

      // Two goals on the way, the second one before the first.
      for (const words of [second, goal]) {
        await phone.open('/roadmap')
        await phone.follow(t('roadmap:stop.add'))
        await phone.fill(t('roadmap:stop.what'), words)
        await phone.press(t('common:action.save'))
      }
      await phone.open('/roadmap')
      await page.locator('a[href$="/stops"]').click()
      await phone.press(startsWith(t('goals:step.up')))
      await phone.open('/roadmap')
      expect(await page.locator('.road > li > div > p > .voice').allTextContents()).toEqual([goal, second])

      // Reached, and taken back.
      await phone.press(startsWith(t('roadmap:stop.did')))
      expect(await page.locator('.road .got').count()).toBe(1)
      await phone.press(startsWith(t('goals:step.undo')))
      expect(await page.locator('.road .got').count()).toBe(0)

      // It becomes a goal: the words are filled in.
      await page.locator('.road > .here a').click()
      await phone.press(startsWith(t('roadmap:stop.begin')))
      expect(await page.locator('textarea').first().inputValue()).toBe(goal)
      await phone.press(t('common:action.next'))
      await phone.pick(t('goals:builder.span.1-month'))
      await phone.press(t('common:action.next'))
      await phone.fill(t('goals:builder.firstStep'), first)
      await phone.pick(t('goals:builder.stepWhen.today'))
      await phone.press(t('common:action.next'))
      await phone.press(t('goals:builder.save'))
      const address = phone.path()
      await phone.open('/roadmap')
      expect(await page.locator('.road > .here a').getAttribute('href')).toBe(address)

      // And it stops being one: both stay.
      await phone.open(`${address}/roadmap`)
      await phone.press(startsWith(t('roadmap:stop.untie')))
      await phone.open('/roadmap')
      expect(await page.locator('.road > li > div > p > .voice').allTextContents()).toEqual([goal, second])
      await phone.open(address)
    }),
  )
})
