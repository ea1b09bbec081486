import { describe, expect, it } from 'vitest'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct, wordsOf } from '#tests/support/journey.ts'

describe('a goal reached is asked about, and kept with its reward, its certificate and what helped', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const { goal, second, note } = wordsOf(phone)
      const main = page.locator('main')
      await arrive(phone)
      const address = await haveAGoal(phone)
      await phone.open(`${address}/cards/reward`)
      await phone.fill(t('goals:card.reward.title'), second)
      await phone.press(t('common:action.save'))

      // Every step done is not a goal reached: it asks.
      await phone.press(startsWith(t('goals:step.done')))
      await phone.follow(t('goals:achieve.ask'))
      expect(await phone.heading()).toBe(t('goals:achieve.question'))
      await phone.press(t('goals:status.achieved'))

      // The reward that was written down for this day, and what helped.
      expect(await main.textContent()).toContain(second)
      await phone.fill(t('goals:review.helped'), note)
      await phone.press(t('common:action.save'))

      await phone.open(`${address}/certificate`)
      expect(await main.locator('.cert').textContent()).toContain(goal)
      await phone.open('/goals/achieved')
      const [card] = await main.locator('article', { hasText: goal }).allTextContents()
      expect(card).toContain(note)
    }),
  )
})
