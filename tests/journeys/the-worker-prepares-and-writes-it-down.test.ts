import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { bothWays, type Phone } from '#tests/support/browser.ts'
import { arrive, haveAGoal, signIn, withProduct, wordsOf } from '#tests/support/journey.ts'

/** Two people who show this worker their goals; the first has one. Signing is a journey of its own. */
async function twoPeople(phone: Phone, workerId: string, databaseUrl: string) {
  const rosa = await arrive(phone, 'Rosa')
  await haveAGoal(phone)
  const ana = await arrive(phone, 'Ana')
  const database = new Database(databaseUrl.replace('file:', ''))
  const personOf = database.prepare('select person_id from account where identifier = ?').pluck()
  database.prepare('update person set name = ? where id = ?').run('Rosa Delgado', personOf.get(rosa))
  for (const identifier of [rosa, ana]) {
    const id = crypto.randomUUID()
    const at = new Date().toISOString()
    database
      .prepare(
        `insert into release (id, owner_id, worker_id, until_day, signed_name, signed_text, signed_text_version, language,
          from_day, signed_at) values (?, ?, ?, '2030-01-01', 'x', 'x', '1', 'en', '2000-01-01', ?)`,
      )
      .run(id, personOf.get(identifier), personOf.get(workerId), at)
    database.prepare(`insert into release_section (release_id, section) values (?, 'goals')`).run(id)
  }
  database.close()
}

/** A browser acts on an access key when the letter comes with Alt; Playwright sends no letter while Alt is held. */
async function pressWithAlt(page: Page, letter: string) {
  const keys = await page.context().newCDPSession(page)
  const key = { modifiers: 1, key: letter, text: letter, unmodifiedText: letter }
  for (const type of ['rawKeyDown', 'char', 'keyUp'] as const)
    await keys.send('Input.dispatchKeyEvent', { ...key, type })
  await keys.detach()
}

describe('the worker prepares and writes it down', () => {
  const product = withProduct()

  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t, words } = phone
      const dana = await product.worker('Dana', words.language)
      await twoPeople(phone, dana, product.databaseUrl())
      await page.context().clearCookies()
      await signIn(phone, dana)

      // Before the morning: whom I expect, on top, and on a paper that says little.
      await phone.press(new RegExp(`^${t('caseload:pins.on')}\\s*: Rosa Delgado`))
      await phone.press(new RegExp(`^${t('caseload:pins.on')}\\s*: Ana`))
      const today = page.getByRole('region', { name: t('caseload:pins.people') })
      expect(await today.getByRole('row').getByRole('link').allTextContents()).toEqual(['Rosa Delgado', 'Ana'])
      await phone.follow(t('caseload:pins.print'))
      expect(await page.locator('main ol li').allTextContents()).toEqual(['Rosa D.', 'Ana'])
      await phone.follow(t('caseload:list.title'))

      // With the person: the page; after it: what goes into the case system.
      await today.getByRole('link', { name: 'Rosa Delgado' }).click()
      await phone.look()
      expect(await page.getByText(wordsOf(phone).goal).first().isVisible()).toBe(true)
      // On paper everything is open, and printing is offered where a press can do it.
      const steps = page.locator('.split .steps').first()
      expect(await steps.isVisible()).toBe(false)
      await page.emulateMedia({ media: 'print' })
      expect(await steps.isVisible()).toBe(true)
      await page.emulateMedia({ media: 'screen' })
      expect(await page.getByRole('button', { name: t('caseload:print') }).isVisible()).toBe(way.script)
      // At a desk the keys lead where they say, to the text and back.
      const size = page.viewportSize() ?? { width: 360, height: 640 }
      await page.setViewportSize({ width: 1280, height: 800 })
      await pressWithAlt(page, 'c')
      await page.waitForURL('**/copy/*')
      await phone.look()
      await pressWithAlt(page, 'a')
      await page.waitForURL(/people\/[^/]+$/)
      await pressWithAlt(page, 'w')
      await page.waitForURL('**#begin')
      await page.setViewportSize(size)
      await phone.follow(t('caseload:copy.title'))
      await phone.follow(t('caseload:copy.shape.note'))
      await phone.press(t('caseload:copy.way.phone'))
      const text = await page.getByLabel(t('caseload:copy.shape.note')).inputValue()
      expect(text).toContain(`${t('caseload:copy.how')}: ${t('caseload:copy.way.phone')}`)
      expect(text).toContain(`${t('caseload:copy.next')}: `)
      expect(text).not.toMatch(/[\u200e\u200f\u2066-\u2069]/)
      if (!way.script) return
      await page.getByRole('button', { name: t('caseload:copy.press') }).click()
      await page.getByText(t('caseload:copy.said'), { exact: true }).waitFor()
    }),
  )
})
