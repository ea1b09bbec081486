import { describe, expect, it } from 'vitest'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct, wordsOf } from '#tests/support/journey.ts'

describe('a participant corrects a check-in, takes it back, puts it back and looks on another day', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const { second, note } = wordsOf(phone)
      await arrive(phone)
      const address = await haveAGoal(phone)

      // Do, with a number that was typed wrongly.
      await phone.open(`${address}/cards/measure`)
      await phone.fill(t('goals:measure.target'), '40')
      await phone.press(t('common:action.save'))
      await phone.open(`${address}/do`)
      await phone.pick(t('goals:do.well'))
      await phone.fill(t('goals:do.amount'), '30')
      await phone.fill(t('goals:do.note'), note)
      await phone.press(t('common:action.save'))

      // The story has a line for it, with a page of its own to put the number right.
      await phone.open(`${address}/history`)
      await page
        .getByRole('link', { name: startsWith(t('goals:correct.link')) })
        .first()
        .click()
      await phone.fill(t('goals:progress.number'), '3')
      await phone.fill(t('goals:do.note'), second)
      await phone.press(t('common:action.save'))
      expect(await page.locator('main', { hasText: second }).count()).toBe(1)
      await phone.open(`${address}/do`)
      expect(await page.getByRole('img').count()).toBe(1)
      expect(await page.locator('table.nums tbody tr').count()).toBe(2)

      // Taken back, and put back.
      await phone.open(`${address}/history`)
      await page
        .getByRole('link', { name: startsWith(t('goals:step.undo')) })
        .first()
        .click()
      await phone.press(t('goals:step.undo'))
      expect(await page.locator('main', { hasText: t('common:undo.undone') }).count()).toBe(1)
      await page
        .getByRole('link', { name: startsWith(t('common:undo.again')) })
        .first()
        .click()
      await phone.press(t('common:undo.again'))
      expect(await page.locator('main', { hasText: t('common:undo.redone') }).count()).toBe(1)

      // Another day for the look, with the reason.
      await phone.open(`${address}/review`)
      await phone.follow(t('goals:review.laterLink'))
      await phone.fill(t('goals:review.laterWhy'), note)
      await phone.press(t('common:action.save'))
      expect(await phone.heading()).toBe(t('goals:next.title'))
      expect(await page.locator('main', { hasText: note }).count()).toBe(1)
    }),
  )
})
