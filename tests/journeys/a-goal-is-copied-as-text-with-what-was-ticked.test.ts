import { describe, expect, it } from 'vitest'
import { bothWays } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct, wordsOf } from '#tests/support/journey.ts'

describe('a goal is copied as text with what was ticked, and nothing else', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const { goal, first } = wordsOf(phone)
      const box = page.getByLabel(t('goals:copy.box'))
      await arrive(phone, 'Ines')
      const address = await haveAGoal(phone)
      await phone.open(`${address}/copy`)
      expect(await box.count()).toBe(0)
      await phone.press(t('goals:copy.make'))
      expect(await box.inputValue()).toContain(goal)
      expect(await box.inputValue()).not.toContain(first)
      await phone.pick(t('goals:copy.part.steps'))
      await phone.press(t('goals:copy.make'))
      expect(await box.inputValue()).toContain(first)

      // One press with a script; without one the text is there to be selected.
      const button = page.getByRole('button', { name: t('goals:copy.press'), exact: true })
      expect(await button.count()).toBe(way.script ? 1 : 0)
      if (way.script) {
        await button.click()
        await page.getByText(t('goals:copy.said'), { exact: true }).waitFor()
      }

      await phone.open(`${address}/only-me`)
      await phone.press(t('goals:onlyMe.do'))
      await phone.open(`${address}/copy?with=wording&with=steps`)
      expect(await box.count()).toBe(0)
      expect(await page.locator('main').textContent()).toContain(t('goals:copy.isOnlyMe'))
    }),
  )
})
