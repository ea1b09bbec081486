import { describe, expect, it } from 'vitest'
import { bothWays } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct } from '#tests/support/journey.ts'

describe('steps stand in a calendar that is off until it is switched on, and is stopped under sharing', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t, words } = phone
      const main = page.locator('main')
      const isInACalendar = () => page.getByRole('heading', { name: t('calendar:shown.title'), exact: true }).count()
      await arrive(phone, 'Ines')
      await haveAGoal(phone)
      await phone.open('/goals')
      await phone.follow(t('calendar:title'))
      expect(await main.textContent()).toContain(t('calendar:in.count', { count: 1, number: words.number(1) }))
      expect(await main.textContent()).toContain(t('calendar:feed.where'))

      // The file: saved by one press, under a name that says nothing.
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: t('calendar:file.save'), exact: true }).click()
      expect((await download).suggestedFilename()).toBe('calendar.ics')

      await phone.press(t('calendar:feed.start'))
      const box = page.getByLabel(t('calendar:address.box'))
      const address = await box.inputValue()
      const answer = await page.request.get(address)
      expect(await answer.text()).toContain(`SUMMARY:${t('calendar:step')}`)

      await phone.open('/sharing')
      expect(await isInACalendar()).toBe(1)
      await phone.press(t('calendar:feed.end'))
      expect([phone.path(), await isInACalendar()]).toEqual(['/sharing', 0])
      expect((await page.request.get(address)).status()).toBe(404)
    }),
  )
})
