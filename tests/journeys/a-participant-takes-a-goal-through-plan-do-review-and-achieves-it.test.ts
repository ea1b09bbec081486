import { describe, expect, it } from 'vitest'
import { everyWay, startsWith } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct, wordsOf } from '#tests/support/journey.ts'

describe('a participant takes a goal through plan, do and review, and achieves it', () => {
  const product = withProduct()
  it.each(everyWay)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const { second, note } = wordsOf(phone)
      await arrive(phone)
      const address = await haveAGoal(phone)

      // Plan: another step, and what may get in the way.
      await phone.open(`${address}/plan`)
      await phone.follow(t('goals:step.add'))
      await phone.fill(t('goals:step.what'), second)
      await phone.press(t('common:action.save'))
      expect(await page.locator('main', { hasText: second }).count()).toBe(1)
      await phone.open(`${address}/cards/in-the-way`)
      await phone.fill(t('goals:pothole.ifLabel'), note)
      await phone.fill(t('goals:pothole.thenLabel'), second)
      await phone.press(t('common:action.save'))
      await phone.open(`${address}/cards/why`)
      await phone.fill(t('goals:card.why.title'), note)
      await phone.press(t('common:action.save'))

      // Do: how it goes, in a few words.
      await phone.open(address)
      await phone.follow(t('goals:do.title'))
      await phone.pick(t('goals:do.well'))
      await phone.fill(t('goals:do.note'), note)
      await phone.press(t('common:action.save'))

      // Review: two screens, then a day and a step.
      await phone.follow(t('goals:review.again'))
      await phone.pick(t('goals:review.decision.keep'))
      await phone.press(t('common:action.save'))
      await phone.fill(t('goals:review.helped'), note)
      await phone.press(t('common:action.save'))
      await phone.follow(t('goals:next.goal'))

      // Every step done is not a goal reached: it asks.
      await phone.press(startsWith(t('goals:step.done')))
      await phone.press(startsWith(t('goals:step.done')))
      await phone.follow(t('goals:achieve.ask'))
      await phone.press(t('goals:status.achieved'))
      expect(await phone.heading()).toBe(t('goals:status.achieved'))
      await phone.fill(t('goals:review.helped'), note)
      await phone.press(t('common:action.save'))
      expect(phone.path()).toBe(address)
      await phone.open('/goals')
      await phone.open('/today')
    }),
  )
})
