import { describe, expect, it } from 'vitest'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, visitorOn, withProduct, wordsOf } from '#tests/support/journey.ts'

describe('a goal taken off the way comes back in one press', () => {
  const product = withProduct()

  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const { goal, first } = wordsOf(phone)
      await arrive(phone, 'Nadia')
      const visitor = await visitorOn(phone)
      await visitor.submit(await visitor.get('/roadmap/new'), { statement: goal })
      const empty = await visitor.open('/roadmap')
      const add = empty.html.match(/href="(\/roadmap\/[^"]+\/stops\/new)"/)?.[1] ?? ''
      const after = await visitor.submit(await visitor.get(add), { statement: first })
      const stop = after.html.match(/href="(\/roadmap\/[^"]+\/stops\/(?!new|mine)\w+)"/)?.[1] ?? ''

      await phone.open(stop)
      await phone.press(startsWith(t('roadmap:stop.remove')))
      const onTheWay = page.locator('ol.road > li', { hasText: first })
      expect(await onTheWay.count()).toBe(0)

      await page.locator('summary', { hasText: t('roadmap:history.title') }).click()
      await page.locator('a[href*="/story/"]').first().click()
      expect(await phone.heading()).toBe(t('common:undo.title'))
      await phone.look()
      await phone.press(t('goals:step.undo'))
      expect(await onTheWay.count()).toBe(1)
      // The story keeps both, and what was taken back can be put back.
      await page.locator('summary', { hasText: t('roadmap:history.title') }).click()
      await page.getByText(t('common:undo.gone')).waitFor()
      await page.locator('main').getByText(t('common:undo.again')).first().waitFor()
    }),
  )
})
