import { describe, expect, it } from 'vitest'
import { bothWays } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct, wordsOf } from '#tests/support/journey.ts'

describe('after the goal is saved, two more steps are written on one page', () => {
  const product = withProduct()

  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const { second, first, note } = wordsOf(phone)
      await arrive(phone, 'Nadia')
      const goal = await haveAGoal(phone)
      await page.locator(`main a[href="${goal}/cards/steps"]`).click()
      expect(await phone.heading()).toBe(t('goals:card.steps.title'))

      // A day that is over is refused, and nothing that was typed is lost.
      await page.locator('[name="one"]').fill(second)
      await page.locator('[name="oneWhen"]').selectOption('today')
      await page.locator('[name="another"]').fill(note)
      await page.locator('[name="anotherDay.day"]').fill('3')
      await page.locator('[name="anotherDay.month"]').selectOption('2')
      await page.locator('[name="anotherDay.year"]').fill('2020')
      await phone.press(t('common:action.save'), 400)
      expect(await page.locator('[name="one"]').inputValue()).toBe(second)
      expect(await page.locator('[name="another"]').inputValue()).toBe(note)
      for (const part of ['day', 'year']) await page.locator(`[name="anotherDay.${part}"]`).fill('')
      await page.locator('[name="anotherDay.month"]').selectOption('')
      await phone.press(t('common:action.save'))

      expect(phone.path()).toBe(goal)
      const steps = await page.locator('ol.steps > li').allTextContents()
      expect(steps).toHaveLength(3)
      for (const [at, words] of [first, second, note].entries()) expect(steps[at]).toContain(words)
      expect(steps[1]).toContain(t('goals:step.today'))
      // Three are plenty: the card is gone, and more are added where they all stand.
      expect(await page.locator(`main a[href="${goal}/cards/steps"]`).count()).toBe(0)
    }),
  )
})
