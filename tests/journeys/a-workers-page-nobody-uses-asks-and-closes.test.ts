import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { bothWays } from '#tests/support/browser.ts'
import { signIn, withProduct } from '#tests/support/journey.ts'

describe("a worker's page that nobody uses asks, and closes", () => {
  const product = withProduct('alone')

  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t, words } = phone
      await signIn(phone, await product.worker('Dana', words.language))
      if (way.script) {
        await page.clock.install()
        await phone.open('/worker')
        // why: the part of the script that counts the minutes comes after the page, and has to be there before they pass
        await page.waitForLoadState('networkidle')
        const question = page.getByRole('alertdialog', { name: t('common:still.title') })
        await page.clock.fastForward('27:50')
        expect(await question.isVisible()).toBe(false)
        await page.clock.fastForward('00:20')
        await question.waitFor()
        await phone.look()
        await question.getByRole('button', { name: t('common:still.stay') }).click()
        await question.waitFor({ state: 'hidden' })

        await page.clock.fastForward('30:05')
        await page.getByRole('heading', { name: t('common:still.closed') }).waitFor()
        expect(await page.getByText(t('caseload:list.title')).count()).toBe(0)
        await phone.look()
        await phone.follow(t('common:still.open'))
        expect(phone.path()).toBe('/worker')
        return
      }
      // Without the script the page stays as it is, and nothing behind it can be reached any more.
      const database = new Database(product.databaseUrl().replace('file:', ''))
      const before = new Date(Date.now() - 31 * 60_000).toISOString()
      database.prepare('update session set last_seen_at = ?').run(before)
      database.close()
      await phone.open('/worker/me')
      expect(phone.path()).toBe('/sign-in')
    }),
  )
})
