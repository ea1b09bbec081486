import { describe, expect, it } from 'vitest'
import { bothWays, type Phone, startsWith } from '#tests/support/browser.ts'
import { arrive, withProduct } from '#tests/support/journey.ts'

/** Answers from where the phone stands to the last page; `level` is picked everywhere, the parts named are skipped. */
async function cross(phone: Phone, level: number, skipped: string[]) {
  const { page, t } = phone
  for (let pages = 0; pages < 14 && !phone.path().endsWith('/why'); pages++) {
    const part = phone.path().split('/').pop() ?? ''
    if (part === 'household' || skipped.includes(part)) {
      await phone.press(t('common:action.skip'))
      continue
    }
    const count = await page.getByRole('radio').count()
    await page
      .getByRole('radio')
      .nth(Math.min(level, count) - 1)
      .check({ force: true })
    await phone.press(t('common:action.next'))
  }
  await phone.press(t('rounds:why.save'))
}

describe('a participant builds a bridge, skips a part and sees then and now', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      await arrive(phone)
      await phone.open('/bridge')
      await phone.press(t('bridge:empty.start'))
      await page.getByRole('radio').nth(2).check({ force: true })
      await phone.press(t('common:action.next'))
      const second = phone.path()

      await phone.open('/bridge/new')
      await phone.follow(t('rounds:resume.go'))
      expect(phone.path()).toBe(second)
      await cross(phone, 3, ['debts'])
      expect(phone.path()).toBe('/bridge')

      await phone.press(t('rounds:again'))
      await cross(phone, 4, ['debts'])
      expect(phone.path()).toBe('/bridge')
      expect(await phone.heading()).toBe(t('bridge:title'))

      // The sentence, the picture and the table say the same.
      const picture = page.locator('main .river > svg')
      const title = (await picture.locator('title').first().textContent())?.trim() ?? ''
      expect(title.length).toBeGreaterThan(10)
      expect((await page.locator('main p').allTextContents()).join(' ').replace(/\s+/g, ' ')).toContain(
        title.replace(/\s+/g, ' '),
      )
      expect(await picture.locator('desc').count()).toBe(1)
      const rows = await page.getByRole('table').first().getByRole('row').count()
      expect(rows).toBeGreaterThanOrEqual(6)

      // It can be kept: as a picture, which comes as a file, and on one sheet of paper.
      await phone.follow(t('bridge:keep.title'))
      expect(await page.locator('article').textContent()).toContain(title)
      const coming = page.waitForEvent('download')
      await page.getByRole('link', { name: t('bridge:keep.save') }).click()
      expect((await coming).suggestedFilename()).toMatch(/^bridge-\d{4}-\d\d-\d\d\.png$/)
      for (const format of way.script ? ['Letter', 'A4'] : []) {
        const paper = await page.pdf({ format, preferCSSPageSize: false })
        expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
      }
      await page.goBack()

      // A press on a pillar opens its part alone.
      await picture.getByRole('link').nth(3).click()
      await phone.look()
      const open = page.locator('.spans details[open]')
      expect([await open.count(), await open.first().getAttribute('id')]).toEqual([1, 'p-learning'])

      // A step leads to the bridge before, which has none before it.
      const before = t('bridge:step.older', { day: '' }).trim()
      await phone.follow(startsWith(before))
      expect(await page.getByRole('link', { name: startsWith(before) }).count()).toBe(0)
    }),
  )
})
