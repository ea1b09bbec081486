import { beforeAll, describe, expect, it } from 'vitest'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, withProduct, wordsOf } from '#tests/support/journey.ts'
import { command } from '#tests/support/server.ts'

const sentences: Record<string, RegExp> = {
  en: /I will go to 3 job fairs by/,
  es: /Voy a ir a 3 ferias de empleo antes del/,
  ar: /سأذهب إلى 3 معارض توظيف قبل/,
}

describe('an idea of the agency becomes a goal, is read back in one sentence and may be made smaller', () => {
  const product = withProduct('alone')
  beforeAll(async () => {
    const loading = { databaseUrl: product.databaseUrl() }
    const { code, said } = await command('templates', ['load', 'tests/support/agency-templates.json'], loading)
    expect(code, said).toBe(0)
  })

  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const main = page.getByRole('main')
      const sentence = sentences[way.language.code] as RegExp
      await arrive(phone, 'Ines', 'massachusetts')

      // Own words stand first; below them the ideas, ours and the agency's under its name.
      await phone.open('/goals/new')
      expect(await main.getByRole('textbox').first().getAttribute('name')).toBe('statement')
      await phone.press(t('common:area.work'))
      await page.locator('label', { hasText: 'Riverside Family Center' }).getByRole('radio').check({ force: true })
      await phone.press(t('common:action.next'))

      // A blank has its own kind: a number is a number.
      await phone.fill(t('templates:blank.n'), 'many')
      await phone.press(t('common:action.next'), 400)
      await page.getByRole('alert').getByRole('link').first().click()
      await phone.fill(t('templates:blank.n'), '3')
      await phone.press(t('common:action.next'))
      expect(new URL(page.url()).hash, 'the next page opens at its top').toBe('#top')
      await phone.pick(t('goals:builder.span.1-month'))
      await phone.press(t('common:action.next'))
      await phone.fill(t('goals:builder.firstStep'), wordsOf(phone).first)
      await phone.pick(t('goals:builder.stepWhen.today'))
      await phone.press(t('common:action.next'))
      expect(await main.textContent()).toMatch(sentence)
      await phone.press(t('goals:builder.save'))
      expect(await phone.heading()).toMatch(sentence)

      // Not sure is an answer: it is kept, and shows ways on.
      await phone.follow(startsWith(t('goals:card.sure.title')))
      await phone.pick(t('goals:sure.a-little'))
      await phone.press(t('common:action.save'))
      expect(await main.textContent()).toContain(t('goals:sure.saved.a-little'))
      await phone.follow(startsWith(t('goals:sure.smaller')))
    }),
  )
})
