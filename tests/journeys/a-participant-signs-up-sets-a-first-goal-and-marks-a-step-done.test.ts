import { describe, expect, it } from 'vitest'
import { everyWay, startsWith } from '#tests/support/browser.ts'
import { setAGoal, signUp, withProduct, wordsOf } from '#tests/support/journey.ts'

describe('a participant signs up, sets a first goal and marks a step done', () => {
  const product = withProduct()
  it.each(everyWay)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const { goal, first } = wordsOf(phone)
      await signUp(phone)
      expect(phone.path()).toBe('/today')

      // Nothing written yet: the question comes back, and the summary leads to it.
      await phone.follow(t('today:firstGoal'))
      await phone.press(t('common:action.next'), 400)
      await page.getByRole('alert').getByRole('link').first().click()
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('statement')

      const address = await setAGoal(phone)
      expect(address).toMatch(/^\/goals\/[a-z0-9-]+$/)
      const own = page.locator('main [dir="auto"]', { hasText: goal })
      expect(await own.count()).toBeGreaterThan(0)

      await phone.open('/today')
      expect(await page.locator('main [dir="auto"]', { hasText: first }).count()).toBeGreaterThan(0)
      await phone.press(startsWith(t('today:done')))
      expect(phone.path()).toBe('/today')
      await phone.open(address)
      expect(await page.getByRole('button', { name: startsWith(t('goals:step.undo')) }).count()).toBe(1)

      // Pressed by mistake: taken back, and done again.
      await phone.press(startsWith(t('goals:step.undo')))
      await phone.press(startsWith(t('goals:step.done')))
      expect(await page.getByRole('button', { name: startsWith(t('goals:step.undo')) }).count()).toBe(1)
      await phone.open('/goals')
      expect(await page.locator('main', { hasText: goal }).count()).toBe(1)
    }),
  )
})
