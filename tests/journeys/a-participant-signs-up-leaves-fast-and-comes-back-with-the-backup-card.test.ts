import { describe, expect, it } from 'vitest'
import { bothWays, everyWay, type Phone } from '#tests/support/browser.ts'
import { signUp, withProduct, wordsOf } from '#tests/support/journey.ts'

const neutral = 'https://www.weather.gov/'

async function leaveFast({ page, t, url }: Phone) {
  const asked = page.waitForRequest(neutral)
  await page
    .getByRole('button', { name: t('common:exit.button') })
    .first()
    .click()
  await asked
  // Without a line to it the browser says so in its own words; ours are gone from the screen.
  await expect.poll(() => page.url().startsWith(url)).toBe(false)
}

describe('a participant signs up, leaves fast and comes back with the backup card', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone

      // Mistakes first: the page says what to mend, and keeps what can be kept.
      await phone.open('/sign-up')
      await phone.fill(t('account:signUp.identifier'), 'rosa@home.test')
      await phone.fill(t('account:signUp.password'), 'short')
      await phone.press(t('account:signUp.submit'), 400)
      await expect.poll(() => page.getByRole('alert').count()).toBe(1)
      expect(await page.getByLabel(t('account:signUp.identifier'), { exact: true }).inputValue()).toBe('rosa@home.test')
      expect(await page.getByLabel(t('account:signUp.password'), { exact: true }).inputValue()).toBe('')
      await page.getByRole('alert').getByRole('link').first().click()
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('password')

      const identifier = await signUp(phone)
      await phone.open('/me/backup-card')
      await phone.press(t('account:card.make'))
      const codes = await page.locator('main code').allTextContents()
      expect(codes).toHaveLength(8)

      // Leaving fast, in the middle of a sentence: the browser goes to the neutral page.
      await phone.open('/me')
      await phone.open('/goals/new')
      const { goal } = wordsOf(phone)
      await page.locator('textarea').fill(goal)
      await leaveFast(phone)

      // Back, and Back again, asks who is there and shows nothing of mine.
      for (let times = 0; times < 2; times++) {
        await page.goBack()
        expect(phone.path()).toBe('/sign-in')
        const shown = (await page.content()) + (await page.title())
        expect([goal, 'Rosa', identifier].filter((mine) => shown.includes(mine))).toEqual([])
      }

      await phone.open('/sign-in/backup-card')
      await phone.fill(t('account:signIn.identifier'), identifier)
      await phone.fill(t('account:useCard.code'), codes[0] as string)
      await phone.fill(t('account:useCard.password'), 'four words are enough here')
      await phone.press(t('account:useCard.submit'))
      expect(phone.path()).toBe('/today')

      // The words were kept for me alone.
      await phone.open('/goals/new')
      expect(await page.locator('textarea').inputValue()).toBe(goal)
    }),
  )

  it.each(everyWay.filter(({ language }) => language.code === 'en'))(
    'Back fills in nobody on the page of signing up: $name',
    (way) =>
      product.on(way, async (phone) => {
        const { page, t } = phone
        await signUp(phone)
        await leaveFast(phone)

        for (let times = 0; times < 3; times++) await page.goBack()
        expect(phone.path()).toBe('/sign-up')
        const field = page.getByLabel(t('account:signUp.identifier'), { exact: true })
        expect([await field.inputValue(), await page.locator('[name=name]').inputValue()]).toEqual(['', ''])
      }),
  )
})
