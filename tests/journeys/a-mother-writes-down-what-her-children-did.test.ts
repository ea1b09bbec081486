import { describe, expect, it } from 'vitest'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, withProduct } from '#tests/support/journey.ts'

const said: Record<string, { child: string; did: string; visit: string }> = {
  en: { child: 'Lucas', did: 'Helps set the table', visit: 'First preschool day' },
  es: { child: 'Luquitas', did: 'Ayuda a poner la mesa', visit: 'Primer día en el preescolar' },
  ar: { child: 'لوكاس', did: 'المساعدة في ترتيب المائدة', visit: 'أول يوم في الحضانة' },
}

describe('a mother writes down what her children did', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const { child, did, visit } = said[way.language.code] as (typeof said)[string]
      const main = page.locator('main')
      await arrive(phone, 'Rosa')

      // A date is no name here; a nickname and an age group are all there is.
      await phone.open('/family')
      await phone.follow(startsWith(t('children:title')))
      await phone.follow(t('children:new'))
      await phone.fill(t('children:nickname'), '2031-04-01')
      await phone.pick(t('children:band.three-to-five'))
      await phone.press(t('common:action.save'), 400)
      expect(await main.textContent()).toContain(t('children:error.date'))
      await phone.fill(t('children:nickname'), child)
      await phone.press(t('common:action.save'))
      const home = phone.path()

      // An idea is picked up as it stands; nothing that was not added is on the page.
      await phone.follow(t('children:add'))
      await phone.follow(startsWith(t('children:idea.small-counts.line')))
      await phone.press(t('common:action.save'))
      expect(phone.path()).toBe(home)
      expect(await main.textContent()).toContain(t('children:idea.small-counts.line'))
      expect(await main.textContent()).not.toContain(t('children:idea.small-eyes.line'))

      // Own words the family may read, and a day to come that she alone sees until it happened.
      await phone.follow(t('children:add'))
      await phone.fill(t('milestones:form.what'), did)
      await phone.pick(startsWith(t('milestones:form.shown')))
      await phone.press(t('common:action.save'))
      await phone.follow(t('children:add'))
      await phone.fill(t('milestones:form.what'), visit)
      await page.locator('input[name="happened.day"]').fill('5')
      await page.locator('select[name="happened.month"]').selectOption('1')
      await phone.pick(startsWith(t('milestones:form.coming')))
      await phone.press(t('common:action.save'))
      expect(await main.locator('.miles .mine').first().textContent()).toContain(visit)
      await phone.press(startsWith(t('children:moments.happened')))
      await phone.open('/family')
      for (const words of [did, visit, t('children:idea.small-counts.line')])
        expect(await main.locator('.miles').textContent()).toContain(words)

      // Taken off, it is nowhere; put back, it is all there.
      await phone.open(home)
      await phone.press(t('children:remove'))
      await phone.open('/family')
      expect(await main.textContent()).not.toContain(did)
      await phone.open(home)
      await phone.press(t('children:putBack'))
      await phone.open('/family')
      expect(await main.locator('.miles').textContent()).toContain(did)
    }),
  )
})
