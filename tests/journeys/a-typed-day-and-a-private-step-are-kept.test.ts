import { describe, expect, it } from 'vitest'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, withProduct, wordsOf } from '#tests/support/journey.ts'

const nextYear = String(new Date().getFullYear() + 1)

describe('a day that was typed counts, and the words of a private step stay off today', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t, words } = phone
      const { goal, first } = wordsOf(phone)
      const typeADay = async (year: string) => {
        await page.locator('[name="day.day"]').fill('5')
        await page.locator('[name="day.month"]').selectOption('1')
        await page.locator('[name="day.year"]').fill(year)
      }
      await arrive(phone, 'Ines')
      await phone.open('/goals/new')
      await phone.fill(t('goals:builder.what'), goal)
      await phone.press(t('common:action.next'))

      // A span and a day: which of the two? Everything stays filled in.
      await phone.pick(t('goals:builder.span.1-week'))
      await typeADay(nextYear)
      await phone.press(t('common:action.next'), 400)
      const alert = (await page.getByRole('alert').textContent()) ?? ''
      expect(alert).toContain(t('goals:builder.span.1-week'))
      expect(alert).toContain(words.day(`${nextYear}-01-05`))
      expect(await page.locator('[name="day.year"]').inputValue()).toBe(nextYear)
      expect(await page.locator('[name="span"]:checked').inputValue()).toBe('1-week')

      // With script, Back comes to this page again, not to the browser's question about sending a form twice.
      if (way.script) {
        await phone.open('/goals')
        await page.goBack()
        expect(phone.path()).toMatch(/\/when$/)
      }

      // The day alone, with two digits for its year, is another day without saying so.
      await phone.open(phone.path())
      await typeADay(nextYear.slice(2))
      await phone.press(t('common:action.next'))
      await phone.fill(t('goals:builder.firstStep'), first)
      await typeADay(nextYear)
      await phone.press(t('common:action.next'))
      // Of the goal and of its first step: both with their year, because it is another one.
      const readBack = (await page.locator('main').textContent()) ?? ''
      expect(readBack.split(words.day(`${nextYear}-01-05`))).toHaveLength(3)
      await phone.press(t('goals:builder.save'))

      const address = phone.path()
      await phone.open('/today')
      expect(await page.locator('main', { hasText: first }).count()).toBe(1)
      await phone.open(`${address}/only-me`)
      await phone.press(t('goals:onlyMe.do'))
      // Only mine is mine to read.
      await phone.open('/today')
      expect(await page.locator('main', { hasText: first }).count()).toBe(1)
      await phone.press(startsWith(t('today:done')))
      await phone.press(startsWith(t('goals:step.undo')))
      expect(phone.path()).toBe('/today')
    }),
  )
})
