import { describe, expect, it } from 'vitest'
import { bothWays } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct, wordsOf } from '#tests/support/journey.ts'

describe('today holds what was left and the next step with its answers on the first screen of a small phone', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { t, page } = phone
      await arrive(phone, 'Rosa')
      await haveAGoal(phone)
      await phone.open('/goals/new')
      await phone.fill(t('goals:builder.what'), wordsOf(phone).second)
      await phone.press(t('common:action.next'))

      await page.setViewportSize({ width: 320, height: 568 })
      await phone.open('/today')
      const main = page.getByRole('main')
      await main.getByRole('link', { name: t('today:pickUp') }).waitFor()
      const tabs = (await page.locator('nav.tabs').boundingBox())?.y
      const answers = await main.locator('.note form > .btn').all()
      const ends = await Promise.all(answers.map(async (one) => (await one.boundingBox()) ?? { y: 999, height: 0 }))
      expect(ends).toHaveLength(2)
      for (const { y, height } of ends) expect(y + height).toBeLessThanOrEqual(tabs ?? 0)
    }),
  )
})
