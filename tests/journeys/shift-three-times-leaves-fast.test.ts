import { describe, expect, it } from 'vitest'
import { everyWay } from '#tests/support/browser.ts'
import { arrive, withProduct, wordsOf } from '#tests/support/journey.ts'
import { password } from '#tests/support/server.ts'

const neutral = 'https://www.weather.gov/'

describe('with the small script, Shift three times leaves fast', () => {
  const product = withProduct()
  it.each(everyWay.filter(({ script }) => script))('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      const identifier = await arrive(phone)
      // Capital letters are no wish to leave.
      await phone.open('/me')
      const name = page.locator('input:not([type=hidden])').first()
      await name.focus()
      for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']) await page.keyboard.press(key)
      expect(phone.path()).toBe('/me')

      // Words of a moment ago go along: nothing has kept them yet.
      await phone.open('/goals/new')
      await page.waitForLoadState('networkidle')
      await page.locator('textarea').fill(wordsOf(phone).goal)
      // why: the machine that runs this may have no way out; that the answer leads there is what is ours
      const answer = page.waitForResponse(`${phone.url}/exit`)
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
      expect((await answer).headers().location).toBe(neutral)

      // Back asks who is there and shows nothing of mine.
      await expect.poll(() => page.url().startsWith(phone.url)).toBe(false)
      await page.goBack()
      expect(phone.path()).toBe('/sign-in')
      expect(await page.content()).not.toContain(wordsOf(phone).goal)

      const another = await page.context().newPage()
      await another.goto(`${phone.url}/goals/new`)
      expect(new URL(another.url()).pathname).toBe('/sign-in')
      await another.getByLabel(t('account:signIn.identifier')).fill(identifier)
      await another.getByLabel(t('account:signIn.password')).fill(password)
      await another
        .getByRole('main')
        .getByRole('button', { name: t('account:signIn.submit'), exact: true })
        .click()
      expect(await another.locator('textarea').inputValue()).toBe(wordsOf(phone).goal)
    }),
  )

  it('the screen is empty at once, before the answer comes', () =>
    product.on(everyWay.find(({ script }) => script) as (typeof everyWay)[number], async (phone) => {
      const { page } = phone
      await arrive(phone)
      // why: a server that never answers stands for the slowest line there is
      await page.route('**/exit', () => undefined)
      const { emptyAfter, title } = await page.evaluate(async () => {
        const started = performance.now()
        document.querySelector<HTMLButtonElement>('.exit')?.click()
        while (!document.documentElement.hidden) await new Promise(requestAnimationFrame)
        return { emptyAfter: performance.now() - started, title: document.title }
      })
      expect(emptyAfter).toBeLessThan(100)
      expect(title).toBe('')
    }))
})

describe('with the small script, a second press of a button', () => {
  const product = withProduct()
  it('sends nothing while the first is under way', () =>
    product.on(everyWay.find(({ script }) => script) as (typeof everyWay)[number], async (phone) => {
      const { page, t } = phone
      await arrive(phone)
      await phone.open('/me/backup-card')
      let asked = 0
      await page.route('**/me/backup-card', async (route) => {
        if (route.request().method() === 'POST') asked += 1
        await new Promise((resolve) => setTimeout(resolve, 300))
        await route.continue()
      })
      const button = page.getByRole('main').getByRole('button', { name: t('account:card.make') })
      await button.dblclick()
      await page.locator('main code').first().waitFor()
      expect(asked).toBe(1)
    }))
})
