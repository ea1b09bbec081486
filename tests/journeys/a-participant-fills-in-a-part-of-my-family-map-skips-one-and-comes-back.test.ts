import { describe, expect, it } from 'vitest'
import { itemText, publishedInstrument } from '#app/instruments/published.ts'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, withProduct, wordsOf } from '#tests/support/journey.ts'

const map = publishedInstrument('calmap')

describe('a participant fills in a part of my family map, skips one and comes back', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const name = (key: string) => startsWith(itemText(map, way.language.code, key).name)
      const level = (at: number) =>
        page
          .getByRole('radio')
          .nth(at - 1)
          .check({ force: true })
      await arrive(phone)
      await phone.open('/calmap')
      await phone.open('/calmap/sheet')
      await phone.open('/calmap/new')
      await phone.press(name('food'))
      await level(4)
      await phone.fill(t('rounds:ownWords'), wordsOf(phone).note)
      await phone.press(t('common:action.save'))
      await phone.follow(name('money'))
      await phone.press(t('common:action.skip'))

      await phone.open('/calmap/new')
      await phone.follow(t('rounds:resume.go'))
      for (const [key, at] of [
        ['people', 5],
        ['work', 2],
      ] as const) {
        await phone.follow(name(key))
        await level(at)
        await phone.press(t('common:action.save'))
      }
      await phone.follow(t('rounds:doneForToday'))
      await phone.press(t('rounds:why.save'))
      expect(phone.path()).toBe('/calmap')
      const rows = await page.locator('main').textContent()
      for (const key of ['food', 'people', 'work']) expect(rows).toContain(itemText(map, way.language.code, key).name)
      await phone.open('/calmap/sheet')
    }),
  )
})
