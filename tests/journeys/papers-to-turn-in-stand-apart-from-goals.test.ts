import { describe, expect, it } from 'vitest'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, withProduct } from '#tests/support/journey.ts'

const papers: Record<string, { goal: string; paper: string }> = {
  en: { goal: 'Turn in my pay stubs', paper: 'The letter from the school' },
  es: { goal: 'Entregar los talones de pago', paper: 'La carta de la escuela' },
  ar: { goal: 'تسليم قسائم الراتب', paper: 'رسالة من المدرسة' },
}

describe('papers to turn in stand apart from goals, and a goal that is papers moves there and back', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const { goal, paper } = papers[way.language.code] as (typeof papers)[string]
      const main = page.locator('main')
      await arrive(phone, 'Ines')

      // A paper is written down, turned in, and not turned in after all.
      await phone.open('/goals')
      await phone.follow(startsWith(t('to-dos:title')))
      await phone.follow(t('to-dos:add'))
      await phone.press(t('common:action.save'), 400)
      await phone.fill(t('to-dos:text'), paper)
      // The phone's own key saves, although the way out stands before the form's button.
      await page.locator('input[name="day.day"]').press('Enter')
      await main.locator('.steps li', { hasText: paper }).waitFor()
      await phone.press(startsWith(t('to-dos:done')))
      expect(await main.textContent()).toContain(t('to-dos:justDone'))
      await phone.press(startsWith(t('goals:step.undo')))
      expect(await main.locator('.steps li', { hasText: paper }).count()).toBe(1)

      // A goal that sounds like papers is asked about, moves with its words and day, and stands on today without them.
      await phone.open('/goals/new')
      await phone.fill(t('goals:builder.what'), goal)
      await phone.press(t('common:action.next'))
      await phone.pick(t('goals:builder.span.1-week'))
      await phone.press(t('common:action.next'))
      await phone.fill(t('goals:builder.firstStep'), paper)
      await phone.pick(t('goals:builder.stepWhen.today'))
      await phone.press(t('common:action.next'))
      await phone.press(t('goals:builder.save'))
      const address = phone.path()
      expect(await main.textContent()).toContain(t('goals:papers.hint'))
      await phone.press(t('goals:papers.move'))
      expect(phone.path()).toBe('/to-dos')
      await phone.open('/today')
      expect(await main.textContent()).toContain(t('to-dos:title'))
      expect(await main.textContent()).not.toContain(goal)

      // It comes back as it was; the other paper can go for good.
      await phone.open('/to-dos')
      await main.locator('.steps li', { hasText: goal }).getByRole('link').click()
      await phone.press(startsWith(t('to-dos:backToGoal')))
      expect(phone.path()).toBe(address)
      await phone.press(t('goals:papers.stay'))
      expect(await main.textContent()).not.toContain(t('goals:papers.hint'))
      await phone.open('/to-dos')
      await main.locator('.steps li', { hasText: paper }).getByRole('link').click()
      await phone.follow(startsWith(t('to-dos:remove')))
      await phone.press(startsWith(t('to-dos:remove')))
      expect(await main.textContent()).toContain(t('to-dos:none'))
    }),
  )
})
