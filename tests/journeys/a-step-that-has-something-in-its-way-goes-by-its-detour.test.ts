import { describe, expect, it } from 'vitest'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct, wordsOf } from '#tests/support/journey.ts'

describe('a step that has something in its way goes by its detour, and what was done can be undone', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const { first, second, note } = wordsOf(phone)
      const steps = page.locator('.steps > li')
      // What is read; a button says the same once more for who only hears it.
      const written = steps.locator('.voice:not(.vh .voice)')
      await arrive(phone)
      const address = await haveAGoal(phone)

      // A second step, and up to the first place by one press.
      await phone.open(`${address}/steps/new`)
      await phone.fill(t('goals:step.what'), second)
      await phone.press(t('common:action.save'))
      await phone.open(`${address}/plan`)
      expect(await written.allTextContents()).toEqual([first, second])
      await phone.press(startsWith(t('goals:step.up')))
      expect(await written.allTextContents()).toEqual([second, first])

      // Not yet: what is in the way, and what can be done then.
      await phone.open(address)
      await phone.follow(startsWith(t('goals:step.notYet')))
      await phone.fill(t('goals:way.reason'), note)
      await phone.fill(t('goals:pothole.ifLabel'), note)
      await phone.press(t('common:action.save'), 400)
      await phone.fill(t('goals:pothole.thenLabel'), second)
      await phone.press(t('common:action.save'))
      expect(await steps.first().textContent()).toContain(t('goals:step.status.cannot-yet'))

      // Its day moves along, and one stands where one stood.
      await phone.follow(startsWith(t('goals:builder.otherDay')))
      await phone.pick(t('goals:builder.stepWhen.in-a-week'))
      await phone.press(t('common:action.save'))
      expect(phone.path()).toBe(address)
      await phone.press(startsWith(t('goals:step.detour')))
      expect(await steps.first().textContent()).toContain(t('goals:step.status.doing'))
      await phone.press(startsWith(t('goals:step.done')))
      await phone.press(startsWith(t('goals:step.undo')))
      expect(await steps.first().textContent()).toContain(t('goals:step.status.doing'))
    }),
  )
})
