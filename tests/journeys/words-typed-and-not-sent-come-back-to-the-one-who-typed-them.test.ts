import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { bothWays, everyWay, type Phone } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct, wordsOf } from '#tests/support/journey.ts'
import { password } from '#tests/support/server.ts'

const otherLanguage: Record<string, { code: string; name: string }> = {
  en: { code: 'es', name: 'Español' },
  es: { code: 'ar', name: 'العربية' },
  ar: { code: 'en', name: 'English' },
}

describe('words typed and not sent come back to the one who typed them', () => {
  const product = withProduct('alone')

  /** Nobody pressed anything for eleven minutes. */
  function letVisitsEnd() {
    const database = new Database(product.databaseUrl().replace('file:', ''))
    const before = new Date(Date.now() - 11 * 60_000).toISOString()
    database.prepare('update session set last_seen_at = ?').run(before)
    database.close()
  }

  /** By the name in the header with the small script, which brings the words along; by the button under the form without it. */
  async function changeLanguage({ page }: Phone, script: boolean, to: { code: string; name: string }) {
    await page.locator(script ? '.lang' : '#draft-language button').click()
    await page.locator('main').getByRole('button', { name: to.name, exact: true }).click()
    await page.locator(`html[lang="${to.code}"]`).waitFor()
  }

  /** Between the button that throws away what is kept and the one under it that leads to the languages. */
  async function gapBelowDrop({ page }: Phone) {
    const drop = await page.locator('button[value="drop"]').boundingBox()
    const below = await page.locator('#draft-language button').boundingBox()
    return drop && below && below.y - drop.y - drop.height
  }

  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t, words } = phone
      const { note } = wordsOf(phone)
      const field = page.locator('textarea[name="note"]')
      const identifier = await arrive(phone, 'Nadia')
      const goal = await haveAGoal(phone)
      // why: on a slow line people type before the part of the script that keeps it has come
      let letScriptCome = () => {}
      const typed = new Promise<void>((resolve) => {
        letScriptCome = resolve
      })
      if (way.script) await page.route('**/keep-words*', (route) => typed.then(() => route.continue()))
      await phone.open(`${goal}/do`)
      await field.fill(note)
      letScriptCome()
      if (way.script) await page.getByText(t('common:draft.kept')).waitFor()

      const other = otherLanguage[words.language] as { code: string; name: string }
      await changeLanguage(phone, way.script, other)
      expect(new URL(page.url()).pathname).toBe(`${goal}/do`)
      expect(await field.inputValue()).toBe(note)
      await changeLanguage(phone, way.script, way.language)
      expect(await field.inputValue()).toBe(note)
      if (!way.script) expect(await gapBelowDrop(phone)).toBeGreaterThanOrEqual(12)

      // Today says that there is something, and not a word of it.
      await phone.open('/today')
      expect(await page.locator('main', { hasText: note }).count()).toBe(0)
      await page.locator(`main a[href="${goal}/do"]`).first().click()
      await field.waitFor()

      letVisitsEnd()
      await phone.pick(t('goals:do.well'))
      await phone.press(t('common:action.save'))
      expect(new URL(page.url()).pathname).toBe('/sign-in')
      await phone.fill(t('account:signIn.identifier'), identifier)
      await phone.fill(t('account:signIn.password'), password)
      await phone.press(t('account:signIn.submit'))
      expect(phone.path()).toBe(`${goal}/do`)
      expect(await field.inputValue()).toBe(note)
      await phone.press(t('common:action.save'))
      expect(phone.path()).toBe(goal)
      await phone.open('/today')
      expect(await page.locator(`main a[href="${goal}/do"]`).count()).toBe(0)
    }),
  )
})

describe('with the small script, a page nobody uses asks, and then closes', () => {
  const product = withProduct('alone')
  it.each(everyWay.filter(({ script }) => script))('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      await arrive(phone, 'Nadia')
      await page.clock.install()
      await phone.open('/goals/new')
      // why: the part of the script that counts the minutes comes after the page, and has to be there before they pass
      await page.waitForLoadState('networkidle')
      const question = page.getByRole('alertdialog', { name: t('common:still.title') })
      await page.clock.fastForward('07:50')
      expect(await question.isVisible()).toBe(false)
      await page.clock.fastForward('00:20')
      await question.waitFor()
      await question.getByRole('button', { name: t('common:still.stay') }).click()
      await question.waitFor({ state: 'hidden' })

      await page.locator('textarea').fill(wordsOf(phone).goal)
      await page.clock.fastForward('00:02')
      await page.getByText(t('common:draft.kept')).waitFor()
      await page.clock.fastForward('10:05')
      await page.getByRole('heading', { name: t('common:still.closed') }).waitFor()
      expect(await page.locator('textarea').count()).toBe(0)
      await phone.follow(t('common:still.open'))
      expect(await page.locator('textarea').inputValue()).toBe(wordsOf(phone).goal)
    }),
  )
})
